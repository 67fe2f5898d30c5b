import { gammaQuantile } from './distributions';
import { requireCount, type Interval } from './interval';
import { sameDigits } from './sameDigits';

/** Events in relation to 1,000 examinations, with exact limits at 95 %. */
export interface RatePerThousand extends Interval {
  readonly rate: number;
}

/**
 * Exact limits at 95 % of the mean of a Poisson count (F. Garwood, Biometrika 28, 1936, p. 437-442). No events have the lower
 * limit 0 and an upper one of 3.69. Throws a `RangeError` unless the count is a whole number from 0.
 */
export function garwoodInterval(count: number): Interval {
  requireCount(count, 'The number of events');
  const quantile = (share: number, shape: number) => sameDigits(gammaQuantile(share, shape));
  return { low: count === 0 ? 0 : quantile(0.025, count), high: quantile(0.975, count + 1) };
}

/**
 * Events per 1,000 examinations; examinations are the exposure and known without error, so the limits are Garwood's, scaled
 * (K. Ulm, American Journal of Epidemiology 131, 1990, p. 373-375). Null without examinations. Throws a `RangeError` unless
 * both are whole numbers from 0.
 */
export function ratePerThousand(events: number, examinations: number): RatePerThousand | null {
  requireCount(examinations, 'The number of examinations');
  const { low, high } = garwoodInterval(events);
  if (examinations === 0) return null;
  const perThousand = 1000 / examinations;
  return { rate: events * perThousand, low: low * perThousand, high: high * perThousand };
}
