import { encodeFilters } from '$lib/filters/codec';
import type { Filters } from '$lib/filters/filters';
import { searchToFollow } from '$lib/filters/subject';
import type { View } from '$lib/views/view';

/** Where things that rows stand for have a page of their own. */
const pages: Partial<Readonly<Record<NonNullable<View['picks']>, string>>> = {
  unit: '/programme/units/',
  donor: '/programme/donors/'
};

/** The page about the unit or donor of a row, under the reader's period and calendar; null where it has none. */
export function pageOf(picks: View['picks'], code: string | null | undefined, filters: Filters): string | null {
  const base = picks === null ? undefined : pages[picks];
  if (base === undefined || code === null || code === undefined) return null;
  return `${base}${encodeURIComponent(code)}${searchToFollow(encodeFilters(filters).toString())}`;
}
