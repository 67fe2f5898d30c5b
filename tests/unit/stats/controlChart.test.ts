import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { controlChart } from '$lib/stats';
import { proportions } from './samples';

/** NIST/SEMATECH e-Handbook, section 6.3.3.2: defective chips on 30 wafers of 50. */
const wafers = [
  12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6
].map((successes) => ({ successes, trials: 50 }));

describe('the p-chart', () => {
  test('the published example of wafers: centre .2313, limits .0524 and .4102, samples 15 and 23 outside', () => {
    const { centre, points } = controlChart(wafers);
    expect(centre).toBeCloseTo(0.2313, 4);
    expect(points[0]!.low).toBeCloseTo(0.0524, 3);
    expect(points[0]!.high).toBeCloseTo(0.4102, 3);
    expect(points.flatMap(({ outside }, index) => (outside ? [index + 1] : []))).toEqual([15, 23]);
  });

  test('the limits vary with the trials: a quarter of the trials, twice the width', () => {
    const { points } = controlChart([
      { successes: 50, trials: 100 },
      { successes: 200, trials: 400 }
    ]);
    expect(points[0]).toMatchObject({ low: 0.35, high: 0.65, rough: false });
    expect(points[1]).toMatchObject({ low: 0.425, high: 0.575 });
  });

  test('a month without a report or without trials has no limits; few expected hits are called rough', () => {
    const blank = { share: null, low: null, high: null, outside: false, rough: false };
    const { centre, points } = controlChart([null, { successes: 0, trials: 0 }, { successes: 1, trials: 40 }]);
    expect(centre).toBe(1 / 40);
    expect(points.slice(0, 2)).toEqual([blank, blank]);
    expect(points[2]).toMatchObject({ low: 0, rough: true });
    expect(controlChart([])).toEqual({ centre: null, points: [] });
    expect(controlChart([null])).toEqual({ centre: null, points: [blank] });
    expect(() => controlChart([{ successes: 2, trials: 1 }])).toThrow(RangeError);
  });

  test('the centre lies inside all limits, and those inside 0 to 1', () => {
    fc.assert(
      fc.property(fc.array(proportions, { minLength: 1, maxLength: 24 }), (months) => {
        const { centre, points } = controlChart(months);
        for (const { low, high } of points) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(centre!);
          expect(high).toBeGreaterThanOrEqual(centre!);
        }
      })
    );
  });
});
