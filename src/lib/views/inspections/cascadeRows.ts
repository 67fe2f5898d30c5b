import type { Row } from '$lib/engine/database';
import { message } from '$lib/messages/messages';
import type { MetricId } from '$lib/metrics/metricId';
import { canBreakDown } from '$lib/model/dimensions';
import type { DimensionId } from '$lib/model/dimensionId';
import { completenessMetrics, completenessOf, type Completeness } from '../shape/completeness';
import { dimensionName } from '../shape/names';
import { isComparable } from '../shape/rate';
import { numberIn, shareOf, textIn } from '../shape/rowValues';
import type { ColumnOutline } from '../shape/tableColumns';
import type { Ask, Cell, ViewContext } from '../view';
import { hitRateMetrics, hitRateRow, type HitRateRow } from './hitRateRows';

/** The cascade of one value of a dimension. Profiled and selected are null where the returns do not count them by it. */
export interface CascadeRow extends HitRateRow {
  readonly dimension: DimensionId;
  readonly profiled: number | null;
  readonly selected: number | null;
}

/** Metrics behind the steps of the cascade. */
export const cascadeMetrics: readonly MetricId[] = [
  'consignments_profiled',
  'consignments_selected',
  ...hitRateMetrics,
  ...completenessMetrics
];

const counted = ['consignments_profiled', 'consignments_selected'] as const;

/** The cascade by one dimension, most examinations first. */
export async function cascadeBy(ask: Ask, dimension: DimensionId): Promise<readonly CascadeRow[]> {
  const known = canBreakDown(dimension, 'consignment_months');
  const { rows } = await ask.metrics(known ? [...counted, ...hitRateMetrics] : hitRateMetrics, [dimension]);
  return rows
    .map((row) => cascadeRow(row, dimension))
    .sort((a, b) => (b.examinations ?? 0) - (a.examinations ?? 0) || ((a.key ?? '~') < (b.key ?? '~') ? -1 : 1));
}

/** Returns due and received under the filters. */
export async function returnsOf(ask: Ask): Promise<Completeness | null> {
  return completenessOf((await ask.metrics(completenessMetrics)).total);
}

function cascadeRow(row: Row, dimension: DimensionId): CascadeRow {
  return {
    ...hitRateRow(row, dimension),
    key: textIn(row, dimension),
    dimension,
    profiled: numberIn(row, 'consignments_profiled'),
    selected: numberIn(row, 'consignments_selected')
  };
}

/** The columns after the first: each step, its share of the step before, and the hit rate with its interval. */
export const cascadeColumns: readonly ColumnOutline[] = [
  ['profiled', 'views.inspection-cascade.profiled', 'integer'],
  ['selected', 'views.inspection-cascade.selected', 'integer'],
  ['selected_share', 'views.cascade.selected_share', 'percent'],
  ['examinations', 'views.inspection-cascade.examined', 'integer'],
  ['examined_share', 'views.cascade.examined_share', 'percent'],
  ['completed', 'views.column.completed', 'integer'],
  ['positive', 'views.column.positive', 'integer'],
  ['hit_rate', 'views.column.hit_rate', 'percent'],
  ['hit_rate_low', 'views.column.low', 'percent'],
  ['hit_rate_high', 'views.column.high', 'percent'],
  ['note', 'views.column.note', 'text']
];

/** The cells of one row under `cascadeColumns`. */
export function cascadeCells(context: ViewContext, row: CascadeRow): readonly Cell[] {
  return [
    row.profiled,
    row.selected,
    shareOf(row.selected, row.profiled),
    row.examinations,
    shareOf(row.examinations, row.selected),
    row.completed,
    row.positive,
    row.rate.value,
    row.rate.low,
    row.rate.high,
    isComparable(row.rate) ? '' : message(context.locale, 'common.too_few')
  ];
}

/** The value that a row is about, in the reader's words. */
export function cascadeName(context: ViewContext, row: CascadeRow): string {
  return dimensionName(context, row.dimension, row.key);
}
