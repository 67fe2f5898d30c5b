import { periodToken, shiftMonth, type Calendar, type DateSpan } from '$lib/domain/calendar';
import type { EditionManifest } from '$lib/domain/edition';
import type { Filters } from '$lib/filters/filters';
import { periodAsked } from '$lib/filters/periodAsked';

interface Scope {
  readonly filters: Filters;
  readonly edition: EditionManifest;
}

/**
 * The days asked about: those of the filter bar and of picks in other views together, else those of the edition. Null without dates, and
 * when the periods have no day in common.
 */
export function spanAsked(scope: Scope, view: string | null = null): DateSpan | null {
  const asked = periodAsked(scope.filters, view);
  return asked === 'none' ? null : (asked ?? scope.edition.period);
}

/** Every month from one to another, both included, as `YYYY-MM`. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const count = monthNumber(last) - monthNumber(first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => shiftMonth(first, index));
}

/** Years for spans longer than two years, quarters for shorter ones. */
export function grainOf(span: DateSpan | null): 'year' | 'quarter' {
  if (span === null) return 'year';
  return monthNumber(span.to.slice(0, 7)) - monthNumber(span.from.slice(0, 7)) >= 24 ? 'year' : 'quarter';
}

/** The periods of a calendar from one day to another, in order, none left out. */
export function periodsBetween(calendar: Calendar, span: DateSpan, grain: 'year' | 'quarter'): readonly string[] {
  const tokens = monthsBetween(span.from.slice(0, 7), span.to.slice(0, 7)).map((month) =>
    periodToken(calendar, `${month}-01`, grain)
  );
  return [...new Set(tokens)];
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
