import { decodeFilters, isDimension } from '$lib/filters/codec';
import { withCalendar, withClause, withPeriod } from '$lib/filters/edit';
import type { Filters } from '$lib/filters/filters';
import type { ReportSpec } from './reportSpec';

/** What a report asks about: its further filters, then its donor, grant, training, period and calendar. */
export function reportFilters(spec: ReportSpec): Filters {
  const { filters } = decodeFilters(new URLSearchParams(spec.scope));
  return about(filters, spec);
}

/** What a figure with filters of its own asks about: those alone, in the report's calendar; null is the report's. */
export function figureFilters(spec: ReportSpec, scope: string | null): Filters {
  if (scope === null) return reportFilters(spec);
  return withCalendar(decodeFilters(new URLSearchParams(scope)).filters, spec.calendar);
}

/** The report's filters with further ones on top, as a token writes them after its bar: `country=KG&unit=UZ-AYR`. */
export function narrowedFilters(spec: ReportSpec, further: string | null): Filters {
  const own = reportFilters(spec);
  if (further === null) return own;
  return decodeFilters(new URLSearchParams(further)).filters.clauses.reduce(withClause, own);
}

function about(filters: Filters, { donor, grant, training, period, calendar }: ReportSpec): Filters {
  const one = (before: Filters, dimension: string, value: string | null) =>
    value === null || !isDimension(dimension) ? before : withClause(before, { dimension, view: null, values: [value] });
  const named = one(one(filters, 'donor', donor), 'grant', grant);
  const told = one(named, 'training_event', training);
  return withCalendar(period === null ? told : withPeriod(told, period), calendar);
}
