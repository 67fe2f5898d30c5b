import { median, numericSort, sign } from 'simple-statistics';
import { normalTail } from './distributions';
import { requireFinite, z, type Interval } from './interval';
import { refuseBelow, type Refusal } from './refusal';

/** A series by equal steps of time, null where nothing was reported. */
export type Series = readonly (number | null)[];

/** Median change a step, with its interval at 95 %. */
export interface Slope extends Interval {
  readonly slope: number;
  /** Reported steps. */
  readonly n: number;
}

/** Whether a series rises or falls at all. */
export interface MonotonicTrend {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Kendall's tau-b, -1 to 1. Null when all values are equal. */
  readonly tau: number | null;
  /** Two-sided, of the normal approximation with correction for continuity. 1 when all values are equal. */
  readonly p: number;
  readonly n: number;
}

/** Reported steps from which the normal approximation of S serves, by Kendall (R. O. Gilbert, Statistical Methods, 1987, section 16.4.2). */
export const minimumForTrend = 10;

/**
 * Slope that single large cases do not move: the median of the slopes of all pairs of reported steps (H. Theil, Proc. KNAW 53,
 * 1950; P. K. Sen, JASA 63, 1968, p. 1379-1389), with Sen's interval, whose ranks are rounded outward by one. Refuses below
 * `minimumForTrend` reported steps. Throws a `RangeError` for a value that is no finite number.
 */
export function theilSenSlope(series: Series): Slope | Refusal {
  const points = reported(series);
  const refusal = refuseBelow(minimumForTrend, points.length, 'too_few_months');
  if (refusal !== null) return refusal;
  const slopes = numericSort(pairs(points).map(([a, b]) => (b.value - a.value) / (b.step - a.step)));
  const half = z * Math.sqrt(varianceOfS(points));
  const low = Math.max(0, Math.round((slopes.length - half) / 2) - 1);
  const high = Math.min(slopes.length - 1, Math.round((slopes.length + half) / 2));
  return { slope: median(slopes), low: slopes[low]!, high: slopes[high]!, n: points.length };
}

/**
 * Test of a monotonic trend (H. B. Mann, Econometrica 13, 1945, p. 245-259; M. G. Kendall, Rank Correlation Methods, 1975),
 * with the variance corrected for ties. It presumes steps that do not depend on each other. Refuses and throws as
 * `theilSenSlope` does.
 */
export function mannKendall(series: Series): MonotonicTrend | Refusal {
  const points = reported(series);
  const refusal = refuseBelow(minimumForTrend, points.length, 'too_few_months');
  if (refusal !== null) return refusal;
  const n = points.length;
  const s = pairs(points).reduce((sum, [a, b]) => sum + sign(b.value - a.value), 0);
  const all = (n * (n - 1)) / 2;
  const untied = all - tieSizes(points).reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  if (untied === 0) return { s, tau: null, p: 1, n };
  const deviate = s === 0 ? 0 : (Math.abs(s) - 1) / Math.sqrt(varianceOfS(points));
  return { s, tau: s / Math.sqrt(all * untied), p: normalTail(deviate), n };
}

interface Point {
  readonly step: number;
  readonly value: number;
}

function reported(series: Series): readonly Point[] {
  const points = series.flatMap((value, step) => (value === null ? [] : [{ step, value }]));
  requireFinite(
    points.map(({ value }) => value),
    'The value'
  );
  return points;
}

function pairs(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.flatMap((later, index) => points.slice(0, index).map((earlier) => [earlier, later] as const));
}

function varianceOfS(points: readonly Point[]): number {
  const weight = (size: number) => size * (size - 1) * (2 * size + 5);
  return (weight(points.length) - tieSizes(points).reduce((sum, size) => sum + weight(size), 0)) / 18;
}

function tieSizes(points: readonly Point[]): readonly number[] {
  const sizes = new Map<number, number>();
  for (const { value } of points) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}
