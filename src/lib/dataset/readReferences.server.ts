import { crashPoint } from './crashPoint.server';
import type { ReferenceContribution } from './editionContribution';
import type { ImportHouse } from './importHouse';
import { ImportRefused } from './importRefused';
import { readKeptReference } from './reference/keptReference.server';
import type { ReferenceEntry } from './versionRecord';

/** A table of reference data with its rows as they enter an edition. */
export interface ReadReference {
  readonly entry: ReferenceEntry;
  readonly contribution: ReferenceContribution;
}

/** Reads the files of reference data of a version. Throws `ImportRefused` when one cannot be read any more. */
export async function readReferences(
  { folder }: ImportHouse,
  entries: readonly ReferenceEntry[]
): Promise<readonly ReadReference[]> {
  const read: ReadReference[] = [];
  for (const entry of entries) {
    const { contribution, findings } = await readKeptReference(folder, entry, () => null);
    if (findings.some(({ severity }) => severity === 'R' || severity === 'Q')) {
      throw new ImportRefused('bad-reference', { findings });
    }
    read.push({ entry, contribution });
  }
  crashPoint('references-read');
  return read;
}
