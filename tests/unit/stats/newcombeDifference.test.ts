import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { newcombeDifference } from '$lib/stats';
import { proportions } from './samples';

describe("Newcombe's interval of a difference", () => {
  test('19 of 640 and 7 of 312 are no evidence of a difference', () => {
    const answer = newcombeDifference({ successes: 19, trials: 640 }, { successes: 7, trials: 312 })!;
    expect(answer.difference).toBeCloseTo(0.007252, 6);
    expect(answer.low).toBeCloseTo(-0.018204, 6);
    expect(answer.high).toBeCloseTo(0.027144, 6);
  });

  test.each([
    // Newcombe 1998, table II, method 10: 56/70 - 48/80, 9/10 - 3/10, 6/7 - 2/7, 10/10 - 0/10.
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [10, 10, 0, 10, 0.6075, 1]
  ])('the published example %d/%d - %d/%d', (a, m, b, n, low, high) => {
    const answer = newcombeDifference({ successes: a, trials: m }, { successes: b, trials: n })!;
    expect(answer.low).toBeCloseTo(low, 4);
    expect(answer.high).toBeCloseTo(high, 4);
  });

  test('a side without trials gives no answer; what is no proportion throws', () => {
    expect(newcombeDifference({ successes: 0, trials: 0 }, { successes: 1, trials: 2 })).toBeNull();
    expect(newcombeDifference({ successes: 1, trials: 2 }, { successes: 0, trials: 0 })).toBeNull();
    expect(() => newcombeDifference({ successes: 3, trials: 2 }, { successes: 0, trials: 1 })).toThrow(RangeError);
    expect(() => newcombeDifference({ successes: 0, trials: 1 }, { successes: -1, trials: 1 })).toThrow(RangeError);
  });

  test('it holds the difference, stays in -1 to 1, and turns with the order of the sides', () => {
    fc.assert(
      fc.property(proportions, proportions, (first, second) => {
        const { difference, low, high } = newcombeDifference(first, second)!;
        const turned = newcombeDifference(second, first)!;
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        expect(turned.difference).toBeCloseTo(-difference, 12);
        expect(turned.low).toBeCloseTo(-high, 12);
      })
    );
  });
});
