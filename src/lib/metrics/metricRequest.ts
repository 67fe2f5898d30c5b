import type { EditionManifest } from '$lib/domain/edition';
import type { Filters } from '$lib/filters/filters';
import type { Row } from '$lib/engine/database';
import type { DimensionId } from '$lib/model/dimensionId';
import type { SqlQuery } from '$lib/sql/sql';
import type { MetricId } from './metricId';

/** What is asked of the catalogue. */
export interface MetricRequest {
  readonly metrics: readonly MetricId[];
  readonly by?: readonly DimensionId[];
  readonly filters: Filters;
  /** The view that asks; it ignores the clauses picked in itself. */
  readonly view?: string | null;
  /** The edition asked, for its default source classes and its `asOf`. */
  readonly edition: EditionManifest;
}

/**
 * The answer. `rows` are keyed by dimension and metric id (plus `_low`, `_high`, `_n`), in a total order; unknown is null.
 * `total` is recomputed over all rows asked about, never added up. `queries` are the statements that ran.
 */
export interface MetricResult {
  readonly rows: readonly Row[];
  readonly total: Row;
  readonly queries: readonly SqlQuery[];
}
