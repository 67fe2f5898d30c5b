import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { pairedEffect } from '$lib/stats';

const pre = [42, 55, 48, 60, 39, 51, 58, 45, 50, 47, 53, 44];
const post = [68, 70, 66, 79, 60, 72, 75, 63, 71, 64, 74, 61];

describe('the effect on matched pairs', () => {
  test('twelve officers gain 19.25 points', () => {
    const effect = pairedEffect(pre, post);
    expect(effect.n).toBe(12);
    expect(effect.difference).toBe(19.25);
    expect(effect.t).toBeCloseTo(22.781, 3);
    expect(effect.dz).toBeCloseTo(6.576, 3);
    expect(effect.dav!.toFixed(3)).toBe('3.115');
    expect(effect.gav!.toFixed(3)).toBe('2.897');
    expect(effect.normalisedGain!.toFixed(3)).toBe('0.380');
  });

  test('no pairs answer nothing but their number', () => {
    const nothing = { difference: null, t: null, dz: null, dav: null, gav: null, normalisedGain: null };
    expect(pairedEffect([], [])).toEqual({ n: 0, ...nothing });
  });

  test('one pair has a difference and a gain, but no spread; two have too few for the correction', () => {
    const one = pairedEffect([40], [70]);
    expect(one).toEqual({ n: 1, difference: 30, t: null, dz: null, dav: null, gav: null, normalisedGain: 0.5 });
    // Differences 10 and 30: mean 20, standard deviation 14.14, t = 20 / 10; d_av = 20 / ((14.14 + 28.28) / 2).
    const two = pairedEffect([40, 60], [50, 90]);
    expect(two.t).toBeCloseTo(2, 12);
    expect(two.dav).toBeCloseTo(20 / (1.5 * Math.sqrt(200)), 12);
    expect(two.gav).toBeNull();
  });

  test('when all change alike t is unknown; when all are alike d_av is too', () => {
    expect(pairedEffect([40.1, 60.3, 50.7], [50.2, 70.4, 60.8])).toMatchObject({ t: null, dz: null });
    expect(pairedEffect([40, 60, 50], [50, 70, 60])).toMatchObject({ t: null, dz: null, dav: 1 });
    expect(pairedEffect([40, 40, 40], [50, 50, 50])).toMatchObject({ t: null, dav: null, gav: null });
  });

  test('nobody can gain who had all points before', () => {
    expect(pairedEffect([20, 20], [20, 10], 20).normalisedGain).toBeNull();
    expect(pairedEffect([10, 10], [15, 10], 20).normalisedGain).toBeCloseTo(0.25, 12);
  });

  test('lists of different length and scores outside 0 to the highest are no pairs', () => {
    expect(() => pairedEffect([1], [1, 2])).toThrow(RangeError);
    expect(() => pairedEffect([-1], [1])).toThrow(RangeError);
    expect(() => pairedEffect([1], [101])).toThrow(RangeError);
    expect(() => pairedEffect([Number.NaN], [1])).toThrow(RangeError);
    expect(() => pairedEffect([1], [2], 0)).toThrow(RangeError);
  });

  test('before and after exchanged turn the sign, the order of people does not matter, no answer is NaN', () => {
    const score = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { maxLength: 30 }), (pairs) => {
        const of = (all: readonly (readonly [number, number])[]) =>
          pairedEffect(
            all.map(([before]) => before),
            all.map(([, after]) => after)
          );
        const effect = of(pairs);
        const exchanged = of(pairs.map(([before, after]) => [after, before]));
        const reversed = of(pairs.toReversed());
        for (const value of Object.values(effect)) expect(value === null || Number.isFinite(value)).toBe(true);
        for (const member of ['difference', 't', 'dav', 'gav'] as const) {
          expect(effect[member] === null).toBe(exchanged[member] === null);
          expect((effect[member] ?? 0) + (exchanged[member] ?? 0)).toBeCloseTo(0, 9);
          expect((effect[member] ?? 0) - (reversed[member] ?? 0)).toBeCloseTo(0, 9);
        }
        if (effect.gav !== null) expect(Math.abs(effect.gav)).toBeLessThanOrEqual(Math.abs(effect.dav!));
      })
    );
  });
});
