import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { garwoodInterval, ratePerThousand } from '$lib/stats';

describe("Garwood's interval of a count", () => {
  test.each([
    [0, 0, 3.6889],
    [3, 0.6187, 8.7673],
    [10, 4.7954, 18.3904]
  ])('%d events: [%d, %d]', (count, low, high) => {
    const interval = garwoodInterval(count);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test.each([
    // Half of scipy 1.17 chi2.ppf(.025, 2 c) and chi2.ppf(.975, 2 c + 2).
    [1000, 938.9730184076952, 1063.952136016302],
    [100_000, 99381.15266374472, 100621.74473974388]
  ])('%d events, against scipy', (count, low, high) => {
    const interval = garwoodInterval(count);
    expect(interval.low / low).toBeCloseTo(1, 8);
    expect(interval.high / high).toBeCloseTo(1, 8);
  });

  test('no events begin at exactly 0', () => {
    expect(garwoodInterval(0).low).toBe(0);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is no count', (count) => {
    expect(() => garwoodInterval(count)).toThrow(RangeError);
    expect(() => ratePerThousand(1, count)).toThrow(RangeError);
    expect(() => ratePerThousand(count, 1)).toThrow(RangeError);
  });

  test('it holds the count, and both limits grow with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (count) => {
        const [one, next] = [garwoodInterval(count), garwoodInterval(count + 1)];
        expect(one.low).toBeLessThanOrEqual(count);
        expect(one.high).toBeGreaterThan(count);
        expect(next.low).toBeGreaterThan(one.low);
        expect(next.high).toBeGreaterThan(one.high);
      })
    );
  });
});

describe('seizures per 1,000 examinations', () => {
  test('3 at 500 examinations are 6, within twice the limits of 3', () => {
    const { rate, low, high } = ratePerThousand(3, 500)!;
    expect(rate).toBe(6);
    expect(low).toBeCloseTo(2 * 0.6187, 3);
    expect(high).toBeCloseTo(2 * 8.7673, 3);
  });

  test('without examinations there is no rate; without seizures it is 0 with an upper limit', () => {
    expect(ratePerThousand(3, 0)).toBeNull();
    expect(ratePerThousand(0, 1000)).toMatchObject({ rate: 0, low: 0 });
    expect(ratePerThousand(0, 1000)!.high).toBeCloseTo(3.6889, 4);
  });
});
