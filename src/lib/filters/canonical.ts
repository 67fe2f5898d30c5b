import { dimensionIds } from '$lib/model/dimensionId';
import type { Clause, Filters } from './filters';

/**
 * The one way to write filters: clauses of the filter bar first, then picks by view, each in the order of the dimensions;
 * values sorted, none twice, "not reported" last; no empty clause. Equal questions become equal values and equal addresses.
 */
export function canonicalFilters(filters: Filters): Filters {
  const merged = new Map<string, Clause>();
  for (const clause of filters.clauses) {
    const key = `${clause.view ?? ''}\n${clause.dimension}`;
    const before = merged.get(key)?.values ?? [];
    merged.set(key, { ...clause, values: sorted([...before, ...clause.values]) });
  }
  const clauses = [...merged.values()].filter((clause) => clause.values.length > 0);
  return { calendar: filters.calendar, clauses: clauses.sort(byPlace) };
}

function sorted(values: readonly (string | null)[]): readonly (string | null)[] {
  const texts = [...new Set(values.filter((value) => value !== null))].sort();
  return values.includes(null) ? [...texts, null] : texts;
}

function byPlace(a: Clause, b: Clause): number {
  if (a.view !== b.view) {
    if (a.view === null || b.view === null) return a.view === null ? -1 : 1;
    return a.view < b.view ? -1 : 1;
  }
  return dimensionIds.indexOf(a.dimension) - dimensionIds.indexOf(b.dimension);
}
