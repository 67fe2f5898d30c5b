import type { Calendar } from '$lib/domain/calendar';
import type { DimensionId, filterDimensions } from '$lib/model/dimensionId';

/** A dimension that the filter bar offers. */
export type FilterDimension = (typeof filterDimensions)[number];

/** How a missing value is written where a value is text (URL, command line). */
export const notReported = 'not-reported';

/** Longest value a filter takes, in characters; longer texts are no codes. */
export const longestValue = 200;

/**
 * One condition: the dimension has one of the values (null is "not reported"). For `period` there is one value, a period
 * token that `parsePeriod` reads. `view` names the view whose mark was picked; that view itself ignores the clause. Null
 * for a clause of the filter bar, which every view obeys.
 */
export interface Clause {
  readonly dimension: DimensionId;
  readonly values: readonly (string | null)[];
  readonly view: string | null;
}

/**
 * What is asked about: one serialisable value that is the URL, a report's scope, the command line's flags and the sentence
 * under each chart. At most one clause per dimension and view. No clause on `source_class` means the default class of each
 * table (see `defaultSourceClass`).
 */
export interface Filters {
  readonly calendar: Calendar;
  readonly clauses: readonly Clause[];
}

export const noFilters: Filters = { calendar: 'un', clauses: [] };
