import { encodeFilters } from '$lib/filters/codec';
import type { Filters } from '$lib/filters/filters';

/** The page that puts views, under the filters that they are shown with, into a report. */
export function addAddress(views: readonly string[], filters: Filters): string {
  return `/reports/add?${new URLSearchParams({ views: views.join(','), scope: encodeFilters(filters).toString() })}`;
}
