/** A value to one decimal, for scores and rates per thousand: more would be false precision. */
export function rounded(value: number | null): number | null {
  // Plus 0: a rounded −0.04 is 0, not −0.
  return value === null ? null : Math.round(value * 10) / 10 + 0;
}

/** A value to two decimals, for effects and lifts. */
export function hundredth(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100 + 0;
}
