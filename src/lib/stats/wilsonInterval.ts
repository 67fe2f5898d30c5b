/** A 95% confidence interval of a share, both ends from 0 to 1. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal quantile of a two-sided 95% interval. */
const z = 1.959964;

/**
 * Wilson's score interval at 95% for a share of `successes` in `trials`: it stays between 0 and 1 and holds for small numbers
 * and for none (E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22, 1927, 209–212). Without trials nothing is known: 0 to 1. Throws a RangeError for what are no counts.
 */
export function wilsonInterval(successes: number, trials: number): ShareInterval {
  if (!isCount(successes) || !isCount(trials) || successes > trials) {
    throw new RangeError(`${successes} of ${trials} is not a share`);
  }
  if (trials === 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const square = z * z;
  const centre = share + square / (2 * trials);
  const half = z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials * trials));
  const scale = 1 + square / trials;
  return {
    low: successes === 0 ? 0 : Math.max(0, (centre - half) / scale),
    high: successes === trials ? 1 : Math.min(1, (centre + half) / scale)
  };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
