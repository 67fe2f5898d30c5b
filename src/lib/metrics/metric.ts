import type { MessageKey } from '$lib/messages/messages';
import type { BaseTable } from '$lib/model/baseTable';
import type { MetricId } from './metricId';

/** How values of a metric may be combined: `sum` may be added up, the others are recomputed for every total. */
export type Additivity = 'sum' | 'distinct' | 'ratio' | 'latest' | 'order_statistic';

/** What a metric counts in. `native` is the unit of measure in which the source reported. */
export type MetricUnit =
  | 'event'
  | 'examination'
  | 'consignment'
  | 'person'
  | 'kg'
  | 'native'
  | 'share'
  | 'point'
  | 'unit'
  | 'return'
  | 'leg'
  | 'item'
  | 'usd'
  | 'visit'
  | 'day'
  | 'recommendation'
  | 'query'
  | 'piece'
  | 'case'
  | 'month'
  | 'report';

/** Is up good? `none` where neither is. */
export const directions = ['up', 'down', 'none'] as const;
export type Direction = (typeof directions)[number];

/**
 * What a value that was not reported does to a metric: `rows` counts what is on record, whatever else is unknown of it;
 * `left_out` skips it, and is unknown when nothing else is there; `known_only` counts only what is known; `counted` is the
 * number of the unknown itself; `latest` stands at the last record before the end of the period.
 */
export type MissingTreatment = 'rows' | 'left_out' | 'known_only' | 'counted' | 'latest';

/**
 * One number, defined once. `sql` is the aggregate over `table` (columns written `table.column`); `where` is compiled into
 * the aggregate as FILTER; in it `$end` is the last day asked about, never after the edition's own today. A ratio names its parts instead, is never averaged, and comes with a Wilson interval when
 * `interval` says so (`<id>_low`, `<id>_high`, `<id>_n` beside `<id>`).
 */
export interface Metric {
  readonly table: BaseTable;
  readonly sql?: string;
  readonly where?: string;
  /**
   * Rows are first made into one per `key`, e.g. one per event with several items; `sql` is then an aggregate over those,
   * whose columns are `per_key.<name of a value>`.
   */
  readonly per?: { readonly key: string; readonly values: Readonly<Record<string, string>> };
  readonly ratio?: { readonly numerator: MetricId; readonly denominator: MetricId };
  readonly interval?: 'wilson';
  readonly additivity: Additivity;
  /** True when joining a to-many table cannot change the value (it counts distinct keys of its own table). */
  readonly fanoutSafe?: boolean;
  readonly unit: MetricUnit;
  readonly direction: Direction;
  readonly missing: MissingTreatment;
  /** Smallest n for which a comparison is allowed; below it a figure says "too few to compare". */
  readonly minimumN?: number;
  /** Indicator of the programme's catalogue it answers, e.g. OC2. */
  readonly indicator: string | null;
  readonly label: MessageKey;
  readonly definition: MessageKey;
  /** What not to read into it. */
  readonly caveat: MessageKey;
}
