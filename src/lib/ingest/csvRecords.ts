import type { FindingCode } from '$lib/domain/finding';
import { BatchReader } from './batchReader';
import { detectDialect, type Delimiter } from './csvDialect';

/** Text from which the dialect is judged. */
const sampleLength = 65_536;

/** Records in the order of the file; `lines[i]` is the file line (from 1) on which `records[i]` begins. */
export interface RecordBatch {
  readonly delimiter: Delimiter;
  readonly records: readonly (readonly string[])[];
  readonly lines: readonly number[];
  /** Positions in `records` whose quotes are malformed: their cells cannot be trusted. */
  readonly malformed: ReadonlySet<number>;
  /** Positions of those among them that are the one line on which a quotation mark opens that never closes. */
  readonly unclosed?: ReadonlySet<number>;
  /** Positions in `records` with a quotation mark inside an unquoted cell. */
  readonly strayQuotes: ReadonlySet<number>;
  /** Whether a cell of the batch may hold damaged text (see `mayBeDamaged`), so that others need not be searched. */
  readonly mayBeDamaged: boolean;
  /** True when numbers come from a program that stores them as numbers, always with a point. */
  readonly numbersAreTyped?: boolean;
}

/**
 * Text to records, as the text arrives: nothing but the unfinished record is held. Line breaks of every kind count, and are `\n`
 * inside cells. `decided` is the delimiter that a person chose. A quotation mark that never closes costs the line on which it opens and
 * no other. Throws `FileRefused` (`not-text`) for a line that never ends.
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
