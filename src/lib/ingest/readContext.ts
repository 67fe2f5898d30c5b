import type { KeptNames } from '$lib/domain/keptNames';
import type { FindingLog } from './findingLog';
import type { FileReadings } from './fileReadings';

/** A column as the file has it; `index` is -1 when the file does not have it. */
export interface SourceColumn {
  readonly name: string;
  readonly index: number;
}

/** What a profile knows about the file that it reads. */
export interface ReadContext {
  readonly log: FindingLog;
  /** The column of the file for a column key of the profile. */
  readonly column: (key: string) => SourceColumn;
  /** What is read alike in the whole file: the order of day and month, the decimal mark where the source does not fix it. */
  readonly readings: FileReadings;
  /** Names of units and places that staff keep. */
  readonly kept?: KeptNames | undefined;
}

/** Reads one cell of a record. */
export type CellReader<Value> = (record: readonly string[]) => Value;

/** A cell's text without blanks around it; empty when the file does not have the column. */
export function textReader(context: ReadContext, key: string): CellReader<string> {
  const { index } = context.column(key);
  return index === -1 ? () => '' : (record) => record[index]!.trim();
}

/** A cell's text with inner runs of blanks and line breaks made one blank, in Unicode NFC; null when there is none. */
export function nameReader(context: ReadContext, key: string): CellReader<string | null> {
  const text = textReader(context, key);
  return (record) => tidyName(text(record));
}

/** One line of text in Unicode NFC, or null for an empty one. */
export function tidyName(text: string): string | null {
  return text === '' ? null : text.replace(/\s+/g, ' ').normalize('NFC');
}
