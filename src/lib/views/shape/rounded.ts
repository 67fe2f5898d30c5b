/** A value to one decimal, for scores and rates per thousand: more would be false precision. */
export function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}
