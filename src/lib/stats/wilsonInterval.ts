import { requireProportion, z, type Interval } from './interval';

/**
 * Score interval of a proportion at 95 % (E. B. Wilson, JASA 22, 1927, p. 209-212). Null without trials. Throws a `RangeError`
 * unless both are whole numbers and there are no more successes than trials.
 */
export function wilsonInterval(successes: number, trials: number): Interval | null {
  requireProportion({ successes, trials });
  if (trials === 0) return null;
  const share = successes / trials;
  const square = z * z;
  const centre = (share + square / (2 * trials)) / (1 + square / trials);
  const half = (z / (1 + square / trials)) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials * trials));
  return { low: successes === 0 ? 0 : centre - half, high: successes === trials ? 1 : centre + half };
}
