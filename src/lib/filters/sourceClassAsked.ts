import type { EditionManifest } from '$lib/domain/edition';
import type { SourceClass } from '$lib/domain/sourceClass';
import { pathTo } from '$lib/model/dimensions';
import { isBaseTable } from '$lib/model/baseTable';

const priority: readonly SourceClass[] = ['synthetic', 'unit_return', 'imported', 'published'];

/**
 * The class of facts a table is asked for when the reader picks none: the first of synthetic, unit return, imported, published
 * that the edition holds. A table without the column follows the one it hangs on (items follow seizures, units their states).
 * Null when the edition holds none, so that nothing is left out; and for units whose states staff keep: the units themselves
 * are of the published record then, and all of them are meant.
 */
export function defaultSourceClass(edition: EditionManifest, table: string): SourceClass | null {
  const present = classesOf(edition, table);
  if (table === 'units' && !present.includes('synthetic')) return null;
  return priority.find((one) => present.includes(one)) ?? null;
}

/** The classes of facts an edition holds in a table, or in the one it hangs on. */
export function classesOf(edition: EditionManifest, table: string): readonly SourceClass[] {
  const own = edition.sourceClasses[table];
  if (own) return own;
  if (table === 'units') return edition.sourceClasses['unit_states'] ?? [];
  const parent = isBaseTable(table) ? pathTo('source_class', table)?.[0]?.to : undefined;
  return parent === undefined ? [] : classesOf(edition, parent);
}
