import type { DecisionEntry } from '$lib/domain/dataDecisions';
import { readEntries, type ReadEntry } from './buildImports.server';
import { readEdition } from './editionStore.server';
import type { ImportHouse } from './importHouse';
import { ImportRefused, type Standing } from './importRefused';
import type { KeptNames } from '$lib/domain/keptNames';
import { keptNames } from './reference/keptNames';
import { readReferences, type ReadReference } from './readReferences.server';
import type { VersionRecord } from './versionRecord';
import { readVersion } from './versionStore.server';

/** What an edition is built of and nothing else: files, decisions about their records, and reference data. */
export type VersionContent = Pick<VersionRecord, 'imports' | 'decisions' | 'references'>;

/** The content of a version with its files read. */
export interface ReadContent {
  readonly read: readonly ReadEntry[];
  readonly decisions: readonly DecisionEntry[];
  readonly references: readonly ReadReference[];
}

const nothing: VersionContent = { imports: [], decisions: [], references: [] };

/** The content of the current version. The demo is no base: the first change starts from an empty one. Throws `ImportRefused`. */
export async function currentContent(folder: string, { dataHash, version }: Standing): Promise<VersionContent> {
  if (version !== null) return (await readVersion(folder, version)) ?? nothing;
  const edition = dataHash === null ? null : await readEdition(folder, dataHash);
  if (edition !== null && !edition.manifest.demo) throw new ImportRefused('base-unversioned');
  return nothing;
}

/** The names of units and places that reference data hold. */
export function namesOf(references: readonly ReadReference[]): KeptNames | undefined {
  return keptNames(references.map(({ contribution }) => contribution));
}

/** Reads all files of a content, reference data first: they tell names that the others use. Throws `ImportRefused` when one cannot be read any more. */
export async function readContent(house: ImportHouse, content: VersionContent): Promise<ReadContent> {
  const references = await readReferences(house, content.references);
  const read = await readEntries(house, content.imports, namesOf(references));
  return { read, decisions: content.decisions, references };
}
