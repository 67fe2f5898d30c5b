import { isRefusal, theilSenSlope, type Interval, type Refusal, type Series } from '$lib/stats';
import type { Aggregation, ProgressPoint } from './progress';

/** Where the trend of the quarters leads by the last day; a refusal when too few are reported to tell. */
export type Forecast = (Interval & { readonly value: number; readonly quarters: number }) | Refusal;

/**
 * Follows the trend of the reported quarters (Theil–Sen: single large quarters do not move it) to the end of the grant. Sums add
 * the quarters to come to what there is; levels are read off the line. The interval is that of the trend alone: chance in single
 * quarters comes on top. Null when nothing is left to come; refuses below ten reported quarters.
 */
export function forecastEnd(aggregation: Aggregation, points: readonly ProgressPoint[], end: string): Forecast | null {
  const last = points.at(-1);
  const reached = points.findLast(({ actual }) => actual !== null)?.actual ?? null;
  if (last === undefined || reached === null || last.to >= end) return null;
  const series: Series = points.map(({ reported }) => reported);
  const slope = theilSenSlope(series);
  if (isRefusal(slope)) return slope;
  const ahead = quartersBetween(last.to, end);
  const counts = aggregation === 'sum' || aggregation === 'distinct';
  const at = (tilt: number) => {
    const line = (step: number) => Math.max(0, middleOf(series, tilt) + tilt * step);
    if (!counts) return line(points.length - 1 + ahead);
    const coming = Array.from({ length: ahead }, (_, index) => line(points.length + index));
    return reached + coming.reduce((sum, value) => sum + value, 0);
  };
  return { value: at(slope.slope), low: at(slope.low), high: at(slope.high), quarters: ahead };
}

/** Where a line of this tilt crosses step 0 when half of the reported quarters lie above it. */
function middleOf(series: Series, tilt: number): number {
  const rests = series.flatMap((value, step) => (value === null ? [] : [value - tilt * step])).sort((a, b) => a - b);
  const half = Math.floor(rests.length / 2);
  return rests.length % 2 === 1 ? rests[half]! : (rests[half - 1]! + rests[half]!) / 2;
}

function quartersBetween(from: string, to: string): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(1, Math.round(months / 3));
}
