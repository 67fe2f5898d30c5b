import { describe, expect, test } from 'vitest';
import { differenceInDifferences, isRefusal, type ComparedUnit, type DifferenceInDifferences } from '$lib/stats';

const repeat = (value: number, times: number) => Array<number>(times).fill(value);

/** Twelve months of 1,000 examinations, 20 events a month up to the sixth, and `change` more after it. */
function unit(name: string, treated: boolean, change: number): ComparedUnit {
  return { unit: name, treated, events: [...repeat(20, 6), ...repeat(20 + change, 6)], examinations: repeat(1000, 12) };
}

const units = [
  ...[10, 14, 9, 15].map((change, index) => unit(`T${index}`, true, change)),
  ...[2, 5, -1].map((change, index) => unit(`C${index}`, false, change))
];

describe('difference in differences', () => {
  test('changes of 12 and 2 per 1,000 differ by 10, within the limits of scipy 1.17 ttest_ind with unequal variances', () => {
    const answer = differenceInDifferences(units, 6) as DifferenceInDifferences;
    expect(answer).toMatchObject({ treatedUnits: 4, comparisonUnits: 3, excluded: [] });
    expect(answer.treatedChange).toBeCloseTo(12, 10);
    expect(answer.comparisonChange).toBeCloseTo(2, 10);
    expect(answer.difference).toBeCloseTo(10, 10);
    expect(answer.low).toBeCloseTo(3.9097487639297714, 8);
    expect(answer.high).toBeCloseTo(16.09025123607023, 8);
    expect(answer.slopesBefore.difference).toBeCloseTo(0, 10);
    expect(answer.assumptions).toContain('parallel_trends');
    expect(answer.assumptions).toContain('association_only');
  });

  test('a month without a report leaves its unit out by name; five months are too few for it', () => {
    const silent = { ...unit('C9', false, 40), events: [null, ...repeat(20, 5), ...repeat(60, 6)] };
    const answer = differenceInDifferences([...units, silent], 6) as DifferenceInDifferences;
    expect(answer).toMatchObject({ comparisonUnits: 3, excluded: ['C9'] });
    expect(answer.difference).toBeCloseTo(10, 10);
  });

  test('three treated units, one comparison unit, or nothing are refused', () => {
    expect(differenceInDifferences(units.slice(1), 6)).toEqual({
      refused: 'too_few_treated_units',
      needed: 4,
      given: 3
    });
    expect(differenceInDifferences(units.slice(0, 5), 6)).toEqual({
      refused: 'too_few_comparison_units',
      needed: 2,
      given: 1
    });
    expect(differenceInDifferences([], 6)).toEqual({ refused: 'too_few_treated_units', needed: 4, given: 0 });
    expect(differenceInDifferences(units, 5)).toMatchObject({ refused: 'too_few_treated_units', given: 0 });
  });

  test('trends that part before the event are refused, and so are units that all change alike', () => {
    const rising = units.map((one, index) => {
      const slope = one.treated ? 3 + index / 10 : index / 10;
      return { ...one, events: one.events.map((value, month) => (month < 6 ? Math.round(10 + slope * month) : value)) };
    });
    expect(differenceInDifferences(rising, 6)).toMatchObject({ refused: 'trends_differ_before' });
    const alike = units.map((one) => unit(one.unit, one.treated, 3));
    expect(differenceInDifferences(alike, 6)).toMatchObject({ refused: 'no_variation' });
  });

  test('treated and comparison units exchanged turn the sign, when both are enough', () => {
    const five = [...units, unit('C3', false, 4)];
    const turned = five.map((one) => ({ ...one, treated: !one.treated }));
    const [one, other] = [differenceInDifferences(five, 6), differenceInDifferences(turned, 6)];
    if (isRefusal(one) || isRefusal(other)) throw new Error('refused');
    expect(other.difference).toBeCloseTo(-one.difference, 10);
    expect(other.low).toBeCloseTo(-one.high, 10);
  });

  test('series of different length and months outside them throw', () => {
    expect(() => differenceInDifferences([...units, { ...units[0]!, events: [1], examinations: [1] }], 6)).toThrow(
      RangeError
    );
    expect(() => differenceInDifferences(units, 13)).toThrow(RangeError);
    expect(() => differenceInDifferences(units, -1)).toThrow(RangeError);
  });
});
