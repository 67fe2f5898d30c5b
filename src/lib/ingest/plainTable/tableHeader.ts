import type { ImportDecisions } from '$lib/domain/importDecisions';
import { isMissingWord, kindOfCell, kindOfColumn, shapeOfCode, shapeOfColumn, type CellKind } from './cellKinds';
import type { SplitRecord } from './splitRecords';

/** Records among which the header is looked for. */
const headerSearch = 30;
/** Records from which the types of columns are judged. */
const judged = 400;

/** Where the header stands among records. */
export interface TableHeader {
  /** Position of its first record, or of the first row of data when there is no header. */
  readonly position: number;
  /** How many records it takes: 0 when the first row looks like data. */
  readonly records: number;
  /** True when a record below holds words in every column of numbers or dates, as the header of a second table does. */
  readonly isHeaderLike: (record: SplitRecord) => boolean;
  /** True for the row of numbers from 1 that forms have below their header, where columns hold other things than numbers. */
  readonly isNumbering: (record: SplitRecord) => boolean;
}

/**
 * The header of a table whose records mostly have `width` cells: the first record of that width. It is no header when its cells
 * have the types of the columns below; the records after it belong to it as long as they hold words where the columns below
 * hold numbers, dates, times or addresses.
 */
export function findTableHeader(records: readonly SplitRecord[], width: number): TableHeader {
  const first = firstOfNames(records, width);
  if (first === -1) return { position: 0, records: 0, isHeaderLike: () => false, isNumbering: () => false };
  const body = records.slice(first).filter((record) => record.cells.length === width && isFilled(record));
  const columns = columnsOf(body.slice(Math.min(3, Math.max(1, body.length - 1))), width);
  const names = records[first]!.cells;
  const kinds = columns.map(kindOfColumn);
  const isOther = (record: SplitRecord) => isAnotherHeader(record, kinds);
  const isNumbering = (record: SplitRecord) => body.length > 3 && isCountOfColumns(record, kinds);
  if (!isSeries(names, kinds) && looksLikeData(names, kinds, columnsOf(body.slice(1), width))) {
    return { position: first, records: 0, isHeaderLike: isOther, isNumbering };
  }
  const isHeaderLike = (record: SplitRecord) => isOther(record) || isHeaderChanged(record, names);
  let more = 1;
  while (more < 4 && isWords(records[first + more], kinds) && !isSame(records[first], records[first + more])) more += 1;
  return { position: first, records: more, isHeaderLike, isNumbering };
}

/** The header where a person says it is, by lines of the file: the first record there, and as many as the lines say; none for `none`. */
export function asDecided(
  found: TableHeader,
  records: readonly SplitRecord[],
  decided: ImportDecisions['header']
): TableHeader {
  if (decided === undefined) return found;
  if (decided === 'none') return { ...found, position: Math.max(0, records.findIndex(isFilled)), records: 0 };
  const [from, to] = decided;
  const position = records.findIndex(({ line }) => line >= from && line <= to);
  if (position === -1) return found;
  return { ...found, position, records: records.filter(({ line }) => line >= from && line <= to).length };
}

/** True when the names of typed columns are years or months one after the other, which are names although they are numbers. */
function isSeries(names: readonly string[], kinds: readonly CellKind[]): boolean {
  const numbers = names.flatMap((name, column) => (kinds[column] === 'text' ? [] : [Number(name.trim())]));
  const isYear = numbers.every((year) => Number.isInteger(year) && year >= 1900 && year <= 2100);
  const isMonth = numbers[0] === 1 && numbers.length === 12;
  return (
    numbers.length > 1 &&
    numbers.length < names.length &&
    (isYear || isMonth) &&
    numbers.every((one, index) => index === 0 || one === numbers[index - 1]! + 1)
  );
}

/** The first record of about the width that is filled by half; else the first that is filled at all. */
function firstOfNames(records: readonly SplitRecord[], width: number): number {
  const opening = records.slice(0, headerSearch);
  const isWide = ({ cells }: SplitRecord) => isNearly(cells.length, width);
  const filled = ({ cells }: SplitRecord) => cells.filter((cell) => cell.trim() !== '').length;
  const full = opening.findIndex((record) => isWide(record) && filled(record) * 2 > record.cells.length);
  return full === -1 ? records.findIndex((record) => isWide(record) && isFilled(record)) : full;
}

function isSame(one: SplitRecord | undefined, other: SplitRecord | undefined): boolean {
  return one?.cells.join('\0') === other?.cells.join('\0');
}

/** A header may have a cell more or less than its rows, whose last delimiter is written or not. */
function isNearly(cells: number, width: number): boolean {
  return cells === width || (width > 2 && Math.abs(cells - width) === 1);
}

function isFilled({ cells }: SplitRecord): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

function columnsOf(body: readonly SplitRecord[], width: number): readonly (readonly string[])[] {
  return Array.from({ length: width }, (_, column) => body.slice(0, judged).map(({ cells }) => cells[column] ?? ''));
}

/**
 * True when a cell or more of a typed column has the type of the column, so that the record can hardly be names; or, where no column
 * is typed, the shape of the codes of its column.
 */
function looksLikeData(
  cells: readonly string[],
  kinds: readonly CellKind[],
  columns: readonly (readonly string[])[]
): boolean {
  const isOfKind = (kind: CellKind, column: number) =>
    kind !== 'text' && cells[column] !== undefined && kindOfCell(cells[column]) === kind;
  if (kinds.some(isOfKind)) return true;
  if (kinds.some((kind) => kind !== 'text')) return false;
  return columns.some((column, index) => {
    const shape = shapeOfColumn(column);
    return shape !== null && shapeOfCode(cells[index] ?? '') === shape;
  });
}

/** True for 1, 2, 3, … in every cell, when a column at least holds no numbers otherwise. */
function isCountOfColumns({ cells }: SplitRecord, kinds: readonly CellKind[]): boolean {
  if (cells.length < 3 || cells.length !== kinds.length || kinds.every((kind) => kind === 'number')) return false;
  return cells.every((cell, index) => cell.trim() === String(index + 1));
}

/** True when half of the cells are the names of the header, or begin with them, as the header of a like table does. */
function isHeaderChanged({ cells }: SplitRecord, names: readonly string[]): boolean {
  if (cells.length !== names.length || cells.length < 2) return false;
  const alike = cells.filter((cell, column) => {
    const name = names[column]!.trim();
    return name.length > 1 && cell.trim().startsWith(name);
  });
  return alike.length > 1 && alike.length * 2 >= cells.length;
}

/** True when a record holds words (and no HXL tags), and only words, in columns of numbers, dates, times and addresses. */
function isWords(record: SplitRecord | undefined, kinds: readonly CellKind[]): boolean {
  if (record === undefined || record.cells.length !== kinds.length) return false;
  if (record.cells.every((cell) => cell === '' || /^\s*#[a-z]/i.test(cell))) return false;
  const typed = kinds.flatMap((kind, column) => (kind === 'text' ? [] : [record.cells[column]!.trim()]));
  const words = typed.filter((cell) => cell !== '');
  return (
    words.length > 0 &&
    words.length >= typed.length / 2 &&
    words.every((cell) => kindOfCell(cell) === 'text' && !isMissingWord(cell))
  );
}

function isAnotherHeader(record: SplitRecord, kinds: readonly CellKind[]): boolean {
  const typed = kinds.flatMap((kind, column) => (kind === 'text' ? [] : [record.cells[column] ?? '']));
  return typed.length > 1 && typed.every((cell) => cell.trim() !== '') && isWords(record, kinds);
}
