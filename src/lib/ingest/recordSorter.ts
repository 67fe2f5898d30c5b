import { FileRefused } from './fileRefused';
import { cellsAsMeant } from './cellsAsMeant';
import type { FileRecord } from './fileRecord';
import type { FindingLog } from './findingLog';
import type { IngestAccounting } from './ingestResult';
import { notDataKind } from './notDataKind';
import type { RecordReader } from './profiles/profile';
import type { DecidedFate, RowDecisions } from './rowDecisions';
import { RowFingerprints } from './rowFingerprints';

const mostRows = 5_000_000;

/** Decides what becomes of each record after the header, so that every one is counted once and only once. */
export class RecordSorter {
  readonly #counts = { accepted: 0, quarantined: 0, notData: 0 };
  readonly #seen = new RowFingerprints();
  #rows = 0;

  constructor(
    private readonly header: readonly string[],
    private readonly reader: RecordReader,
    private readonly log: FindingLog,
    private readonly decisions: RowDecisions | null = null
  ) {}

  /** Records taken so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Takes the next record of the file. Throws `FileRefused` beyond five million (`too-many-rows`). */
  take(record: FileRecord): void {
    if (this.#rows === mostRows) {
      throw new FileRefused('too-many-rows', { line: record.line, facts: { limit: mostRows } });
    }
    this.#rows += 1;
    this.log.at(this.#rows, record.line);
    this.#counts[this.decisions === null ? this.#fateOf(record) : this.#decided(record, this.decisions)] += 1;
  }

  /** What became of the records. Throws `FileRefused` when there is none that could be data (`no-data-rows`). */
  finish(): IngestAccounting {
    this.decisions?.finish();
    if (this.#counts.accepted + this.#counts.quarantined === 0) throw new FileRefused('no-data-rows');
    return { rows: this.#rows, ...this.#counts };
  }

  /** What becomes of a record after what a person decided about it. A decision to accept it cannot repair it. */
  #decided(record: FileRecord, decisions: RowDecisions): keyof Omit<IngestAccounting, 'rows'> {
    const fate = decisions.fateOf(this.#rows);
    if (fate === 'quarantine') return 'quarantined';
    if (fate === 'not-data') return 'notData';
    return this.#fateOf({ ...record, cells: decisions.corrected(this.#rows, record.cells) }, fate);
  }

  #fateOf(record: FileRecord, decided: DecidedFate | null = null): keyof Omit<IngestAccounting, 'rows'> {
    const { cells } = record;
    if (record.isMalformed) {
      return this.#quarantine(record.isUnclosed ? 'unclosed-quote' : 'malformed-quote', { value: cells.join(', ') });
    }
    const notData = decided === 'accept' ? null : notDataKind(cells, this.header);
    if (notData !== null) {
      this.log.aboutRecord(notData, { value: cells.filter((cell) => cell.trim() !== '').join(', ') });
      return 'notData';
    }
    if (cells.length !== this.header.length) {
      const facts = { found: cells.length, expected: this.header.length };
      return this.#quarantine('ragged-row', { value: cells.join(', '), facts });
    }
    const whole = record.mayBeDamaged ? cellsAsMeant(cells, this.header, this.log) : cells;
    return whole === null ? 'quarantined' : this.#read({ ...record, cells: whole });
  }

  #read({ cells, hasStrayQuote }: FileRecord): 'accepted' | 'quarantined' {
    const repeats = this.#seen.firstRowLike(cells, this.#rows);
    if (!this.reader.read(cells, { row: this.#rows, repeats })) return 'quarantined';
    if (repeats !== null) this.log.aboutRecord('exact-duplicate', { facts: { first: repeats } });
    if (hasStrayQuote) {
      const quoted = cells.findIndex((cell) => cell.includes('"'));
      this.log.aboutRecord('stray-quote', { column: this.header[quoted] ?? null, value: cells[quoted] ?? null });
    }
    return 'accepted';
  }

  #quarantine(...finding: Parameters<FindingLog['aboutRecord']>): 'quarantined' {
    this.log.aboutRecord(...finding);
    return 'quarantined';
  }
}
