import { FileRefused } from '../fileRefused';
import { serialText } from './serialText';
import type { SheetListing, WorkbookParts } from './workbookParts';

/** What a sheet may hold. */
const most = { columns: 1_000, rows: 1_048_576, cells: 20_000_000 } as const;

/** One row that holds something; `line` is its number in the sheet. */
export interface SheetRow {
  readonly line: number;
  readonly cells: string[];
  readonly hidden: boolean;
}

/** A cell by place: `line` in the sheet, `column` from 0. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/** Cells joined into one: the first holds the value. */
export interface MergedCells {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** A sheet whose rows are read: each up to its last cell that is not empty, and the widest has `width`. */
export interface ReadSheet {
  readonly rows: readonly SheetRow[];
  readonly width: number;
  readonly merged: readonly MergedCells[];
  readonly hiddenRows: number;
  readonly hiddenColumns: readonly number[];
  /** Formulas whose result the program that wrote the file did not keep; their cells are empty. */
  readonly withoutValue: readonly CellPlace[];
  /** Dates on 29 February 1900, a day that never was. */
  readonly impossibleDates: readonly CellPlace[];
}

/**
 * The cells of a sheet as text: numbers as they are stored and not as they are shown, dates as `2024-02-01`, what a formula gave
 * when it was last reckoned. Formulas are never run. With `rowsWanted` it stops after that many rows, and what stands behind them (the
 * merged cells) is not known. Throws `FileRefused` for more rows or columns than are read at once.
 */
export function readSheet(workbook: WorkbookParts, { part }: SheetListing, rowsWanted = Infinity): ReadSheet {
  const reading = new SheetReading(workbook, rowsWanted);
  workbook.read(part, {
    open: (name, attributes) => reading.open(name, attributes),
    text: (text) => reading.text(text),
    close: (name) => reading.close(name),
    isDone: () => reading.isDone
  });
  return reading.finish();
}

class SheetReading {
  readonly #rows: SheetRow[] = [];
  readonly #merged: MergedCells[] = [];
  readonly #withoutValue: CellPlace[] = [];
  readonly #impossibleDates: CellPlace[] = [];
  readonly #hiddenColumns: number[] = [];
  #width = 0;
  #cellCount = 0;
  #line = 0;
  #hidden = false;
  #cells: string[] = [];
  #column = -1;
  #type = 'n';
  #style = -1;
  #value = '';
  #hasFormula = false;
  #hasValue = false;
  #into: 'value' | 'inline' | null = null;
  #phonetic = false;

  constructor(
    private readonly workbook: WorkbookParts,
    private readonly rowsWanted: number
  ) {}

  get isDone(): boolean {
    return this.#rows.length >= this.rowsWanted;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') {
      this.#into = 'value';
      this.#hasValue = true;
    } else if (name === 'f') this.#hasFormula = true;
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 't' && this.#type === 'inlineStr' && !this.#phonetic) this.#into = 'inline';
    else if (name === 'mergeCell') this.#addMerged(attributes.get('ref') ?? '');
    else if (name === 'col') this.#addHiddenColumns(attributes);
  }

  text(text: string): void {
    if (this.#into !== null) this.#value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#into = null;
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  finish(): ReadSheet {
    return {
      rows: this.#rows,
      width: this.#width,
      merged: this.#merged,
      hiddenRows: this.#rows.filter(({ hidden }) => hidden).length,
      hiddenColumns: this.#hiddenColumns.filter((column) => column < this.#width),
      withoutValue: this.#withoutValue,
      impossibleDates: this.#impossibleDates
    };
  }

  #openRow(attributes: ReadonlyMap<string, string>): void {
    this.#line = Number(attributes.get('r') ?? this.#line + 1);
    this.#hidden = /^(?:1|true)$/i.test(attributes.get('hidden') ?? '');
    this.#cells = [];
    this.#column = -1;
    if (!(this.#line >= 1 && this.#line <= most.rows)) throw new FileRefused('damaged-archive');
  }

  #openCell(attributes: ReadonlyMap<string, string>): void {
    const place = placeOf(attributes.get('r') ?? '');
    this.#column = place?.column ?? this.#column + 1;
    this.#type = attributes.get('t') ?? 'n';
    this.#style = Number(attributes.get('s') ?? -1);
    this.#value = '';
    this.#hasFormula = false;
    this.#hasValue = false;
  }

  #closeCell(): void {
    const here = { line: this.#line, column: this.#column };
    if (this.#hasFormula && !this.#hasValue && this.#type !== 'inlineStr') this.#withoutValue.push(here);
    const text = this.#textOfCell(here);
    if (text === '') return;
    if (this.#column >= most.columns) {
      const facts = { found: this.#column + 1, limit: most.columns };
      throw new FileRefused('too-many-columns', { line: this.#line, facts });
    }
    this.#cellCount += 1;
    if (this.#cellCount > most.cells)
      throw new FileRefused('too-many-rows', { line: this.#line, facts: { limit: this.#rows.length } });
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
    this.#width = Math.max(this.#width, this.#column + 1);
  }

  #textOfCell(here: CellPlace): string {
    const value = this.#value;
    if (value === '') return '';
    if (this.#type === 's') return this.workbook.sharedStrings[Number(value)] ?? '';
    if (this.#type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (this.#type !== 'n') return value;
    const format = this.workbook.formats[this.#style] ?? null;
    if (format === null) return storedNumber(value);
    const text = serialText(Number(value), format, this.workbook.from1904);
    if (text === null) this.#impossibleDates.push(here);
    return text ?? value;
  }

  #closeRow(): void {
    if (this.#cells.length === 0 || this.isDone) return;
    this.#rows.push({ line: this.#line, cells: this.#cells, hidden: this.#hidden });
    if (this.#rows.length * this.#width <= most.cells) return;
    const facts = { found: this.#width, limit: Math.floor(most.cells / this.#rows.length) };
    throw new FileRefused('too-many-columns', { line: this.#line, facts });
  }

  #addMerged(reference: string): void {
    const [from, to] = reference.split(':').map(placeOf);
    if (from && to) this.#merged.push({ from, to });
  }

  #addHiddenColumns(attributes: ReadonlyMap<string, string>): void {
    if (!/^(?:1|true)$/i.test(attributes.get('hidden') ?? '')) return;
    const [first, last] = [Number(attributes.get('min')), Math.min(Number(attributes.get('max')), most.columns)];
    for (let column = first; column <= last; column++) this.#hiddenColumns.push(column - 1);
  }
}

/** A place such as `C12`; null for none. */
function placeOf(reference: string): CellPlace | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (!parts) return null;
  const column = [...parts[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { line: Number(parts[2]), column };
}

/** A number as a person would write it: what a program stored as `0.30000000000000004` and `1E-3` is 0.3 and 0.001. */
function storedNumber(text: string): string {
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  const rounded = Number(number.toPrecision(15));
  return /e/i.test(String(rounded)) ? text : String(rounded);
}
