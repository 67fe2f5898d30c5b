import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { changePoints, shortestLevel, type Level } from '$lib/stats';

const repeat = (value: number, times: number) => Array<number>(times).fill(value);
const levelsOf = (...input: Parameters<typeof changePoints>) => changePoints(...input) as readonly Level[];

describe('change-points of monthly counts', () => {
  test('a step from 2 to 10 a month is found where it is', () => {
    expect(changePoints([...repeat(2, 12), ...repeat(10, 9)])).toEqual([
      { from: 0, to: 11, rate: 2 },
      { from: 12, to: 20, rate: 10 }
    ]);
  });

  test('a level series has one level, also when one month stands out', () => {
    expect(changePoints(repeat(4, 24))).toEqual([{ from: 0, to: 23, rate: 4 }]);
    expect(changePoints(repeat(4, 24).with(9, 8))).toHaveLength(1);
  });

  test('more events at more examinations are no change; places count the months that were left out', () => {
    const counts = [...repeat(2, 12), ...repeat(10, 12)];
    expect(changePoints(counts, [...repeat(100, 12), ...repeat(500, 12)])).toEqual([{ from: 0, to: 23, rate: 0.02 }]);
    expect(levelsOf([null, null, ...counts]).map(({ from, to }) => [from, to])).toEqual([
      [2, 13],
      [14, 25]
    ]);
    expect(levelsOf([...counts, 0], [...repeat(100, 24), 0]).at(-1)!.to).toBe(23);
  });

  test('too few months, no events at all and what is no count', () => {
    expect(changePoints(repeat(1, 11))).toEqual({ refused: 'too_few_months', needed: 12, given: 11 });
    expect(changePoints(repeat(0, 12))).toEqual({ refused: 'too_few_events', needed: 1, given: 0 });
    expect(() => changePoints(repeat(-1, 12))).toThrow(RangeError);
    expect(() => changePoints(repeat(1, 12), repeat(1, 11))).toThrow(RangeError);
    expect(() => changePoints(repeat(1, 12), repeat(0, 12))).toThrow(RangeError);
  });

  test('pruning loses nothing: no other levels of three months or more cost less', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 12, maxLength: 30 });
    fc.assert(
      fc.property(counts, (values) => {
        fc.pre(values.some((value) => value > 0));
        const levels = levelsOf(values);
        const starts = levels.map(({ from }) => from);
        expect(levels.every(({ from, to }) => to - from + 1 >= shortestLevel)).toBe(true);
        expect(levels.map(({ to }) => to + 1)).toEqual([...starts.slice(1), values.length]);
        expect(penalised(values, starts)).toBeCloseTo(leastPenalised(values), 8);
      })
    );
  });
});

function priceOf(values: readonly number[]): number {
  const events = values.reduce((sum, value) => sum + value, 0);
  return events === 0 ? 0 : 2 * (events - events * Math.log(events / values.length));
}

function penalised(values: readonly number[], starts: readonly number[]): number {
  const prices = starts.map((start, index) => priceOf(values.slice(start, starts[index + 1] ?? values.length)));
  return prices.reduce((sum, price) => sum + price, 0) + 2 * Math.log(values.length) * (starts.length - 1);
}

/** Optimal partitioning without any pruning. */
function leastPenalised(values: readonly number[]): number {
  const penalty = 2 * Math.log(values.length);
  const least = [-penalty];
  for (let end = 1; end <= values.length; end++) {
    const totals = least
      .slice(0, Math.max(0, end - shortestLevel + 1))
      .map((total, start) => total + priceOf(values.slice(start, end)) + penalty);
    least.push(Math.min(Infinity, ...totals));
  }
  return least.at(-1)!;
}
