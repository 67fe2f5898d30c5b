import { mean, median, sum } from 'simple-statistics';

/** How much of a sum hangs on single events. All null without values; the shares also when the sum is 0. */
export interface Concentration {
  /** Share of the largest in the sum, 0 to 1. */
  readonly top1Share: number | null;
  /** Sum of the squared shares: 1 over the number of values when all are equal, 1 when one is all. */
  readonly hhi: number | null;
  readonly median: number | null;
  readonly mean: number | null;
}

/**
 * Concentration of quantities: share of the largest, Herfindahl-Hirschman index in shares of 1 (O. C. Herfindahl, Concentration
 * in the Steel Industry, 1950; A. O. Hirschman, American Economic Review 54, 1964, p. 761), and the median beside the mean.
 * Throws a `RangeError` for a quantity below 0 or none.
 */
export function concentration(values: readonly number[]): Concentration {
  const odd = values.find((value) => !(value >= 0 && Number.isFinite(value)));
  if (odd !== undefined) throw new RangeError(`${odd} is no quantity`);
  if (values.length === 0) return { top1Share: null, hhi: null, median: null, mean: null };
  const all = [...values];
  const total = sum(all);
  const shares = total > 0 ? all.map((value) => value / total) : null;
  return {
    top1Share: shares === null ? null : Math.max(...shares),
    hhi: shares === null ? null : sum(shares.map((share) => share * share)),
    median: median(all),
    mean: mean(all)
  };
}
