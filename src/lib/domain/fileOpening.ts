/** A column as it stands in a file: its position counts from 1, its samples are the first different values that are not blank. */
export interface OpeningColumn {
  readonly position: number;
  readonly name: string;
  readonly samples: readonly string[];
}

/** A column that a kind of file has, and where this file has it; null when it does not. */
export interface MappedColumn {
  readonly key: string;
  readonly name: string;
  readonly required: boolean;
  readonly position: number | null;
  /** The column of the file that may be meant where none was found; null when none seems to be. */
  readonly proposed: number | null;
}

/** How well the beginning of a file fits a kind of file, 0 to 1; from 0.5 on it can be read as that. */
export interface KindOfFile {
  readonly profile: string;
  readonly confidence: number;
}

/** What the beginning of a file shows of how it is written and what it holds, for a person to look at and correct. */
export interface FileOpening {
  /** Encoding and delimiter of a text; null for a file that is no text. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** The sheets of a workbook or members of an archive by name; empty for one table. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** First records with the line on which each begins. */
  readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** First and last line of the header; null when there is none. */
  readonly header: readonly [number, number] | null;
  readonly columns: readonly OpeningColumn[];
  /** The kind as which it is read; null when it fits none. */
  readonly profile: string | null;
  /** All kinds, the best first. */
  readonly kinds: readonly KindOfFile[];
  readonly mapping: readonly MappedColumn[];
}
