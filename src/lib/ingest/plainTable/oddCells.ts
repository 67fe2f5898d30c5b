import { lostLetters, twiceEncoded, unseen } from '../damagedText';
import type { FindingLog } from '../findingLog';
import { isMissingWord, kindOfCell, kindOfColumn } from './cellKinds';

/** Part of the cells of a column that may have blanks around them before it is the column's way. */
const some = 0.5;
/** Part of the cells of a column that must be of one kind for the others to be named. */
const nearlyAll = 0.9;
const fewestCells = 5;

/** The rows of a plain table and where each stands in its file. */
export interface PlacedRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly places: readonly { readonly row: number; readonly line: number }[];
}

type OddCode =
  | 'foreign-quote'
  | 'blanks-around'
  | 'control-character'
  | 'lost-letters'
  | 'twice-encoded'
  | 'unlike-column'
  | 'mark-at-ends';

/** Notes what can only be judged beside the other cells of a column: one finding a column and oddity, with the number of cells. */
export function noteOddCells(table: PlacedRows, log: FindingLog): void {
  table.header.forEach((name, column) => {
    noteName(name, log);
    const cells = table.rows.map((row) => row[column] ?? '');
    const note = (code: OddCode, isOdd: (cell: string) => boolean, facts: Record<string, string> = {}) =>
      noteCells({ table, log, column }, { code, isOdd, facts });
    note('foreign-quote', wearsMarks);
    if (!isWayOfColumn(cells, wearsBlanks)) note('blanks-around', wearsBlanks);
    note('control-character', (cell) => unseen.test(cell));
    note('lost-letters', (cell) => lostLetters.test(cell));
    note('twice-encoded', (cell) => twiceEncoded.test(cell));
    const kind = kindToNote(cells);
    if (kind !== null) note('unlike-column', (cell) => isUnlike(cell, kind), { kind });
    note('unlike-column', commentsIn(cells, column), { kind: 'comment' });
    const mark = commonMark(name, cells);
    if (mark !== null) note('mark-at-ends', (cell) => cell.startsWith(mark) || cell.endsWith(mark), { mark });
  });
  if (table.header.length === 1) noteBlanks(table, log);
  else {
    noteFirst(table, log);
    noteLoneEnd(table, log);
  }
}

interface OfColumn {
  readonly table: PlacedRows;
  readonly log: FindingLog;
  readonly column: number;
}

interface Oddity {
  readonly code: OddCode;
  readonly isOdd: (cell: string) => boolean;
  readonly facts: Readonly<Record<string, string>>;
}

function noteCells({ table, log, column }: OfColumn, { code, isOdd, facts }: Oddity): void {
  const odd = table.rows.flatMap((cells, index) => (isOdd(cells[column] ?? '') ? [index] : []));
  const [first] = odd;
  if (first === undefined) return;
  log.aboutFile(code, {
    ...table.places[first]!,
    column: table.header[column]!,
    value: table.rows[first]![column]!,
    facts: { count: odd.length, ...facts }
  });
}

/** A name of the header that wears what no other cell of its column need wear. */
function noteName(name: string, log: FindingLog): void {
  const details = { column: name, value: name, facts: { count: 1 } };
  if (wearsMarks(name)) log.aboutFile('foreign-quote', details);
  if (wearsBlanks(name)) log.aboutFile('blanks-around', details);
  if (unseen.test(name)) log.aboutFile('control-character', details);
}

function isWayOfColumn(cells: readonly string[], isSo: (cell: string) => boolean): boolean {
  return cells.length > 4 && cells.filter(isSo).length > some * cells.length;
}

/** The kind that nearly all cells of a column have, so that the others are worth a look; null where there is none. */
function kindToNote(cells: readonly string[]): string | null {
  const filled = cells.filter((cell) => cell.trim() !== '' && !isMissingWord(cell));
  const kind = kindOfColumn(filled);
  if (kind === 'text' || filled.length < fewestCells) return null;
  return filled.filter((cell) => kindOfCell(cell) === kind).length >= nearlyAll * filled.length ? kind : null;
}

function isUnlike(cell: string, kind: string): boolean {
  return cell.trim() !== '' && !isMissingWord(cell) && kindOfCell(cell) !== kind;
}

/** Cells of the first column that begin as a comment of a program does, when the others do not. */
function commentsIn(cells: readonly string[], column: number): (cell: string) => boolean {
  const isComment = (cell: string) => /^\s*(?:#|\/\/|--|%|;)/.test(cell);
  const count = cells.filter(isComment).length;
  const isRare = column === 0 && (count === 1 || count * 2 <= cells.length);
  return (cell) => isRare && isComment(cell);
}

/** The mark with which the name and every cell of a column begin or end, so that it is hardly part of them. */
function commonMark(name: string, cells: readonly string[]): string | null {
  const all = [name, ...cells].map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (all.length < 2) return null;
  const marks = [...';,|:~^*$_=\\/+&@§¦'];
  return (
    marks.find((mark) => all.every((cell) => cell.startsWith(mark)) || all.every((cell) => cell.endsWith(mark))) ?? null
  );
}

/** A first row that counts the columns, or says the same in each of them, may belong to the header. */
function noteFirst({ header, rows, places }: PlacedRows, log: FindingLog): void {
  const first = rows[0]?.map((cell) => cell.trim()) ?? [];
  const counts = first.length > 3 && first.every((cell, index) => cell === String(index + 1));
  const repeats = first.length > 1 && first[0] !== '' && first.every((cell) => cell === first[0]);
  if (!counts && !repeats) return;
  const facts = { count: 1, kind: 'first' };
  log.aboutFile('unlike-column', { ...places[0]!, column: header[0]!, value: first.join(', '), facts });
}

/** A last row of which only the first cell is filled, below rows that all hold more: a note may be meant. */
function noteLoneEnd({ header, rows, places }: PlacedRows, log: FindingLog): void {
  const isLone = (cells: readonly string[]) => cells[0] !== '' && cells.slice(1).every((cell) => cell.trim() === '');
  const last = rows.at(-1);
  if (last === undefined || !isLone(last) || rows.slice(0, -1).some(isLone)) return;
  log.aboutFile('unlike-column', {
    ...places.at(-1)!,
    column: header[0]!,
    value: last[0]!,
    facts: { count: 1, kind: 'alone' }
  });
}

/** In a table of one column a blank line may be a blank cell, or no record at all. */
function noteBlanks(table: PlacedRows, log: FindingLog): void {
  const isOdd = (cell: string) => cell.trim() === '';
  noteCells({ table, log, column: 0 }, { code: 'unlike-column', isOdd, facts: { kind: 'blank' } });
}

function wearsBlanks(cell: string): boolean {
  return cell !== '' && /^\s|\s$/.test(cell);
}

/** Marks of the same kind on both sides, or the opening and closing ones of printers. */
function wearsMarks(cell: string): boolean {
  return cell.length > 1 && /^(?:(["'`´*$~^|%]).*\1|[“”„«‘‚].*[“”»’‘])$/s.test(cell);
}
