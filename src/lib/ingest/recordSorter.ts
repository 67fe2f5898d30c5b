import type { FindingCode } from '$lib/domain/finding';
import { FileRefused } from './fileRefused';
import { cellsAsMeant } from './cellsAsMeant';
import type { FileRecord } from './fileRecord';
import type { FindingLog } from './findingLog';
import type { IngestAccounting } from './ingestResult';
import { notDataKind } from './notDataKind';
import type { RecordReader } from './profiles/profile';
import type { DecidedFate, RowDecisions } from './rowDecisions';
import { RowFingerprints } from './rowFingerprints';
import type { IgnoredColumns } from './ignoredColumns';
import type { RunningTotals } from './runningTotals';
import { profiles } from './profiles';
import { headerConfidence, readable } from './recogniseHeader';

const mostRows = 5_000_000;

/** What watches the records of a file beside the profile that reads them. */
export interface SorterWatch {
  readonly decisions: RowDecisions | null;
  readonly totals: RunningTotals;
  readonly ignored: IgnoredColumns;
  /** Records that are read at most; five million when left out. */
  readonly mostRows?: number;
}

/** Decides what becomes of each record after the header, so that every one is counted once and only once. */
export class RecordSorter {
  readonly #counts = { accepted: 0, quarantined: 0, notData: 0 };
  readonly #seen = new RowFingerprints();
  #rows = 0;
  #isAfterBreak = false;
  /** Set once the header of another table was met: what follows is not under this header. */
  #isOtherTable = false;

  constructor(
    private readonly header: readonly string[],
    private readonly reader: RecordReader,
    private readonly log: FindingLog,
    private readonly watch: SorterWatch
  ) {}

  /** Records taken so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Takes the next record of the file. Throws `FileRefused` beyond the limit (`too-many-rows`). */
  take(record: FileRecord): void {
    const limit = this.watch.mostRows ?? mostRows;
    if (this.#rows === limit) {
      throw new FileRefused('too-many-rows', { line: record.line, facts: { limit } });
    }
    this.#rows += 1;
    this.log.at(this.#rows, record.line);
    const { decisions } = this.watch;
    const fate = decisions === null ? this.#fateOf(record) : this.#decided(record, decisions);
    this.#counts[fate] += 1;
    this.#isAfterBreak = fate === 'notData';
  }

  /** What became of the records. Throws `FileRefused` when there is none that could be data (`no-data-rows`). */
  finish(): IngestAccounting {
    this.watch.decisions?.finish();
    this.watch.ignored.finish();
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
    const notData = decided === 'accept' ? null : this.#notData(cells);
    if (notData !== null) {
      this.log.aboutRecord(notData, { value: filledOf(cells) });
      if (notData === 'total-row') this.#checkTotal(cells);
      return 'notData';
    }
    if (this.#isOtherTable && decided !== 'accept') return this.#quarantine('other-table', { value: filledOf(cells) });
    if (cells.length !== this.header.length) {
      const facts = { found: cells.length, expected: this.header.length };
      return this.#quarantine('ragged-row', { value: cells.join(', '), facts });
    }
    const whole = record.mayBeDamaged ? cellsAsMeant(cells, this.header, this.log) : cells;
    return whole === null ? 'quarantined' : this.#read({ ...record, cells: whole });
  }

  /** Why a record is no data: by its look, as the header of another table, or as the sum of the rows above. */
  #notData(cells: readonly string[]): FindingCode | null {
    if (cells[0] === '' && this.watch.totals.isTotal(cells)) return 'total-row';
    const kind = notDataKind(cells, this.header);
    if (kind !== null) return kind;
    const mayBeHeader = this.#isAfterBreak || cells.length !== this.header.length;
    if (mayBeHeader && profiles.some(({ columns }) => headerConfidence(columns, cells) >= readable)) {
      this.#isOtherTable = true;
      return 'several-tables';
    }
    return null;
  }

  #checkTotal(cells: readonly string[]): void {
    const differing = this.watch.totals.check(cells);
    if (differing === null) return;
    const { index, text, stated, sum } = differing;
    this.log.aboutRecord('total-differs', { column: this.header[index]!, value: text, facts: { stated, sum } });
  }

  #read({ cells, hasStrayQuote }: FileRecord): 'accepted' | 'quarantined' {
    const repeats = this.#seen.firstRowLike(cells, this.#rows);
    this.watch.totals.add(cells);
    if (!this.reader.read(cells, { row: this.#rows, repeats })) return 'quarantined';
    this.watch.ignored.count(cells);
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

function filledOf(cells: readonly string[]): string {
  return cells.filter((cell) => cell.trim() !== '').join(', ');
}
