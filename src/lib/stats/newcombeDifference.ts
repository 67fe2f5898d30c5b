import type { Interval, Proportion } from './interval';
import { wilsonInterval } from './wilsonInterval';

/** The difference of two shares, first minus second, with its interval at 95 %. */
export interface Difference extends Interval {
  readonly difference: number;
}

/**
 * Difference of two independent shares with its hybrid score interval at 95 %, made of both Wilson intervals (R. G. Newcombe,
 * Statistics in Medicine 17, 1998, p. 873-890, method 10). An interval that holds 0 is no evidence of a difference. Null when
 * either side has no trials. Throws a `RangeError` as `wilsonInterval` does.
 */
export function newcombeDifference(first: Proportion, second: Proportion): Difference | null {
  const one = wilsonInterval(first.successes, first.trials);
  const other = wilsonInterval(second.successes, second.trials);
  if (one === null || other === null) return null;
  const share = first.successes / first.trials;
  const otherShare = second.successes / second.trials;
  const difference = share - otherShare;
  return {
    difference,
    low: difference - Math.hypot(share - one.low, other.high - otherShare),
    high: difference + Math.hypot(one.high - share, otherShare - other.low)
  };
}
