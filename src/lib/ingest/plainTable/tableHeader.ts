import type { SplitRecord } from './splitRecords';

/** Records among which the header is looked for. */
const headerSearch = 30;
/** Records from which the types of columns are judged. */
const judged = 400;
/** Part of a column's cells that must be of one type for it to have that type. */
const most = 0.8;

type CellType = 'number' | 'date' | 'time' | 'address' | 'text';

/** Where the header stands among records. */
export interface TableHeader {
  /** Position of its first record, or of the first row of data when there is no header. */
  readonly position: number;
  /** How many records it takes: 0 when the first row looks like data. */
  readonly records: number;
  /** True when a record below holds words in every column of numbers or dates, as the header of a second table does. */
  readonly isHeaderLike: (record: SplitRecord) => boolean;
}

/**
 * The header of a table whose records mostly have `width` cells: the first record of that width. It is no header when its cells
 * have the types of the columns below; the records after it belong to it as long as they hold words where the columns below
 * hold numbers, dates, times or addresses.
 */
export function findTableHeader(records: readonly SplitRecord[], width: number): TableHeader {
  const first = firstOfNames(records, width);
  if (first === -1) return { position: 0, records: 0, isHeaderLike: () => false };
  const body = records.slice(first).filter((record) => record.cells.length === width && isFilled(record));
  const types = columnTypes(body.slice(Math.min(3, Math.floor(body.length / 2))), width);
  const isHeaderLike = (record: SplitRecord) => isAnotherHeader(record, types);
  if (looksLikeData(records[first]!.cells, types)) return { position: first, records: 0, isHeaderLike };
  let more = 1;
  while (more < 4 && isWords(records[first + more], types) && !isSame(records[first], records[first + more])) more += 1;
  return { position: first, records: more, isHeaderLike };
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

function columnTypes(body: readonly SplitRecord[], width: number): readonly CellType[] {
  return Array.from({ length: width }, (_, column) => {
    const cells = body
      .slice(0, judged)
      .flatMap(({ cells: all }) => ((all[column] ?? '').trim() === '' ? [] : [all[column]!]));
    const found = (['number', 'date', 'time', 'address'] as const).find(
      (type) => cells.length > 0 && cells.filter((cell) => typeOf(cell) === type).length >= most * cells.length
    );
    return found ?? 'text';
  });
}

function typeOf(cell: string): CellType {
  const text = cell.trim();
  if (/^[-+]?[$€£₽]?\s?\d[\d ,.'\u00a0\u202f]*(?:e[-+]?\d+)?\s?[%$€£₽]?$/i.test(text)) return 'number';
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ].*)?$/.test(text)) return 'date';
  if (/^\d{1,2}:\d{2}/.test(text)) return 'time';
  return /^(?:https?|ftp):\/\//i.test(text) ? 'address' : 'text';
}

/** True when a cell or more of a typed column has the type of the column, so that the record can hardly be names. */
function looksLikeData(cells: readonly string[], types: readonly CellType[]): boolean {
  return types.some((type, column) => type !== 'text' && cells[column] !== undefined && typeOf(cells[column]) === type);
}

/** True when a record holds words (and no HXL tags), and only words, in columns of numbers, dates, times and addresses. */
function isWords(record: SplitRecord | undefined, types: readonly CellType[]): boolean {
  if (record === undefined || record.cells.length !== types.length) return false;
  if (record.cells.every((cell) => cell === '' || /^\s*#[a-z]/i.test(cell))) return false;
  const typed = types.flatMap((type, column) => (type === 'text' ? [] : [record.cells[column]!.trim()]));
  const words = typed.filter((cell) => cell !== '');
  return (
    words.length > 0 &&
    words.length >= typed.length / 2 &&
    words.every((cell) => typeOf(cell) === 'text' && !isMissing(cell))
  );
}

function isAnotherHeader(record: SplitRecord, types: readonly CellType[]): boolean {
  const typed = types.flatMap((type, column) => (type === 'text' ? [] : [record.cells[column] ?? '']));
  return typed.length > 1 && typed.every((cell) => cell.trim() !== '') && isWords(record, types);
}

/** Words that stand for no value in a column of numbers. */
function isMissing(cell: string): boolean {
  return /^(?:n\.?\/?a\.?|null|none|nan|missing|unknown|-+|–|н\/д|нет данных|tbd|\?+)$/i.test(cell);
}
