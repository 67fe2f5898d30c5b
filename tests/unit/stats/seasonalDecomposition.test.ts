import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { seasonalDecomposition, type SeasonalDecomposition } from '$lib/stats';

const year = [5, -3, 2, 0, 1, -4, -1, 3, -2, 4, -6, 1];
const months = (length: number, value: (month: number) => number) => Array.from({ length }, (_, month) => value(month));
const made = months(48, (month) => 20 + 0.5 * month + year[month % 12]!);

describe('seasonal decomposition', () => {
  test('a line and a season that sums to 0 come back as they were', () => {
    const { trend, season, remainder } = seasonalDecomposition(made) as SeasonalDecomposition;
    season.forEach((value, month) => expect(value).toBeCloseTo(year[month % 12]!, 10));
    expect(trend.slice(0, 6)).toEqual(Array(6).fill(null));
    expect(trend.slice(-6)).toEqual(Array(6).fill(null));
    trend.slice(6, -6).forEach((value, index) => expect(value).toBeCloseTo(20 + 0.5 * (index + 6), 10));
    remainder.slice(6, -6).forEach((value) => expect(value).toBeCloseTo(0, 10));
  });

  test('with four years, one large case leaves the season of its month near what it was', () => {
    // The mean of the three values left for that month would rise by more than 25.
    const { season } = seasonalDecomposition(made.with(24, made[24]! + 90)) as SeasonalDecomposition;
    expect(Math.abs(season[0]! - year[0]!)).toBeLessThan(8);
  });

  test('35 months, and months with a gap, are refused', () => {
    expect(seasonalDecomposition(made.slice(0, 35))).toEqual({ refused: 'too_few_months', needed: 36, given: 35 });
    expect(seasonalDecomposition([])).toEqual({ refused: 'too_few_months', needed: 36, given: 0 });
    expect(seasonalDecomposition([...made.slice(0, 20), null, ...made.slice(21)])).toEqual({
      refused: 'gaps',
      needed: 48,
      given: 47
    });
    expect(seasonalDecomposition(made.slice(0, 36))).not.toHaveProperty('refused');
    expect(() => seasonalDecomposition([...made, Number.NaN])).toThrow(RangeError);
  });

  test('the parts add up to the series, and a year of the season to 0', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 36, maxLength: 60 });
    fc.assert(
      fc.property(counts, (values) => {
        const { trend, season, remainder } = seasonalDecomposition(values) as SeasonalDecomposition;
        expect(season.slice(0, 12).reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 8);
        values.slice(6, -6).forEach((value, index) => {
          expect(trend[index + 6]! + season[index + 6]! + remainder[index + 6]!).toBeCloseTo(value, 8);
        });
      })
    );
  });
});
