import { readdir } from 'node:fs/promises';
import { readCurrentEdition } from '$lib/dataset/editionStore.server';
import { fileSha256 } from '$lib/dataset/fileSha256.server';
import { listVersions } from '$lib/dataset/versionStore.server';

/** What a state folder shows: the edition and version that stand, whole or not, and the names of all drafts left in it. */
export async function stateOf(folder: string) {
  const edition = await readCurrentEdition(folder);
  const versions = await listVersions(folder);
  const names = await readdir(folder, { recursive: true });
  return {
    dataHash: edition?.manifest.dataHash ?? null,
    whole: edition === null || (await fileSha256(edition.path)) === edition.manifest.fileSha256,
    versions: versions.map(({ id }) => id),
    drafts: names.filter((name) => /^import-|\.part$|\.tmp$/.test(name))
  };
}
