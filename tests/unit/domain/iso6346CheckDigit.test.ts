import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { isContainerNumber, iso6346CheckDigit } from '$lib/domain/iso6346CheckDigit';

describe('the check digit of ISO 6346', () => {
  test('CSQU305438 has the check digit 3, with or without it, however it is written', () => {
    for (const text of ['CSQU305438', 'CSQU3054383', 'CSQU 305438-3', 'csqu305438', 'CSQU3054380']) {
      expect(iso6346CheckDigit(text)).toBe(3);
    }
  });

  test('every letter counts for what the standard gives it, from A = 10 to Z = 38, without 11, 22 and 33', () => {
    // Serial number 0, so the sum is L (1 + 2 + 4) + 32 * 8 for one letter thrice and the category U = 32.
    const values = [
      10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 34, 35, 36, 37, 38
    ];
    const digits = values.map((value) => ((value * 7 + 32 * 8) % 11) % 10);
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    expect(letters.map((letter) => iso6346CheckDigit(`${letter.repeat(3)}U000000`))).toEqual(digits);
  });

  test('a remainder of 10 is written as 0', () => {
    // A = 10 on the places 1, 2 and 4, U = 32 on 8: 326. 326 + 16 * 8 = 454 = 41 * 11 + 3; 326 + 512 * 3 = 1862 = 169 * 11 + 3.
    expect(iso6346CheckDigit('AAAU800000')).toBe(3);
    expect(iso6346CheckDigit('AAAU000003')).toBe(3);
    // 326 + 16 * 5 = 406 = 36 * 11 + 10.
    expect(iso6346CheckDigit('AAAU500000')).toBe(0);
  });

  test.each(['', 'CSQU30543', 'CSQU30543812', 'CSQA305438', 'CS1U305438', 'ЕSQU305438', 'CSQU30543X'])(
    '“%s” is no container number',
    (text) => {
      expect(iso6346CheckDigit(text)).toBeNull();
      expect(isContainerNumber(text)).toBe(false);
    }
  );

  test('a number is right only with its check digit', () => {
    expect(isContainerNumber('CSQU3054383')).toBe(true);
    expect(isContainerNumber('CSQU3054384')).toBe(false);
    expect(isContainerNumber('CSQU305438')).toBe(false);
  });

  test('one wrong digit of the serial number is found, but for a remainder of 10 taken for 0', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(digits, fc.nat(5), fc.integer({ min: 1, max: 9 }), (serial, place, by) => {
        const wrong = serial.map((digit, index) => (index === place ? (digit + by) % 10 : digit));
        const [one, other] = [serial, wrong].map((all) => iso6346CheckDigit(`CSQU${all.join('')}`));
        expect(one !== other || one === 0).toBe(true);
      })
    );
  });
});
