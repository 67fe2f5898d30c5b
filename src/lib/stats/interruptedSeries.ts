import { studentLimit } from './distributions';
import type { Interval } from './interval';
import { poissonRegression, type PoissonFit } from './poissonRegression';
import { rateMonths, requireInterruption, total, type RateMonth, type RateSeries } from './rateSeries';
import { refuseBelow, type Refusal } from './refusal';

/** A factor on the rate: 1 is no change. */
export interface RateRatio extends Interval {
  readonly ratio: number;
}

/** What a reader has to believe before a comparison says anything. The words: `stats.assumption.<code>`. */
export type Assumption =
  | 'trend_would_continue'
  | 'no_other_event'
  | 'reporting_unchanged'
  | 'selection_unchanged'
  | 'season_not_modelled'
  | 'months_independent'
  | 'parallel_trends'
  | 'no_spillover'
  | 'units_independent'
  | 'association_only';

/** How the rate of events by examinations differs after an event of the programme from what went before. */
export interface InterruptedSeries {
  /** Rate right after over the rate that the trend before leads to. */
  readonly levelChange: RateRatio;
  /** Monthly growth after over monthly growth before. */
  readonly slopeChange: RateRatio;
  /** Monthly growth before. */
  readonly slopeBefore: RateRatio;
  readonly monthsBefore: number;
  readonly monthsAfter: number;
  readonly dispersion: number;
  /** Correlation of a month's residual with that of the month before it; far from 0 the intervals are too narrow. */
  readonly autocorrelation: number;
  /** To be printed with the result, always. */
  readonly assumptions: readonly Assumption[];
}

/** Months with a rate that each side needs (A. K. Wagner et al., 2002). */
export const minimumMonthsASide = 12;

/** Events that each side needs: five for each of the two numbers that describe it. */
export const minimumEventsASide = 10;

const assumptions: readonly Assumption[] = [
  'trend_would_continue',
  'no_other_event',
  'reporting_unchanged',
  'selection_unchanged',
  'season_not_modelled',
  'months_independent',
  'association_only'
];

/**
 * Interrupted time series: segmented quasi-Poisson regression of events with examinations as the exposure (A. K. Wagner et al.,
 * Journal of Clinical Pharmacy and Therapeutics 27, 2002, p. 299-309; J. Lopez Bernal, S. Cummins and A. Gasparrini,
 * International Journal of Epidemiology 46, 2017, p. 348-355). `interruption` is the place of the first month after the event.
 * Refuses when either side has fewer than 12 months with a rate or fewer than 10 events. Throws a `RangeError` for what is no
 * count, for events without examinations, and for a month outside the series.
 */
export function interruptedSeries(series: RateSeries, interruption: number): InterruptedSeries | Refusal {
  requireInterruption(interruption, series.events.length);
  const months = rateMonths(series);
  const before = months.filter(({ month }) => month < interruption);
  const after = months.filter(({ month }) => month >= interruption);
  const refusal = refuseThin(before, after);
  if (refusal !== null) return refusal;
  const fit = poissonRegression(
    months.map(({ month, events, examinations }) => {
      const since = month - interruption;
      return { design: since < 0 ? [1, since, 0, 0] : [1, since, 1, since], events, exposure: examinations };
    })
  );
  if (fit === null) return { refused: 'no_fit', needed: null, given: null };
  return {
    slopeBefore: ratioOf(fit, 1),
    levelChange: ratioOf(fit, 2),
    slopeChange: ratioOf(fit, 3),
    monthsBefore: before.length,
    monthsAfter: after.length,
    dispersion: fit.dispersion,
    autocorrelation: autocorrelation(months, fit.residuals),
    assumptions
  };
}

function refuseThin(before: readonly RateMonth[], after: readonly RateMonth[]): Refusal | null {
  return (
    refuseBelow(minimumMonthsASide, before.length, 'too_few_months_before') ??
    refuseBelow(minimumMonthsASide, after.length, 'too_few_months_after') ??
    refuseBelow(minimumEventsASide, Math.min(total(before, 'events'), total(after, 'events')), 'too_few_events')
  );
}

function ratioOf({ coefficients, standardErrors, residuals }: PoissonFit, place: number): RateRatio {
  const half = studentLimit(residuals.length - coefficients.length) * standardErrors[place]!;
  const at = (shift: number) => Math.exp(coefficients[place]! + shift);
  return { ratio: at(0), low: at(-half), high: at(half) };
}

/** Over neighbouring months only; 0 when every residual is. */
function autocorrelation(months: readonly RateMonth[], residuals: readonly number[]): number {
  const squares = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  const products = residuals.reduce((sum, residual, index) => {
    const neighbour = index > 0 && months[index]!.month === months[index - 1]!.month + 1;
    return neighbour ? sum + residual * residuals[index - 1]! : sum;
  }, 0);
  return squares > 0 ? products / squares : 0;
}
