import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { concentration } from '$lib/stats';

describe('concentration', () => {
  test('one of seven seizures is more than half of the weight', () => {
    const { top1Share, hhi, median, mean } = concentration([229.719, 85.505, 71.11, 14.2, 3.3, 0.9, 0.4]);
    expect(top1Share!.toFixed(3)).toBe('0.567');
    expect(hhi!.toFixed(3)).toBe('0.398');
    expect(median).toBe(14.2);
    expect(mean!.toFixed(2)).toBe('57.88');
  });

  test('nothing has no concentration; nothing but zeros has no shares', () => {
    expect(concentration([])).toEqual({ top1Share: null, hhi: null, median: null, mean: null });
    expect(concentration([0, 0])).toEqual({ top1Share: null, hhi: null, median: 0, mean: 0 });
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no quantity', (value) => {
    expect(() => concentration([1, value])).toThrow(RangeError);
  });

  test('the index lies between one over the number and the largest share, and does not know units or order', () => {
    const quantities = fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(quantities, (values) => {
        const { top1Share, hhi } = concentration(values);
        expect(hhi).toBeGreaterThanOrEqual(1 / values.length - 1e-12);
        expect(hhi).toBeLessThanOrEqual(top1Share! + 1e-12);
        expect(top1Share).toBeLessThanOrEqual(1);
        expect(concentration(values.map((value) => value * 1000).reverse()).hhi).toBeCloseTo(hhi!, 9);
      })
    );
  });
});
