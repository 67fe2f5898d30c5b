/**
 * A value to twelve significant digits. ECMA-262 leaves the last digits of `Math.exp` and `Math.log` to each engine, so what is
 * computed with them is cut to those that the server and every browser agree on.
 */
export function sameDigits(value: number): number {
  return Number(value.toPrecision(12));
}
