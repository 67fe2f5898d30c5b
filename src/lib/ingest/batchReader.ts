import Papa from 'papaparse';
import type { RecordBatch } from './csvRecords';
import type { Delimiter } from './csvDialect';
import { longestCell, mayBeDamaged } from './damagedText';
import { FileRefused } from './fileRefused';
import { recordsWithStrayQuotes } from './strayQuotes';

/** A record longer than this is a quotation mark that never closes, or no text. */
const longestRecord = 4 * 1024 * 1024;

/** Records of a piece that are enough to say how many cells records have. */
const recordsForWidth = 5;

interface PapaResult {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number; readonly index: number }[];
  readonly meta: { readonly cursor: number };
}

/** Records read so far of one piece of text. */
interface ReadSoFar {
  readonly records: string[][];
  readonly lines: number[];
  readonly malformed: Set<number>;
  readonly unclosed: Set<number>;
}

/** Parses text piece by piece with papaparse, keeping the unfinished record. */
export class BatchReader {
  readonly #parser;
  #rest = '';
  /** Cells that most records have: one over several lines with another number has swallowed some. 0 while not known. */
  #width = 0;

  constructor(
    private readonly delimiter: Delimiter,
    private readonly opening: string,
    private line: number
  ) {
    this.#parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
  }

  /** Reads the text from which the dialect was judged. */
  readOpening(): RecordBatch {
    return this.read(this.opening);
  }

  /** Reads the next piece; what its last record lacks may be in the piece after it. */
  read(piece: string): RecordBatch {
    return this.#read(this.#rest + piece, true);
  }

  /** Reads what is left, when there are no more pieces. */
  end(): RecordBatch {
    return this.#read(this.#rest, false);
  }

  #read(whole: string, hasMore: boolean): RecordBatch {
    const sofar: ReadSoFar = { records: [], lines: [], malformed: new Set(), unclosed: new Set() };
    let text = whole;
    for (;;) {
      const result = withoutLastBlank(this.#parser.parse(text, 0, hasMore) as PapaResult, text, hasMore);
      const quoted = text.includes('"');
      const slip = quoted ? this.#slipIn(result) : -1;
      const at = this.#take(result, slip, { sofar, text, quoted });
      if (slip === -1 && !(hasMore && text.length - result.meta.cursor > longestRecord)) {
        this.#rest = text.slice(result.meta.cursor);
        return this.#batch(sofar, whole);
      }
      text = this.#takeLine(text, slip === -1 ? result.meta.cursor : at, sofar);
    }
  }

  /** The first record that took lines which are not its own: its quotation marks are wrong, or its number of cells is; -1 for none. */
  #slipIn({ data, errors }: PapaResult): number {
    const overLines = data.flatMap((cells, index) => (cells.some((cell) => cell.includes('\n')) ? [index] : []));
    if (overLines.length > 0 && data.length >= recordsForWidth) this.#width = usualWidth(data);
    const faulty = new Set(errors.map(({ row }) => row));
    const slip = overLines.find((index) => faulty.has(index) || this.#isOtherWidth(data[index]!));
    const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
    return slip ?? unclosed?.row ?? -1;
  }

  /** A record of one filled cell is a note, however many lines it takes. */
  #isOtherWidth(cells: readonly string[]): boolean {
    if (this.#width === 0 || cells.length === this.#width) return false;
    return cells.filter((cell) => cell.trim() !== '').length > 1;
  }

  /** Takes the records before a slip, or all; gives the place in the text at which they end. */
  #take(
    { data, errors }: PapaResult,
    slip: number,
    { sofar, text, quoted }: { readonly sofar: ReadSoFar; readonly text: string; readonly quoted: boolean }
  ): number {
    const taken = slip === -1 ? data : data.slice(0, slip);
    const offset = sofar.records.length;
    const first = this.line;
    for (const cells of taken) {
      sofar.records.push(cells);
      sofar.lines.push(this.line);
      this.line += 1;
      if (quoted) for (const cell of cells) this.line += lineBreaksIn(cell);
    }
    for (const { row } of errors) if (row < taken.length) sofar.malformed.add(offset + row);
    return slip === -1 ? text.length : placeAfterLines(text, this.line - first);
  }

  /** Takes one line as a record whose quotation mark never closes, its cells as they stand; gives the text after it. */
  #takeLine(text: string, at: number, { records, lines, malformed, unclosed }: ReadSoFar): string {
    const end = text.indexOf('\n', at);
    if (end === -1 && text.length - at > longestRecord) {
      throw new FileRefused('not-text', { line: this.line, facts: { kind: 'binary' } });
    }
    const line = text.slice(at, end === -1 ? text.length : end);
    malformed.add(records.length);
    if (line.split('"').length % 2 === 0) unclosed.add(records.length);
    records.push(line.split(this.delimiter));
    lines.push(this.line);
    this.line += 1;
    return end === -1 ? '' : text.slice(end + 1);
  }

  #batch({ records, lines, malformed, unclosed }: ReadSoFar, text: string): RecordBatch {
    const literal = malformed.size === 0 && text.includes('"') && records.some(holdsQuote);
    const strayQuotes = literal ? recordsWithStrayQuotes(text, this.delimiter) : new Set<number>();
    const { delimiter } = this;
    const toLookAt = mayBeDamaged(text) || (text.length > longestCell && records.some(isLong));
    return { delimiter, records, lines, malformed, unclosed, strayQuotes, mayBeDamaged: toLookAt };
  }
}

/** The number of cells that most records have. */
function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** What follows the last line break is no record. */
function withoutLastBlank(result: PapaResult, text: string, hasMore: boolean): PapaResult {
  const { data } = result;
  const isBlank = !hasMore && text.endsWith('\n') && data.at(-1)?.length === 1 && data.at(-1)![0] === '';
  return isBlank ? { ...result, data: data.slice(0, -1) } : result;
}

function isLong(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.length > longestCell);
}

function holdsQuote(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.includes('"'));
}

/** The place in a text after so many of its line breaks. */
function placeAfterLines(text: string, count: number): number {
  let at = 0;
  for (let line = 0; line < count; line += 1) at = text.indexOf('\n', at) + 1;
  return at;
}

function lineBreaksIn(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}
