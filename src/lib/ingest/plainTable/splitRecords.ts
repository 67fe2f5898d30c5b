/** How the text of a table is written. */
export interface TableDialect {
  /** What stands between cells: one character, or several such as `, `. Empty for a table of one column. */
  readonly delimiter: string;
  /** What surrounds a cell that holds delimiters or line breaks; empty when nothing does. */
  readonly quote: '"' | "'" | '`' | '';
  /** How a quotation mark inside a quoted cell is written. */
  readonly escape: 'doubled' | 'backslash';
}

/** A quoted cell of more lines is one whose quotation mark never closes. */
const mostLines = 500;

/** What may be wrong with how a record is written. */
export type RecordFault = 'malformed-quote' | 'unclosed-quote' | 'stray-quote';

/** A record as the file has it. */
export interface SplitRecord {
  readonly cells: readonly string[];
  /** The line of the file on which it begins and the number of lines it takes. */
  readonly line: number;
  readonly lines: number;
  readonly fault: RecordFault | null;
  /** The line break that ends it; empty at the end of the text. */
  readonly lineBreak: string;
}

/**
 * Splits text into records at line breaks of every kind, which stay as they are inside quoted cells. `width` is the number of cells that records have: one of several lines that has
 * another number, or a quotation mark that never closes, is taken for a slip in its first line, which then is a record of its
 * own with its fault, so that it takes no other line with it.
 */
export function splitRecords(text: string, dialect: TableDialect, width: number | null): readonly SplitRecord[] {
  const records: SplitRecord[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const read = readRecord(text, at, dialect);
    const broken = read.lines > 1 && (read.fault !== null || (width !== null && read.cells.length !== width));
    const taken = broken || read.fault === 'unclosed-quote' ? firstLine(text, at, dialect, read.fault) : read;
    const lineBreak = /(?:\r\n|\n|\r|)$/.exec(text.slice(Math.max(at, taken.end - 2), taken.end))![0];
    records.push({ cells: taken.cells, line, lines: taken.lines, fault: taken.fault, lineBreak });
    at = taken.end;
    line += taken.lines;
  }
  return records;
}

interface ReadRecord {
  readonly cells: readonly string[];
  readonly lines: number;
  readonly fault: RecordFault | null;
  /** Where the next record begins. */
  readonly end: number;
}

/** The line alone, its quotation marks taken as they stand. */
function firstLine(text: string, at: number, { delimiter }: TableDialect, fault: RecordFault | null): ReadRecord {
  const end = lineEnd(text, at);
  const line = text.slice(at, end);
  const cells = delimiter === '' ? [line] : line.split(delimiter);
  return { cells, lines: 1, fault: fault ?? 'malformed-quote', end: afterBreak(text, end) };
}

function readRecord(text: string, start: number, dialect: TableDialect): ReadRecord {
  const cells: string[] = [];
  let fault: RecordFault | null = null;
  let lines = 1;
  let at = start;
  for (;;) {
    const cell = readCell(text, at, dialect);
    cells.push(cell.value);
    fault = worse(fault, cell.fault);
    lines += cell.breaks;
    at = cell.end;
    if (at >= text.length) return { cells, lines, fault, end: at };
    if (text[at] === '\n' || text[at] === '\r') return { cells, lines, fault, end: afterBreak(text, at) };
    at += dialect.delimiter.length;
  }
}

const gravity: readonly (RecordFault | null)[] = [null, 'stray-quote', 'malformed-quote', 'unclosed-quote'];

function worse(one: RecordFault | null, other: RecordFault | null): RecordFault | null {
  return gravity.indexOf(one) >= gravity.indexOf(other) ? one : other;
}

interface ReadCell {
  readonly value: string;
  /** Where its delimiter, its line break or the end of the text stands. */
  readonly end: number;
  readonly breaks: number;
  readonly fault: RecordFault | null;
}

function readCell(text: string, at: number, dialect: TableDialect): ReadCell {
  if (dialect.quote !== '' && text[at] === dialect.quote) return readQuoted(text, at, dialect);
  const end = endOfPlain(text, at, dialect.delimiter);
  const value = text.slice(at, end);
  const stray = dialect.quote !== '' && value.includes(dialect.quote);
  return { value, end, breaks: 0, fault: stray ? 'stray-quote' : null };
}

function endOfPlain(text: string, at: number, delimiter: string): number {
  const first = delimiter === '' ? -1 : delimiter.charCodeAt(0);
  for (let index = at; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13 || (code === first && text.startsWith(delimiter, index))) return index;
  }
  return text.length;
}

/** Where the line that holds a position ends: at its line break, or at the end of the text. */
function lineEnd(text: string, at: number): number {
  for (let index = at; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13) return index;
  }
  return text.length;
}

function afterBreak(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

function readQuoted(text: string, at: number, dialect: TableDialect): ReadCell {
  const { quote, escape, delimiter } = dialect;
  let value = '';
  let from = at + 1;
  let lines = 0;
  for (let index = from; index < text.length; index++) {
    const character = text[index]!;
    if (escape === 'backslash' && character === '\\' && (text[index + 1] === quote || text[index + 1] === '\\')) {
      value += text.slice(from, index) + text[index + 1]!;
      index += 1;
      from = index + 1;
      continue;
    }
    if (character === '\n' && ++lines > mostLines) break;
    if (character !== quote) continue;
    if (escape === 'doubled' && text[index + 1] === quote) {
      value += text.slice(from, index + 1);
      index += 1;
      from = index + 1;
      continue;
    }
    value += text.slice(from, index);
    const breaks = lineBreaksIn(value);
    const end = endOfPlain(text, index + 1, delimiter);
    const rest = text.slice(index + 1, end);
    if (rest === '') return { value, end, breaks, fault: null };
    return { value: value + quote + rest, end, breaks, fault: 'malformed-quote' };
  }
  return { value, end: text.length, breaks: 0, fault: 'unclosed-quote' };
}

function lineBreaksIn(text: string): number {
  return text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\n|\r/).length - 1 : 0;
}
