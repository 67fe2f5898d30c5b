import Papa from 'papaparse';
import type { FindingCode } from '$lib/domain/finding';
import { detectDialect, type Delimiter } from './csvDialect';
import { FileRefused } from './fileRefused';
import { recordsWithStrayQuotes } from './strayQuotes';

/** Text from which the dialect is judged. */
const sampleLength = 65_536;
/** A record longer than this is a quote that never closes, or no text. */
const longestRecord = 4 * 1024 * 1024;

/** Records in the order of the file; `lines[i]` is the file line (from 1) on which `records[i]` begins. */
export interface RecordBatch {
  readonly delimiter: Delimiter;
  readonly records: readonly (readonly string[])[];
  readonly lines: readonly number[];
  /** Positions in `records` whose quotes are malformed: their cells cannot be trusted. */
  readonly malformed: ReadonlySet<number>;
  /** Positions in `records` with a quotation mark inside an unquoted cell. */
  readonly strayQuotes: ReadonlySet<number>;
  /** Whether a cell of the batch may hold a NUL character, so that others need not be searched. */
  readonly mayHoldNul: boolean;
  /** True when numbers come from a program that stores them as numbers, always with a point. */
  readonly numbersAreTyped?: boolean;
}

interface PapaResult {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number; readonly index: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Text to records, as the text arrives: nothing but the unfinished record is held. Line breaks of every kind count, and are `\n`
 * inside cells. `decided` is the delimiter that a person chose. Throws `FileRefused` for a quote that never closes (`unterminated-quote`, naming the line where it opens).
 */
export async function* readRecords(
  pieces: AsyncIterable<string>,
  note: (code: FindingCode, value: string) => void,
  decided?: string
): AsyncGenerator<RecordBatch> {
  let reader: BatchReader | null = null;
  let opening = '';
  for await (const piece of unixLines(pieces)) {
    if (reader) {
      yield reader.read(piece);
      continue;
    }
    opening += piece;
    if (opening.length < sampleLength) continue;
    reader = openReader(opening, note, decided);
    yield reader.readOpening();
  }
  if (!reader) {
    reader = openReader(opening, note, decided);
    yield reader.readOpening();
  }
  yield reader.end();
}

function openReader(
  text: string,
  note: (code: FindingCode, value: string) => void,
  decided: string | undefined
): BatchReader {
  const { delimiter: found, separatorLine } = detectDialect(text);
  const delimiter = (decided ?? found) as Delimiter;
  if (separatorLine > 0) note('separator-line', text.slice(0, separatorLine).trim());
  return new BatchReader(delimiter, text.slice(separatorLine), separatorLine > 0 ? 2 : 1);
}

async function* unixLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of pieces) {
    const text = held + piece;
    held = text.endsWith('\r') ? '\r' : '';
    const complete = held === '' ? text : text.slice(0, -1);
    yield complete.includes('\r') ? complete.replace(/\r\n?/g, '\n') : complete;
  }
  if (held !== '') yield '\n';
}

/** Parses text piece by piece with papaparse, keeping the unfinished record. */
class BatchReader {
  readonly #parser;
  #rest = '';

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

  read(piece: string): RecordBatch {
    const text = this.#rest + piece;
    const result = this.#parser.parse(text, 0, true) as PapaResult;
    this.#rest = text.slice(result.meta.cursor);
    const batch = this.#batch(result, text);
    if (this.#rest.length > longestRecord) this.#refuseLongRecord();
    return batch;
  }

  end(): RecordBatch {
    const result = this.#parser.parse(this.#rest, 0, false) as PapaResult;
    this.#refuseOpenQuote(result, this.#rest);
    return this.#batch(result, this.#rest);
  }

  #batch({ data, errors }: PapaResult, text: string): RecordBatch {
    const lines: number[] = [];
    const quoted = text.includes('"');
    let literalQuotes = false;
    for (const record of data) {
      lines.push(this.line);
      this.line += 1;
      if (!quoted) continue;
      for (const cell of record) {
        this.line += lineBreaksIn(cell);
        literalQuotes ||= cell.includes('"');
      }
    }
    const malformed = new Set(errors.filter(({ row }) => row < data.length).map(({ row }) => row));
    const strayQuotes =
      literalQuotes && malformed.size === 0 ? recordsWithStrayQuotes(text, this.delimiter) : new Set<number>();
    return { delimiter: this.delimiter, records: data, lines, malformed, strayQuotes, mayHoldNul: text.includes('\0') };
  }

  #refuseOpenQuote({ errors }: PapaResult, text: string): void {
    const open = errors.find(({ code }) => code === 'MissingQuotes');
    if (!open) return;
    const before = text.slice(0, open.index);
    throw new FileRefused('unterminated-quote', {
      line: this.line + lineBreaksIn(before),
      value: text.slice(Math.max(0, open.index - 1))
    });
  }

  #refuseLongRecord(): never {
    this.#refuseOpenQuote(this.#parser.parse(this.#rest, 0, false) as PapaResult, this.#rest);
    throw new FileRefused('not-text', { line: this.line, facts: { kind: 'binary' } });
  }
}

function lineBreaksIn(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}
