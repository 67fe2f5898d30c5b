import type { FilterOptions } from '$lib/domain/filterOptions';

/** Codes of the donors that a brief can be written for: those that any fact of the edition names, in the order of the codes. */
export function donorsOf(options: FilterOptions): readonly string[] {
  return (options['donor'] ?? []).flatMap(({ value }) => (value === null ? [] : [value])).sort();
}
