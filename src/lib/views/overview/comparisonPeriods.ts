import { shiftMonth } from '$lib/domain/calendar';
import { spanAsked, monthsBetween } from '../shape/periods';

/** Two periods of equal length, as tokens of months, one after the other. */
export interface ComparisonPeriods {
  readonly months: number;
  readonly recent: string;
  /** Null when the edition does not reach back that far: a comparison with a half-empty period would be false. */
  readonly previous: string | null;
}

/** The twelve months to the end of what is asked about (all of it when shorter) and as many months before them. */
export function comparisonPeriods(scope: Parameters<typeof spanAsked>[0]): ComparisonPeriods | null {
  const span = spanAsked(scope);
  const edition = scope.edition.period;
  if (span === null || edition === null) return null;
  const last = earlier(span.to, edition.to).slice(0, 7);
  const months = Math.min(12, monthsBetween(span.from.slice(0, 7), last).length);
  if (months === 0) return null;
  const first = shiftMonth(last, 1 - months);
  const previousFirst = shiftMonth(first, -months);
  return {
    months,
    recent: `${first}..${last}`,
    previous: previousFirst < edition.from.slice(0, 7) ? null : `${previousFirst}..${shiftMonth(first, -1)}`
  };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
