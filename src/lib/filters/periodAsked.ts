import { parsePeriod, type DateSpan } from '$lib/domain/calendar';
import type { Filters } from './filters';

/**
 * The days asked about: where all periods overlap, those of the filter bar and of picks in other views. Null when no period is
 * asked, `'none'` when the periods have no day in common.
 */
export function periodAsked(filters: Filters, view: string | null): DateSpan | 'none' | null {
  const spans = filters.clauses
    .filter((clause) => clause.dimension === 'period' && isObeyed(clause.view, view))
    .flatMap((clause) => clause.values.map((value) => parsePeriod(value ?? '')))
    .filter((span) => span !== null);
  if (spans.length === 0) return null;
  const from = spans.map((span) => span.from).reduce((a, b) => (a > b ? a : b));
  const to = spans.map((span) => span.to).reduce((a, b) => (a < b ? a : b));
  return from > to ? 'none' : { from, to };
}

/** Whether a view obeys a clause: all of them but those picked in itself. */
export function isObeyed(clauseView: string | null, view: string | null): boolean {
  return clauseView === null || clauseView !== view;
}
