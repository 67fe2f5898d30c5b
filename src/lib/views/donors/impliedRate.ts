/** What a grant says of its money, as far as its rate of exchange goes. */
export interface AgreedMoney {
  readonly grant: string;
  readonly currency: string | null;
  readonly amount: number | null;
  readonly amountUsd: number | null;
  /** Day of the agreement. */
  readonly agreedOn: string | null;
}

/** A rate on record: units of the currency for one US dollar. */
export interface ExchangeRate {
  readonly currency: string;
  readonly day: string;
  readonly unitsPerUsd: number;
  readonly source: string;
}

/** How the two amounts of a grant go together. */
export interface ImpliedRate {
  readonly grant: string;
  /** Amount divided by its dollars; null when either is unknown, or the amount is in dollars. */
  readonly implied: number | null;
  /** The last rate on record before the agreement, at most a quarter old. */
  readonly reference: ExchangeRate | null;
  /** Implied less reference, as a share of the reference. */
  readonly offReference: number | null;
  /** The grant of the same currency agreed in the same month whose rate differs most, and by how much. */
  readonly sister: { readonly grant: string; readonly implied: number; readonly off: number } | null;
  /** True when it is off by more than 5 %: one of the amounts, or the day, is wrong. */
  readonly outlier: boolean;
}

/** Rates that differ by more can not both be right (within ±5 % of the reference or a reason). */
export const tolerance = 0.05;

const oldestReference = 92;
const sameMonth = 31;

/** The rate that each grant's two amounts imply, beside the rate on record and beside grants agreed at the same time. */
export function impliedRates(grants: readonly AgreedMoney[], rates: readonly ExchangeRate[]): readonly ImpliedRate[] {
  return grants.map((money) => {
    const implied = impliedOf(money);
    const reference = implied === null ? null : referenceOf(money, rates);
    const offReference = implied === null || reference === null ? null : implied / reference.unitsPerUsd - 1;
    const sister = implied === null ? null : sisterOf(money, implied, grants);
    const outlier =
      Math.abs(offReference ?? 0) > tolerance || (offReference === null && Math.abs(sister?.off ?? 0) > tolerance);
    return { grant: money.grant, implied, reference, offReference, sister, outlier };
  });
}

function impliedOf({ currency, amount, amountUsd }: AgreedMoney): number | null {
  if (currency === null || currency === 'USD' || amount === null || amountUsd === null || amountUsd === 0) return null;
  return amount / amountUsd;
}

function referenceOf({ currency, agreedOn }: AgreedMoney, rates: readonly ExchangeRate[]): ExchangeRate | null {
  if (agreedOn === null) return null;
  const known = rates.filter((rate) => rate.currency === currency && rate.day <= agreedOn);
  const last = known.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
  return last !== undefined && daysBetween(last.day, agreedOn) <= oldestReference ? last : null;
}

function sisterOf(money: AgreedMoney, implied: number, grants: readonly AgreedMoney[]): ImpliedRate['sister'] {
  const near = grants.flatMap((other) => {
    const rate = impliedOf(other);
    if (other.grant === money.grant || other.currency !== money.currency || rate === null) return [];
    if (money.agreedOn === null || other.agreedOn === null) return [];
    if (Math.abs(daysBetween(money.agreedOn, other.agreedOn)) > sameMonth) return [];
    return [{ grant: other.grant, implied: rate, off: implied / rate - 1 }];
  });
  return near.toSorted((a, b) => Math.abs(b.off) - Math.abs(a.off))[0] ?? null;
}

/**
 * Direct cost of a gross amount: programme support cost is charged on direct cost, so with 13 percent it is the amount divided by
 * 1.13. Null when either is unknown. To the cent.
 */
export function directCost(gross: number | null, pscPercent: number | null): number | null {
  if (gross === null || pscPercent === null) return null;
  return Math.round((gross / (1 + pscPercent / 100)) * 100) / 100;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
