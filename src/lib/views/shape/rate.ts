import type { Row } from '$lib/engine/database';
import { minimumForComparison } from '$lib/metrics/minimumForComparison';
import { numberIn } from './rowValues';
import type { Rate } from './sentences';

export { minimumForComparison };

/** A ratio metric of a result row with its interval and n. */
export function rateIn(row: Row, metric: 'hit_rate' | 'women_share' | 'recommendation_closure_rate'): Rate {
  return {
    value: numberIn(row, metric),
    low: numberIn(row, `${metric}_low`),
    high: numberIn(row, `${metric}_high`),
    n: numberIn(row, `${metric}_n`)
  };
}

/** True when a rate rests on enough to be set beside another. */
export function isComparable(rate: Rate): boolean {
  return rate.value !== null && (rate.n ?? 0) >= minimumForComparison;
}
