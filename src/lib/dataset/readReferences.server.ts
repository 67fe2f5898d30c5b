import type { ReferenceContribution } from './editionContribution';
import type { ImportHouse } from './importHouse';
import type { ReferenceEntry } from './versionRecord';

/** A table of reference data with its rows as they enter an edition. */
export interface ReadReference {
  readonly entry: ReferenceEntry;
  readonly contribution: ReferenceContribution;
}

/** Reads the files of reference data of a version. Throws `ImportRefused` when one cannot be read any more. */
export async function readReferences(
  _house: ImportHouse,
  _entries: readonly ReferenceEntry[]
): Promise<readonly ReadReference[]> {
  return [];
}
