import type { Row } from '$lib/engine/database';
import type { MetricId } from '$lib/metrics/metricId';
import type { DimensionId } from '$lib/model/dimensionId';
import { isComparable, rateIn } from '../shape/rate';
import { numberIn, textIn } from '../shape/rowValues';
import type { Rate } from '../shape/sentences';

/** One row of a hit-rate breakdown: examinations, those completed and positive, and the rate with its interval. */
export interface HitRateRow {
  readonly key: string | null;
  readonly examinations: number | null;
  readonly completed: number | null;
  readonly positive: number | null;
  readonly rate: Rate;
}

/** Metrics behind a hit rate. */
export const hitRateMetrics = [
  'examinations',
  'completed_examinations',
  'positive_examinations',
  'hit_rate'
] as const satisfies readonly MetricId[];

/** Reads one row of results; `key` is null for the total. */
export function hitRateRow(row: Row, dimension: DimensionId | null): HitRateRow {
  return {
    key: dimension === null ? null : textIn(row, dimension),
    examinations: numberIn(row, 'examinations'),
    completed: numberIn(row, 'completed_examinations'),
    positive: numberIn(row, 'positive_examinations'),
    rate: rateIn(row, 'hit_rate')
  };
}

/**
 * Rows that can be compared first, by the lower end of their interval, highest first; then those with too few, by how many
 * were completed. A total order: the key decides last.
 */
export function byLowerBound(a: HitRateRow, b: HitRateRow): number {
  const comparable = Number(isComparable(b.rate)) - Number(isComparable(a.rate));
  if (comparable !== 0) return comparable;
  const strength = isComparable(a.rate) ? descending(a.rate.low, b.rate.low) : descending(a.rate.n, b.rate.n);
  return strength !== 0 ? strength : byKey(a, b);
}

/** Most positives first, then most examinations, then the key. */
export function byPositives(a: HitRateRow, b: HitRateRow): number {
  return descending(a.positive, b.positive) || descending(a.examinations, b.examinations) || byKey(a, b);
}

function byKey(a: HitRateRow, b: HitRateRow): number {
  return (a.key ?? '\uffff') < (b.key ?? '\uffff') ? -1 : 1;
}

function descending(a: number | null, b: number | null): number {
  return (b ?? -1) - (a ?? -1);
}
