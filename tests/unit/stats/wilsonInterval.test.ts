import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { wilsonInterval } from '$lib/stats';

const goldens = [
  { successes: 0, trials: 40, low: 0, high: 0.087622 },
  { successes: 2, trials: 180, low: 0.003052, high: 0.039601 },
  { successes: 7, trials: 312, low: 0.01091, high: 0.045579 },
  { successes: 19, trials: 640, low: 0.019087, high: 0.045901 },
  { successes: 5, trials: 5, low: 0.565518, high: 1 }
];

describe("Wilson's interval", () => {
  test.each(goldens)('$successes of $trials lies in [$low, $high]', ({ successes, trials, low, high }) => {
    const interval = wilsonInterval(successes, trials)!;
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  test('no successes begin at exactly 0, only successes end at exactly 1', () => {
    expect(wilsonInterval(0, 40)!.low).toBe(0);
    expect(wilsonInterval(5, 5)!.high).toBe(1);
  });

  test('without trials there is no interval', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  test.each([
    [3, 2],
    [-1, 5],
    [1, 0],
    [0, -1],
    [Number.NaN, 5],
    [1, Number.NaN],
    [1, Number.POSITIVE_INFINITY],
    [0.5, 2]
  ])('%d of %d is no proportion', (successes, trials) => {
    expect(() => wilsonInterval(successes, trials)).toThrow(RangeError);
  });

  test('the share lies inside, the interval inside 0 to 1, and failures mirror successes', () => {
    const counts = fc.integer({ min: 1, max: 100_000 }).chain((trials) => {
      return fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials));
    });
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const { low, high } = wilsonInterval(successes, trials)!;
        const mirrored = wilsonInterval(trials - successes, trials)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
        expect(mirrored.low).toBeCloseTo(1 - high, 9);
      })
    );
  });
});
