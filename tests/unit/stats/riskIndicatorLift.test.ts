import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { riskIndicatorLift, wilsonInterval } from '$lib/stats';

describe('precision and lift of a risk indicator', () => {
  test('9 of 60 within 19 of 640: five times the hit rate', () => {
    const answer = riskIndicatorLift({ successes: 9, trials: 60 }, { successes: 19, trials: 640 })!;
    expect(answer.precision).toBe(0.15);
    expect(answer.precisionInterval.low).toBeCloseTo(0.081, 3);
    expect(answer.precisionInterval.high).toBeCloseTo(0.261, 3);
    expect(answer.lift).toBeCloseTo(5.05, 2);
    // numpy: the same closed form; see the next test for its check by simulation.
    expect(answer.liftInterval!.low).toBeCloseTo(3.17698338, 4);
    expect(answer.liftInterval!.high).toBeCloseTo(8.03563721, 4);
  });

  test('the spread is that of a million simulated samples of a hundred times the size (numpy, 0.23685 of the logarithm)', () => {
    const { lift, liftInterval } = riskIndicatorLift(
      { successes: 900, trials: 6000 },
      { successes: 1900, trials: 64000 }
    )!;
    expect((10 * Math.log(liftInterval!.high / lift!)) / 1.959964).toBeCloseTo(0.23685, 3);
  });

  test('an indicator that flags everything has the lift 1, without doubt', () => {
    const { lift, liftInterval } = riskIndicatorLift({ successes: 5, trials: 40 }, { successes: 5, trials: 40 })!;
    expect(lift).toBe(1);
    expect(liftInterval!.low).toBeCloseTo(1, 6);
    expect(liftInterval!.high).toBeCloseTo(1, 6);
  });

  test('nothing flagged has no answer; no hits have no interval of the lift, none at all no lift', () => {
    expect(riskIndicatorLift({ successes: 0, trials: 0 }, { successes: 1, trials: 9 })).toBeNull();
    expect(riskIndicatorLift({ successes: 0, trials: 5 }, { successes: 1, trials: 9 })).toEqual({
      precision: 0,
      precisionInterval: wilsonInterval(0, 5),
      lift: 0,
      liftInterval: null
    });
    expect(riskIndicatorLift({ successes: 0, trials: 5 }, { successes: 0, trials: 9 })).toMatchObject({
      lift: null,
      liftInterval: null
    });
  });

  test('flagged examinations that are no part of all throw', () => {
    expect(() => riskIndicatorLift({ successes: 2, trials: 5 }, { successes: 1, trials: 9 })).toThrow(RangeError);
    expect(() => riskIndicatorLift({ successes: 0, trials: 9 }, { successes: 1, trials: 9 })).toThrow(RangeError);
    expect(() => riskIndicatorLift({ successes: -1, trials: 5 }, { successes: 1, trials: 9 })).toThrow(RangeError);
  });

  test('both intervals hold their estimate', () => {
    const cell = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(cell, cell, cell, cell, (hits, misses, others, rest) => {
        const flagged = { successes: hits, trials: hits + misses };
        const answer = riskIndicatorLift(flagged, { successes: hits + others, trials: hits + misses + others + rest })!;
        expect(answer.precisionInterval.low).toBeLessThanOrEqual(answer.precision);
        expect(answer.precisionInterval.high).toBeGreaterThanOrEqual(answer.precision);
        expect(answer.liftInterval!.low).toBeLessThanOrEqual(answer.lift!);
        expect(answer.liftInterval!.high).toBeGreaterThanOrEqual(answer.lift!);
      })
    );
  });
});
