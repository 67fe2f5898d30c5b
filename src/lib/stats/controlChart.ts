import { requireProportion, type Proportion } from './interval';

/** One month of a control chart. */
export interface ControlPoint {
  /** Null without trials, and in a month that was not reported. */
  readonly share: number | null;
  /** Three standard errors around the centre, inside 0 to 1. Null when the share is. */
  readonly low: number | null;
  readonly high: number | null;
  readonly outside: boolean;
  /** The centre times the trials lies below 5: the limits are rough and the month is judged with care. */
  readonly rough: boolean;
}

/** A p-chart: the share of all trials of the series and its months. The centre is null when there are no trials at all. */
export interface ControlChart {
  readonly centre: number | null;
  readonly points: readonly ControlPoint[];
}

/**
 * Limits of a p-chart with a varying number of trials: the share of all trials, and three standard errors of it at the trials of
 * the month (W. A. Shewhart, Economic Control of Quality, 1931; NIST/SEMATECH e-Handbook of Statistical Methods, section
 * 6.3.3.2). Throws a `RangeError` for what is no proportion.
 */
export function controlChart(months: readonly (Proportion | null)[]): ControlChart {
  const reported = months.filter((month) => month !== null);
  reported.forEach(requireProportion);
  const trials = reported.reduce((sum, month) => sum + month.trials, 0);
  const successes = reported.reduce((sum, month) => sum + month.successes, 0);
  const centre = trials > 0 ? successes / trials : null;
  return { centre, points: months.map((month) => pointOf(month, centre)) };
}

function pointOf(month: Proportion | null, centre: number | null): ControlPoint {
  if (month === null || centre === null || month.trials === 0)
    return { share: null, low: null, high: null, outside: false, rough: false };
  const share = month.successes / month.trials;
  const half = 3 * Math.sqrt((centre * (1 - centre)) / month.trials);
  const [low, high] = [Math.max(0, centre - half), Math.min(1, centre + half)];
  return { share, low, high, outside: share < low || share > high, rough: centre * month.trials < 5 };
}
