import type { EditionManifest } from '$lib/domain/edition';
import type { Filters } from '$lib/filters/filters';
import type { SqlQuery } from '$lib/sql/sql';

/** What a record query needs to build its SQL. */
export interface RecordScope {
  readonly filters: Filters;
  readonly view: string | null;
  readonly edition: EditionManifest;
}

/** A named question for rows instead of numbers. */
export type RecordQuery = (scope: RecordScope) => SqlQuery;
