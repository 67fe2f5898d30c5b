import { requireProportion, z, type Interval, type Proportion } from './interval';
import { sameDigits } from './sameDigits';
import { wilsonInterval } from './wilsonInterval';

/** How much more often examinations with a risk indicator are positive than all are. */
export interface RiskIndicatorLift {
  /** Share of positives among the examinations with the indicator. */
  readonly precision: number;
  readonly precisionInterval: Interval;
  /** Precision over the share of positives among all examinations. Null when none at all was positive. */
  readonly lift: number | null;
  /** Null when the lift is, and when no examination with the indicator was positive. */
  readonly liftInterval: Interval | null;
}

/**
 * Precision of a risk indicator with Wilson's interval, and its lift over the hit rate of all examinations, of which the flagged
 * ones are a part. The interval of the lift is of the delta method on the logarithm over the four cells of one multinomial
 * sample (A. Agresti, Categorical Data Analysis, 3rd ed. 2013, section 16.1), which counts the shared examinations once; two
 * separate samples would have that of D. Katz et al., Biometrics 34, 1978, p. 469-474. Aggregate use only. Null without
 * flagged examinations. Throws a `RangeError` when the flagged cannot be a part of all.
 */
export function riskIndicatorLift(flagged: Proportion, all: Proportion): RiskIndicatorLift | null {
  requirePart(flagged, all);
  const precisionInterval = wilsonInterval(flagged.successes, flagged.trials);
  if (precisionInterval === null) return null;
  const precision = flagged.successes / flagged.trials;
  if (all.successes === 0) return { precision, precisionInterval, lift: null, liftInterval: null };
  const lift = precision / (all.successes / all.trials);
  if (flagged.successes === 0) return { precision, precisionInterval, lift, liftInterval: null };
  const half = z * Math.sqrt(Math.max(0, logarithmicVariance(flagged, all)));
  return {
    precision,
    precisionInterval,
    lift,
    liftInterval: { low: sameDigits(lift * Math.exp(-half)), high: sameDigits(lift * Math.exp(half)) }
  };
}

function requirePart(flagged: Proportion, all: Proportion): void {
  requireProportion(flagged);
  requireProportion(all);
  const failures = all.trials - all.successes;
  if (flagged.successes > all.successes || flagged.trials - flagged.successes > failures) {
    throw new RangeError(
      `${flagged.successes} of ${flagged.trials} is no part of ${all.successes} of ${all.trials} examinations`
    );
  }
}

/** Of log a - log (a + b) - log (a + c) + log n: cells times squared derivatives, less the square of their sum, which is 1. */
function logarithmicVariance(flagged: Proportion, all: Proportion): number {
  const hits = flagged.successes;
  const misses = flagged.trials - hits;
  const others = all.successes - hits;
  const both = 1 / hits - 1 / flagged.trials - 1 / all.successes;
  return hits * both ** 2 + misses / flagged.trials ** 2 + others / all.successes ** 2 - 1 / all.trials;
}
