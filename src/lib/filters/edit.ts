import type { Calendar } from '$lib/domain/calendar';
import type { DimensionId } from '$lib/model/dimensionId';
import { noFilters, type Clause, type Filters } from './filters';

interface Toggle {
  readonly dimension: DimensionId;
  readonly value: string | null;
  /** The view whose mark was picked; null for the filter bar. */
  readonly view: string | null;
}

/** Adds a value to the clause of its dimension and view, or takes it out when it was there. */
export function toggleValue(filters: Filters, { dimension, value, view }: Toggle): Filters {
  const before = clauseOf(filters, dimension, view)?.values ?? [];
  const values = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return withClause(filters, { dimension, view, values });
}

/** Sets a clause; one without values is taken away. */
export function withClause(filters: Filters, clause: Clause): Filters {
  const others = filters.clauses.filter(
    (other) => !(other.dimension === clause.dimension && other.view === clause.view)
  );
  return { ...filters, clauses: clause.values.length === 0 ? others : [...others, clause] };
}

/** Takes the filter bar's clause of a dimension away. */
export function withoutDimension(filters: Filters, dimension: DimensionId): Filters {
  return withClause(filters, { dimension, view: null, values: [] });
}

/** Takes away what was picked in a view. */
export function withoutView(filters: Filters, view: string): Filters {
  return { ...filters, clauses: filters.clauses.filter((clause) => clause.view !== view) };
}

/** Sets the period by its token; null is the whole period of the edition. `view` when an interval was brushed in it. */
export function withPeriod(filters: Filters, period: string | null, view: string | null = null): Filters {
  return withClause(filters, { dimension: 'period', view, values: period === null ? [] : [period] });
}

/** Changes the calendar in which years and quarters are counted; the days asked about stay the same. */
export function withCalendar(filters: Filters, calendar: Calendar): Filters {
  return { ...filters, calendar };
}

/** No filters at all. */
export function clearFilters(): Filters {
  return noFilters;
}

function clauseOf(filters: Filters, dimension: DimensionId, view: string | null): Clause | undefined {
  return filters.clauses.find((clause) => clause.dimension === dimension && clause.view === view);
}
