import { canBreakDown, pathTo } from '$lib/model/dimensions';
import { dimensionIds, type DimensionId } from '$lib/model/dimensionId';
import { catalogue } from './catalogue';
import type { Metric } from './metric';
import type { MetricId } from './metricId';

/** A metric was asked by a dimension that means nothing for it, or under which it would be counted several times over. */
export class BreakdownRefused extends Error {
  override readonly name = 'BreakdownRefused';
  constructor(
    readonly metric: MetricId,
    readonly dimension: DimensionId
  ) {
    super(`${metric} cannot be broken down by ${dimension}; it can be by ${knownDimensionsOf(metric).join(', ')}`);
  }
}

/** The dimensions by which a metric can be broken down, in the order of `dimensionIds`. */
export function knownDimensionsOf(metric: MetricId): readonly DimensionId[] {
  return dimensionIds.filter((dimension) => isKnown(metric, dimension));
}

/** Throws `BreakdownRefused` unless the metric can be broken down by the dimension. */
export function checkBreakdown(metric: MetricId, dimension: DimensionId): void {
  if (!isKnown(metric, dimension)) throw new BreakdownRefused(metric, dimension);
}

/** What several grants fund is whole for each of them. */
const wholeForEach: readonly DimensionId[] = ['donor', 'grant'];

/**
 * Where a row meets several of another table only counts of distinct things may be broken down: the participants of an event
 * with women and men cannot be told apart by sex. Support is the exception: what several donors fund is whole for each of them.
 */
function isKnown(id: MetricId, dimension: DimensionId): boolean {
  const { table, fanoutSafe, ratio }: Metric = catalogue[id];
  if (ratio) return [ratio.numerator, ratio.denominator].every((part) => isKnown(part, dimension));
  if (!canBreakDown(dimension, table)) return false;
  return (
    fanoutSafe === true || wholeForEach.includes(dimension) || pathTo(dimension, table)!.every((step) => !step.many)
  );
}
