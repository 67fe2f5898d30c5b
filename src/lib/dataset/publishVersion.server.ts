import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFile } from './buildEdition.server';
import { crashPoint } from './crashPoint.server';
import {
  editionsFolder,
  readCurrent,
  readEdition,
  replaceFile,
  switchCurrent,
  type StoredEdition
} from './editionStore.server';
import { fileSha256 } from './fileSha256.server';
import { ImportRefused, type Standing } from './importRefused';
import { withStateLock } from './stateLock.server';
import { logChange, nextVersionId, writeVersion } from './versionStore.server';
import type { VersionRecord } from './versionRecord';

/** A version that is to be: all but its name and its place in the order. */
export type VersionDraft = Omit<VersionRecord, 'id' | 'parent'>;

/**
 * Makes a version the current one, under the lock: its edition is moved into place, its record written, then the pointer
 * switched. A crash between two steps leaves the old version standing. Throws `ImportRefused` when another stands than `base`.
 */
export function publishVersion(
  folder: string,
  draft: VersionDraft,
  given: { readonly base: Standing; readonly edition: StoredEdition }
): Promise<VersionRecord> {
  return withStateLock(folder, async () => {
    crashPoint('lock-taken');
    await checkStanding(folder, given.base);
    crashPoint('base-checked');
    await keepEdition(folder, given.edition);
    const record: VersionRecord = { id: await nextVersionId(folder), parent: given.base.version, ...draft };
    await writeVersion(folder, record);
    crashPoint('version-written');
    await switchCurrent(folder, { dataHash: record.dataHash, version: record.id });
    crashPoint('current-switched');
    const { id: version, kind, subject, by, at, dataHash } = record;
    await logChange(folder, { event: 'version', version, kind, subject, by, at, dataHash });
    crashPoint('commit-logged');
    return record;
  });
}

/** What stands now. */
export async function readStanding(folder: string): Promise<Standing> {
  return (await readCurrent(folder)) ?? { dataHash: null, version: null };
}

/** Throws `ImportRefused` with what stands now when that is not what was expected. */
export async function checkStanding(folder: string, base: Standing): Promise<void> {
  const current = await readStanding(folder);
  if (current.dataHash !== base.dataHash || current.version !== base.version) {
    throw new ImportRefused('base-moved', { current });
  }
}

/** Moves an edition among those that are kept; one that is there, whole, stays, because readers may have it open. */
async function keepEdition(folder: string, { path, manifest }: StoredEdition): Promise<void> {
  const editions = editionsFolder(folder);
  await mkdir(editions, { recursive: true });
  const kept = await readEdition(folder, manifest.dataHash).catch(() => null);
  if (kept !== null && (await fileSha256(kept.path).catch(() => null)) === kept.manifest.fileSha256) return;
  await rename(path, join(editions, `${manifest.dataHash}.duckdb`));
  await syncFile(editions);
  crashPoint('edition-moved');
  await replaceFile(join(editions, `${manifest.dataHash}.json`), (draft) =>
    writeFile(draft, `${JSON.stringify(manifest, null, 2)}\n`)
  );
  crashPoint('manifest-written');
}
