import type { FindingLog } from '../findingLog';
import type { IngestAccounting } from '../ingestResult';
import { notDataKind } from '../notDataKind';
import type { SplitRecord } from './splitRecords';

/** Part of the cells of a column that may have blanks around them before it is the column's way. */
const some = 0.5;
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
    private readonly width: number,
    private readonly log: FindingLog
  ) {}

  /** Notes a record above the header. `offset` is the number of lines before the text. */
  noteAbove({ cells, line }: SplitRecord, offset: number): void {
    const value = cells.filter((cell) => cell.trim() !== '').join(', ');
    this.log.aboutFile(value === '' ? 'blank-row' : 'note-row', { line: line + offset, value });
  }

  /** Takes the next record. */
  take(record: SplitRecord, offset: number): void {
    this.#records += 1;
    this.log.at(this.#records, record.line + offset);
    const { cells, fault } = record;
    if (fault === 'malformed-quote' || fault === 'unclosed-quote') return this.#quarantine(fault, cells);
    // In a table of one column an empty line is an empty cell.
    const kind = this.width > 1 ? notDataKind(cells, this.header) : null;
    if (kind !== null) {
      this.#notData += 1;
      this.log.aboutRecord(kind, { value: cells.filter((cell) => cell.trim() !== '').join(', ') });
      return;
    }
    if (cells.length !== this.width) {
      const facts = { found: cells.length, expected: this.width };
      this.#quarantined += 1;
      this.log.aboutRecord('ragged-row', { value: cells.join(', '), facts });
      return;
    }
    if (cells.some((cell) => cell.includes('\0'))) return this.#quarantine('nul-byte', cells);
    if (fault === 'stray-quote')
      this.log.aboutRecord('stray-quote', { value: cells.find((cell) => /["'`]/.test(cell)) ?? '' });
    this.#rows.push(cells);
    this.#places.push({ row: this.#records, line: record.line + offset });
  }

  /** The rows, with what can only be judged beside the others noted: quotation marks and blanks that single cells wear. */
  finish(): ReadPlainRows {
    this.header.forEach((name, column) => {
      this.#noteName(name);
      this.#noteExceptions(name, column);
    });
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

  #quarantine(code: 'malformed-quote' | 'unclosed-quote' | 'nul-byte', cells: readonly string[]): void {
    this.#quarantined += 1;
    this.log.aboutRecord(code, { value: cells.join(', ') });
  }

  /** A name of the header that wears what no other cell of its column need wear. */
  #noteName(name: string): void {
    const details = { column: name, value: name, facts: { count: 1 } };
    if (wearsMarks(name)) this.log.aboutFile('foreign-quote', details);
    if (name !== '' && /^\s|\s$/.test(name)) this.log.aboutFile('blanks-around', details);
  }

  #noteExceptions(name: string, column: number): void {
    this.#noteCells('foreign-quote', { name, column }, wearsMarks);
    this.#noteCells('blanks-around', { name, column }, (cell) => cell !== '' && /^\s|\s$/.test(cell));
    this.#noteCells('control-character', { name, column }, (cell) => controls.test(cell));
    this.#noteCells('lost-letters', { name, column }, (cell) => lostLetters.test(cell));
    this.#noteCells('twice-encoded', { name, column }, (cell) => twiceEncoded.test(cell));
  }

  /** One finding a column: the first cell that is so, and how many are; none where it is the way of the column. */
  #noteCells(
    code: 'foreign-quote' | 'blanks-around' | 'control-character' | 'lost-letters' | 'twice-encoded',
    { name, column }: { readonly name: string; readonly column: number },
    isSo: (cell: string) => boolean
  ): void {
    let count = 0;
    let first = -1;
    this.#rows.forEach((cells, index) => {
      if (!isSo(cells[column] ?? '')) return;
      count += 1;
      if (first === -1) first = index;
    });
    if (first === -1) return;
    if (code === 'blanks-around' && count > some * this.#rows.length && this.#rows.length > 4) return;
    this.log.aboutFile(code, {
      ...this.#places[first]!,
      column: name,
      value: this.#rows[first]![column]!,
      facts: { count }
    });
  }
}

/** Marks of the same kind on both sides, or the opening and closing ones of printers. */
function wearsMarks(cell: string): boolean {
  return cell.length > 1 && /^(?:(["'`´]).*\1|[“”„«‘‚].*[“”»’‘])$/s.test(cell);
}

/** A question mark between Cyrillic letters, where letters were that the encoding of the file lacks. */
const lostLetters = /\p{Script=Cyrillic}\?+\p{Script=Cyrillic}/u;
/** Two pairs of bytes of Cyrillic UTF-8 read as windows-1252 or windows-1251. */
const twiceEncoded =
  /(?:[ÐÑ][\u0080-\u00bf\u0152-\u2122]){2}|(?:[РС][\u00a0-\u00bb\u0402-\u040f\u0451-\u045f\u0490\u0491\u2013-\u2122]){2}/u;

// eslint-disable-next-line no-control-regex
const controls = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
