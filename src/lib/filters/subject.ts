import type { DimensionId } from '$lib/model/dimensionId';
import { decodeFilters, encodeFilters } from './codec';
import type { Clause, Filters } from './filters';

/** The name under which a page about one thing asks for it: a clause like a pick, but made by the page's own address. */
export const subjectView = 'subject';

/** What a page about one unit or one donor is about. */
export interface Subject {
  readonly dimension: DimensionId;
  readonly code: string;
}

/** True for the clause that the address of a page makes. */
export function isSubject(clause: Clause): boolean {
  return clause.view === subjectView;
}

/** The code a page is about in a dimension; null on a page about nothing in particular. */
export function subjectOf(filters: Filters, dimension: DimensionId): string | null {
  const clause = filters.clauses.find((one) => isSubject(one) && one.dimension === dimension);
  return clause?.values[0] ?? null;
}

/** The filters that the reader chose, without what the page is about. */
export function withoutSubject(filters: Filters): Filters {
  return { ...filters, clauses: filters.clauses.filter((clause) => !isSubject(clause)) };
}

/** What a page about one thing asks for: the search of its address and its subject. */
export function searchWithSubject(search: string, subject: Subject | null): string {
  if (subject === null) return search;
  const params = new URLSearchParams(search);
  params.append('pick', `${subjectView}:${subject.dimension}:${subject.code}`);
  return `?${params.toString()}`;
}

/** The filters as the address of a page about one thing writes them, `?` included; empty when there are none. */
export function searchWithoutSubject(filters: Filters): string {
  const text = encodeFilters(withoutSubject(filters)).toString();
  return text === '' ? '' : `?${text}`;
}

/** Filters that mean the same on a page about one thing: which one, another filter would contradict. */
const following: readonly DimensionId[] = ['period', 'source_class'];

/** The search of a link to a page about one thing: the reader's calendar, period and source of data go along, `?` included. */
export function searchToFollow(search: string): string {
  const { calendar, clauses } = decodeFilters(new URLSearchParams(search)).filters;
  const kept = clauses.filter(({ dimension, view }) => view === null && following.includes(dimension));
  return searchWithoutSubject({ calendar, clauses: kept });
}
