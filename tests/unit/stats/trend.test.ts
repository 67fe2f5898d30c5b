import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { isRefusal, mannKendall, theilSenSlope, type MonotonicTrend, type Slope } from '$lib/stats';

const series = [12, 9, 14, null, 11, 15, 13, 15, 18, 16, 14, 19, 17, 21, 20, 18];
const slopeOf = (values: readonly (number | null)[]) => theilSenSlope(values) as Slope;
const trendOf = (values: readonly (number | null)[]) => mannKendall(values) as MonotonicTrend;

describe('trend of a series with ties and a gap', () => {
  test('the slope and its interval are those of scipy 1.17 theilslopes', () => {
    const { slope, low, high, n } = slopeOf(series);
    expect(n).toBe(15);
    expect(slope).toBeCloseTo(0.6363636363636364, 12);
    expect(low).toBeCloseTo(0.3333333333333333, 12);
    expect(high).toBeCloseTo(0.9, 12);
  });

  test('tau is that of scipy 1.17 kendalltau; p is that of its normal distribution with the correction for continuity', () => {
    const { s, tau, p } = trendOf(series);
    expect(s).toBe(70);
    expect(tau).toBeCloseTo(0.6763995415945232, 12);
    expect(p).toBeCloseTo(0.0006097780313380099, 12);
  });

  test('one huge case does not move the slope', () => {
    const level = Array.from({ length: 12 }, (_, month) => month * 2);
    expect(slopeOf(level).slope).toBe(2);
    expect(slopeOf(level.with(5, 10_000)).slope).toBe(2);
  });

  test('equal values have no tau, the slope 0 and no evidence', () => {
    const flat = Array<number>(12).fill(4);
    expect(mannKendall(flat)).toEqual({ s: 0, tau: null, p: 1, n: 12 });
    expect(theilSenSlope(flat)).toEqual({ slope: 0, low: 0, high: 0, n: 12 });
  });

  test('nine reported months are refused, however many were due', () => {
    const thin = [...Array<number>(9).fill(1), null, null, null];
    const refusal = { refused: 'too_few_months', needed: 10, given: 9 };
    expect(theilSenSlope(thin)).toEqual(refusal);
    expect(mannKendall(thin)).toEqual(refusal);
    expect(isRefusal(mannKendall([]))).toBe(true);
    expect(() => mannKendall([Number.NaN])).toThrow(RangeError);
  });

  test('a mirrored series turns slope, limits and S; a shifted one changes nothing; the limits hold the slope', () => {
    const counts = fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { minLength: 15, maxLength: 40 });
    const enough = counts.filter((values) => values.filter((value) => value !== null).length >= 10);
    fc.assert(
      fc.property(enough, fc.integer({ min: 1, max: 9 }), (values, by) => {
        const map = (change: (value: number) => number) =>
          values.map((value) => (value === null ? null : change(value)));
        const one = slopeOf(values);
        const mirrored = slopeOf(map((value) => -value));
        expect(one.low).toBeLessThanOrEqual(one.slope);
        expect(one.high).toBeGreaterThanOrEqual(one.slope);
        expect(mirrored.slope).toBeCloseTo(-one.slope, 12);
        expect(trendOf(map((value) => -value)).s + trendOf(values).s).toBe(0);
        expect(slopeOf(map((value) => value + by)).slope).toBeCloseTo(one.slope, 12);
        expect(trendOf(values).p).toBeGreaterThanOrEqual(0);
        expect(trendOf(values).p).toBeLessThanOrEqual(1);
      })
    );
  });
});
