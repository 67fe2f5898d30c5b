import type { Value } from './database';

/** Powers of ten that a double holds exactly. */
const powersOfTen = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** An integer as a number; as text when a double would round it. */
export function integerValue(integer: bigint): Value {
  return isSafe(integer) ? Number(integer) : integer.toString();
}

/**
 * A decimal given as its unscaled integer, as the nearest number when that number reads back as the same decimal
 * (always up to 15 digits), otherwise as its exact text.
 */
export function decimalValue(unscaled: bigint, scale: number): Value {
  const power = powersOfTen[scale];
  // Both operands are exact, so the division is the correctly rounded double.
  if (isSafe(unscaled) && power !== undefined) return Number(unscaled) / power;
  const text = decimalText(unscaled, scale);
  const number = Number(text);
  return Math.abs(number) < 1e21 && number.toFixed(scale) === text ? number : text;
}

/** A decimal written out: `decimalText(-1500n, 3)` is `-1.500`. */
function decimalText(unscaled: bigint, scale: number): string {
  if (scale === 0) return unscaled.toString();
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, -scale);
  return `${unscaled < 0n ? '-' : ''}${whole}.${digits.slice(-scale)}`;
}

/**
 * The unscaled integer of a number kept with `scale` digits, rounded half away from zero on its shortest decimal text:
 * 0.1 with 6 digits is 100000, and 1.0000005 is 1000001.
 */
export function unscaledDecimal(value: number | string, scale: number): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`${value} is not a number that a decimal can hold`);
  const [, sign, whole = '0', fraction = '', exponent = '0'] = match;
  const shift = Number(exponent) - fraction.length + scale;
  const digits = BigInt(whole + fraction);
  const magnitude = shift >= 0 ? digits * 10n ** BigInt(shift) : roundedQuotient(digits, 10n ** BigInt(-shift));
  return sign === '-' ? -magnitude : magnitude;
}

function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}

function isSafe(integer: bigint): boolean {
  return integer >= -9007199254740991n && integer <= 9007199254740991n;
}
