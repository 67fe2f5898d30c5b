import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { interruptedSeries, isRefusal, type InterruptedSeries } from '$lib/stats';

const examinations = [
  100, 120, 90, 110, 130, 95, 105, 115, 100, 125, 98, 110, 140, 150, 135, 160, 145, 155, 130, 150, 165, 140, 150, 160
];
const calm = [2, 3, 1, 3, 2, 2, 3, 4, 2, 3, 2, 4, 6, 9, 5, 9, 7, 10, 8, 9, 12, 8, 11, 12];
const scattered = [0, 6, 1, 5, 0, 2, 7, 4, 0, 3, 2, 7, 2, 15, 5, 9, 1, 18, 8, 2, 20, 3, 11, 12];
const answerOf = (...input: Parameters<typeof interruptedSeries>) => interruptedSeries(...input) as InterruptedSeries;

describe('an interrupted time series', () => {
  // Expected: the same likelihood solved by scipy 1.17 fsolve, limits with its t(.975, 20).
  test.each([
    {
      what: 'counts that vary less than Poisson says keep its width',
      events: calm,
      dispersion: 0.1892936495970974,
      slopeBefore: [1.0381441362889372, 0.9303178885988223, 1.1584677247626856],
      levelChange: [1.5370492284079715, 0.6471851052532854, 3.6504553509848368],
      slopeChange: [1.0054131818917273, 0.8876648662246409, 1.1387807547469508]
    },
    {
      what: 'counts that vary more widen the limits',
      events: scattered,
      dispersion: 3.4475976364839624,
      slopeBefore: [1.053208006776949, 0.8733505135057078, 1.2701052880663635],
      levelChange: [1.2286929091657304, 0.28013582794027825, 5.389122398710079],
      slopeChange: [0.9847091110030538, 0.7927000974670763, 1.2232268374770798]
    }
  ])('$what', ({ events, dispersion, ...expected }) => {
    const answer = answerOf({ events, examinations }, 12);
    expect(answer).toMatchObject({ monthsBefore: 12, monthsAfter: 12 });
    expect(answer.dispersion).toBeCloseTo(dispersion, 7);
    for (const member of ['slopeBefore', 'levelChange', 'slopeChange'] as const) {
      const { ratio, low, high } = answer[member];
      [ratio, low, high].forEach((value, index) => expect(value).toBeCloseTo(expected[member][index]!, 6));
    }
  });

  test('residuals of neighbouring months are correlated as numpy says, and assumptions always stand beside the result', () => {
    const { autocorrelation, assumptions } = answerOf({ events: calm, examinations }, 12);
    expect(autocorrelation).toBeCloseTo(-0.5307148007423667, 6);
    expect(assumptions).toContain('no_other_event');
    expect(assumptions).toContain('association_only');
  });

  test('thin data are refused by what they lack', () => {
    const series = { events: calm, examinations };
    expect(interruptedSeries(series, 11)).toEqual({ refused: 'too_few_months_before', needed: 12, given: 11 });
    expect(interruptedSeries(series, 13)).toEqual({ refused: 'too_few_months_after', needed: 12, given: 11 });
    const silent = { events: calm.with(3, 0).map((value, month) => (month === 5 ? null : value)), examinations };
    expect(interruptedSeries(silent, 12)).toEqual({ refused: 'too_few_months_before', needed: 12, given: 11 });
    const rare = { events: calm.map((value, month) => (month < 12 ? Number(month < 9) : value)), examinations };
    expect(interruptedSeries(rare, 12)).toEqual({ refused: 'too_few_events', needed: 10, given: 9 });
    expect(isRefusal(interruptedSeries({ events: [], examinations: [] }, 0))).toBe(true);
  });

  test('what is no series throws', () => {
    expect(() => interruptedSeries({ events: calm, examinations }, 25)).toThrow(RangeError);
    expect(() => interruptedSeries({ events: calm, examinations: [1] }, 12)).toThrow(RangeError);
    expect(() => interruptedSeries({ events: calm.with(0, -1), examinations }, 12)).toThrow(RangeError);
    expect(() => interruptedSeries({ events: calm, examinations: examinations.with(0, 0) }, 12)).toThrow(RangeError);
  });

  test('the limits hold the ratio, and ten times the examinations leave every ratio as it is', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(counts, (events) => {
        const one = interruptedSeries({ events, examinations }, 12);
        const other = interruptedSeries({ events, examinations: examinations.map((value) => value * 10) }, 12);
        if (isRefusal(one) || isRefusal(other)) throw new Error('refused');
        for (const member of ['slopeBefore', 'levelChange', 'slopeChange'] as const) {
          expect(one[member].low).toBeLessThanOrEqual(one[member].ratio);
          expect(one[member].high).toBeGreaterThanOrEqual(one[member].ratio);
          expect(other[member].ratio / one[member].ratio).toBeCloseTo(1, 6);
        }
      }),
      { numRuns: 50 }
    );
  });
});
