import { describe, expect, test } from 'vitest';
import { directCost, impliedRates, type AgreedMoney, type ExchangeRate } from '$lib/views/donors/impliedRate';

const yen = (grant: string, amount: number | null, amountUsd: number | null, agreedOn: string | null): AgreedMoney => ({
  grant,
  currency: 'JPY',
  amount,
  amountUsd,
  agreedOn
});
const rate = (day: string, unitsPerUsd: number): ExchangeRate => ({ currency: 'JPY', day, unitsPerUsd, source: 'UN' });

describe('the rate that two amounts imply', () => {
  test('the two yen grants of one week can not both be right', () => {
    const [first, second] = impliedRates(
      [yen('A', 296_000_000, 2_264_000, '2016-02-15'), yen('B', 267_000_000, 2_260_000, '2016-02-18')],
      []
    );
    expect(first!.implied!.toFixed(1)).toBe('130.7');
    expect(second!.implied!.toFixed(1)).toBe('118.1');
    expect([first!.sister?.grant, first!.sister?.off.toFixed(2), first!.outlier]).toEqual(['B', '0.11', true]);
    expect([second!.sister?.grant, second!.outlier]).toEqual(['A', true]);
  });

  test('a rate on record says which of them is wrong', () => {
    const found = impliedRates(
      [yen('A', 296_000_000, 2_264_000, '2016-02-15'), yen('B', 267_000_000, 2_260_000, '2016-02-18')],
      [rate('2016-02-01', 118), rate('2016-03-01', 113), rate('2015-01-01', 130)]
    );
    expect(found.map(({ outlier }) => outlier)).toEqual([true, false]);
    expect(found.map(({ reference }) => reference?.day)).toEqual(['2016-02-01', '2016-02-01']);
    expect(found[0]!.offReference!.toFixed(2)).toBe('0.11');
  });

  test('a rate older than a quarter is no reference, and grants of other months are no sisters', () => {
    const [only] = impliedRates(
      [yen('A', 130, 1, '2016-02-15'), yen('B', 118, 1, '2016-06-15')],
      [rate('2015-10-01', 118)]
    );
    expect([only!.reference, only!.sister, only!.outlier]).toEqual([null, null, false]);
  });

  test('unknown amounts, unknown days and dollars imply nothing', () => {
    const dollars = { ...yen('C', 5, 5, '2016-02-15'), currency: 'USD' };
    const found = impliedRates(
      [yen('A', null, 1, '2016-02-15'), yen('B', 118, 0, null), dollars],
      [rate('2016-02-01', 118)]
    );
    expect(found.map(({ implied, outlier }) => [implied, outlier])).toEqual([
      [null, false],
      [null, false],
      [null, false]
    ]);
  });
});

test('13 percent support cost: of 4,100,000 gross 3,628,318.58 is direct', () => {
  expect(directCost(4_100_000, 13)).toBe(3_628_318.58);
  expect(directCost(4_100_000, 0)).toBe(4_100_000);
  expect(directCost(null, 13)).toBeNull();
  expect(directCost(4_100_000, null)).toBeNull();
});
