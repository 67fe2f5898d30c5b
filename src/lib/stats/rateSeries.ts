import { requireCount } from './interval';
import type { Series } from './trend';

/** Events and examinations by month, null where nothing was reported. Both lists have one length. */
export interface RateSeries {
  readonly events: Series;
  readonly examinations: Series;
}

/** A month in which both were reported and anything was examined. */
export interface RateMonth {
  readonly month: number;
  readonly events: number;
  readonly examinations: number;
}

/**
 * The months that have a rate. Throws a `RangeError` for what is no count, for lists of different length, and for a month that
 * has events without examinations.
 */
export function rateMonths({ events, examinations }: RateSeries): readonly RateMonth[] {
  if (events.length !== examinations.length)
    throw new RangeError(`${events.length} months of events, ${examinations.length} of examinations`);
  return events.flatMap((count, month) => {
    const examined = examinations[month] ?? null;
    if (count === null || examined === null) return [];
    requireCount(count, 'The number of events');
    requireCount(examined, 'The number of examinations');
    if (examined === 0 && count > 0) throw new RangeError(`${count} events without examinations`);
    return examined === 0 ? [] : [{ month, events: count, examinations: examined }];
  });
}

/** Throws a `RangeError` unless the month lies inside a series of that length, with months on both sides. */
export function requireInterruption(interruption: number, length: number): void {
  if (!Number.isSafeInteger(interruption) || interruption < 0 || interruption > length)
    throw new RangeError(`Month ${interruption} lies outside a series of ${length}`);
}

/** Sum of a member over months. */
export function total(months: readonly RateMonth[], member: 'events' | 'examinations'): number {
  return months.reduce((sum, month) => sum + month[member], 0);
}
