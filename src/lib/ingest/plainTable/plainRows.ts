import type { FindingCode } from '$lib/domain/finding';
import type { FindingLog } from '../findingLog';
import type { IngestAccounting } from '../ingestResult';
import { notDataKind } from '../notDataKind';
import { noteOddCells } from './oddCells';
import type { SplitRecord } from './splitRecords';
import type { TableHeader } from './tableHeader';

const manyQuarantined = 0.2;

/** What became of the records of a plain table. */
export interface ReadPlainRows {
  readonly accounting: IngestAccounting;
  readonly rows: readonly (readonly string[])[];
}

/** Decides what becomes of each record below the header of a plain table; every record is counted once. */
export class PlainRows {
  readonly #rows: (readonly string[])[] = [];
  readonly #places: { readonly row: number; readonly line: number }[] = [];
  #records = 0;
  #quarantined = 0;
  #notData = 0;

  constructor(
    private readonly header: readonly string[],
    /** The number of cells that a record must have, and which first record only counts the columns. */
    private readonly shape: { readonly width: number } & Pick<TableHeader, 'isNumbering'>,
    private readonly log: FindingLog
  ) {}

  /** Notes a record above the header. */
  noteAbove({ cells, line }: SplitRecord): void {
    const value = cells.filter((cell) => cell.trim() !== '').join(', ');
    this.log.aboutFile(value === '' ? 'blank-row' : 'note-row', { line, value });
  }

  /** Takes the next record. */
  take(record: SplitRecord): void {
    this.#records += 1;
    this.log.at(this.#records, record.line);
    const { cells, fault } = record;
    if (fault === 'malformed-quote' || fault === 'unclosed-quote') return this.#quarantine(fault, cells);
    // In a table of one column an empty line is an empty cell.
    const kind = this.shape.width > 1 ? notDataKind(cells, this.header) : null;
    if (kind !== null) return this.#leaveOut(kind, cells);
    if (this.#records === 1 && this.shape.isNumbering(record)) return this.#leaveOut('note-row', cells);
    if (cells.length !== this.shape.width) {
      const facts = { found: cells.length, expected: this.shape.width };
      this.#quarantined += 1;
      this.log.aboutRecord('ragged-row', { value: cells.join(', '), facts });
      return;
    }
    if (cells.some((cell) => cell.includes('\0'))) return this.#quarantine('nul-byte', cells);
    if (fault === 'stray-quote')
      this.log.aboutRecord('stray-quote', { value: cells.find((cell) => /["'`]/.test(cell)) ?? '' });
    this.#rows.push(cells);
    this.#places.push({ row: this.#records, line: record.line });
  }

  /** The rows, with what can only be judged beside the others noted. */
  finish(): ReadPlainRows {
    noteOddCells({ header: this.header, rows: this.#rows, places: this.#places }, this.log);
    const accepted = this.#rows.length;
    const quarantined = this.#quarantined;
    if (quarantined > manyQuarantined * (accepted + quarantined)) {
      this.log.aboutFile('many-quarantined', { facts: { quarantined, records: accepted + quarantined } });
    }
    return {
      rows: this.#rows,
      accounting: { rows: this.#records, accepted, quarantined, notData: this.#notData }
    };
  }

  #leaveOut(kind: FindingCode, cells: readonly string[]): void {
    this.#notData += 1;
    this.log.aboutRecord(kind, { value: cells.filter((cell) => cell.trim() !== '').join(', ') });
  }

  #quarantine(code: 'malformed-quote' | 'unclosed-quote' | 'nul-byte', cells: readonly string[]): void {
    this.#quarantined += 1;
    this.log.aboutRecord(code, { value: cells.join(', ') });
  }
}
