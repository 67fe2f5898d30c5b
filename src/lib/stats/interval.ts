/** Both ends of an interval at 95 %, in the unit of the estimate. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Successes among trials: positive examinations among examinations, women among participants of known sex. */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/** Quantile of the standard normal distribution for 95 % two-sided, to the digits that the golden values were made with. */
export const z = 1.959964;

/** Throws a `RangeError` unless both are whole numbers from 0 and there are no more successes than trials. */
export function requireProportion({ successes, trials }: Proportion): void {
  const isCount = Number.isSafeInteger(successes) && Number.isSafeInteger(trials);
  if (!isCount || successes < 0 || successes > trials)
    throw new RangeError(`${successes} of ${trials} is no proportion`);
}

/** Throws a `RangeError` unless the count is a whole number from 0. */
export function requireCount(count: number, what: string): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${what} ${count} is no count`);
}

/** Throws a `RangeError` when a value is not a finite number. */
export function requireFinite(values: readonly number[], what: string): void {
  const odd = values.find((value) => !Number.isFinite(value));
  if (odd !== undefined) throw new RangeError(`${what} ${odd} is no finite number`);
}
