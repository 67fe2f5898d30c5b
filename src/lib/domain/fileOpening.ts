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

/** A sheet of a workbook by its first rows: the kind of file that they fit best and how well, 0 to 1. */
export interface SheetOfFile {
  readonly name: string;
  readonly hidden: boolean;
  /** False when it holds nothing. */
  readonly filled: boolean;
  readonly profile: string | null;
  readonly confidence: number;
}

/** Cells by which a person can tell whether a guess is right, at most three for each. */
export interface OpeningEvidence {
  /** Cells with letters beyond ASCII, as the encoding has them. */
  readonly encoding: readonly string[];
  /** The first cells of the header, as the delimiter parts them. */
  readonly delimiter: readonly string[];
}

/** What the beginning of a file shows of how it is written and what it holds, for a person to look at and correct. */
export interface FileOpening {
  /** Encoding and delimiter of a text; null for a file that is no text. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly evidence: OpeningEvidence;
  /** The sheets of a workbook; empty for a file that is one table. */
  readonly sheets: readonly SheetOfFile[];
  /** The sheet that is read. */
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
