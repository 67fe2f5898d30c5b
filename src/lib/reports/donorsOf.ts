import type { EditionManifest } from '$lib/domain/edition';
import type { FilterOptions } from '$lib/domain/filterOptions';

/**
 * Codes of the donors that a brief can be written for, in order: none where no training and no unit is joined to a grant, as in
 * a single file, whatever donors the reference tables list.
 */
export function donorsOf({ tables }: EditionManifest, options: FilterOptions): readonly string[] {
  if ((tables['training_grants'] ?? 0) + (tables['unit_grants'] ?? 0) === 0) return [];
  return (options['donor'] ?? []).flatMap(({ value }) => (value === null ? [] : [value])).sort();
}
