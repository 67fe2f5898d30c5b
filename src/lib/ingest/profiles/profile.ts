import type { SourceClass } from '$lib/domain/sourceClass';
import type { TableColumns } from '$lib/domain/tableColumns';
import type { ReadContext } from '../readContext';

/** The kinds of file that Tamga reads without being told how. */
export const profileIds = [
  'unodc-ids',
  'customs-declarations',
  'fmtrpt',
  'tamga-seizures',
  'tamga-examinations',
  'tamga-trainings'
] as const;
export type ProfileId = (typeof profileIds)[number];

/** A column that a profile reads. `spellings` are compared after `normaliseName`, so case and punctuation do not matter. */
export interface ProfileColumn {
  readonly key: string;
  readonly spellings: readonly string[];
  readonly required: boolean;
}

/** One record in its file: `row` counts from 1; `repeats` is the earlier row with the same cells, or null. */
export interface RecordPlace {
  readonly row: number;
  readonly repeats: number | null;
}

/** Turns the records of one file into rows of tables. */
export interface RecordReader {
  /** Reads one record with as many cells as the header. False when it is quarantined, with a finding that says why. */
  readonly read: (record: readonly string[], place: RecordPlace) => boolean;
  /** The tables, once all records are read; `sourceId` fills their `source_id`. */
  readonly finish: (sourceId: string) => Readonly<Record<string, TableColumns>>;
}

/**
 * How one kind of file is recognised and read. Its title and description are messages: `profile.<id>.title` and
 * `profile.<id>.description`.
 */
export interface Profile {
  readonly id: ProfileId;
  readonly sourceClass: SourceClass;
  /** The table of events that its records bring. */
  readonly table: string;
  /** The columns by which a file is recognised and of which it is read. */
  readonly columns: readonly ProfileColumn[];
  /** Where the site serves an empty form of it; null for the files of others. */
  readonly template: string | null;
  /** Asks the context for every column that it reads. */
  readonly open: (context: ReadContext) => RecordReader;
}

/** Columns by key and spellings: `required` first, in the order of the template, then those that may be missing. */
export function columnsNamed(
  required: Readonly<Record<string, readonly string[]>>,
  optional: Readonly<Record<string, readonly string[]>>
): readonly ProfileColumn[] {
  const named = (spellings: Readonly<Record<string, readonly string[]>>, isRequired: boolean) =>
    Object.entries(spellings).map(([key, others]) => ({ key, spellings: [key, ...others], required: isRequired }));
  return [...named(required, true), ...named(optional, false)];
}
