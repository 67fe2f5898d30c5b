import type { ImportHouse } from '../importHouse';
import { readStanding } from '../publishVersion.server';
import { readReferences } from '../readReferences.server';
import { currentContent } from '../versionContent.server';
import { shippedRows } from './keptReference.server';
import { referenceTableIds, type ReferenceTableId } from './referenceTables';

/** A table that staff may keep: how many rows stand, and whose file holds them; null when they come with the program. */
export interface ReferenceListed {
  readonly table: ReferenceTableId;
  readonly rows: number;
  readonly kept: { readonly by: string; readonly at: string; readonly note: string } | null;
}

/** Every table that staff may keep, in the order in which they are offered. Throws `ImportRefused`. */
export async function listReferences(house: ImportHouse): Promise<readonly ReferenceListed[]> {
  const content = await currentContent(house.folder, await readStanding(house.folder));
  const read = await readReferences(house, content.references);
  return referenceTableIds.map((table) => {
    const kept = read.find(({ entry }) => entry.table === table);
    const rows = kept?.contribution.rows.length ?? shippedRows(table).length;
    if (kept === undefined) return { table, rows, kept: null };
    const { by, at, note } = kept.entry;
    return { table, rows, kept: { by, at, note } };
  });
}
