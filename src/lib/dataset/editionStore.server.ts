import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import * as v from 'valibot';
import type { EditionManifest } from '$lib/domain/edition';
import { syncFile, type BuiltEdition } from './buildEdition.server';
import { crashPoint } from './crashPoint.server';
import { readManifest } from './readManifest.server';
import { withStateLock } from './stateLock.server';
import { versionIdSchema } from './versionRecord';

/** An edition on disk. */
export interface StoredEdition {
  readonly manifest: EditionManifest;
  readonly path: string;
}

const currentSchema = v.object({
  dataHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  version: v.optional(v.nullable(versionIdSchema), null)
});

/** What `current.json` says: the edition that readers get, and the version that made it (null: it was not imported). */
export type Current = v.InferOutput<typeof currentSchema>;

/** The folder of state: `TAMGA_DATA`, or `.data` in the folder the program runs in. */
export function stateFolder(): string {
  return process.env['TAMGA_DATA'] || '.data';
}

/** The folder in which editions and their manifests stand side by side, named by data hash. */
export function editionsFolder(folder: string): string {
  return join(folder, 'editions');
}

/**
 * Copies a built edition into the state folder and makes it the current one. Every file is written beside its place, synced and
 * renamed, under the lock; readers see the old edition or the new one, whole.
 */
export async function publishEdition(
  folder: string,
  built: Pick<BuiltEdition, 'editionPath' | 'manifest'>
): Promise<StoredEdition> {
  const editions = editionsFolder(folder);
  await mkdir(editions, { recursive: true });
  const { dataHash } = built.manifest;
  const path = join(editions, `${dataHash}.duckdb`);
  await withStateLock(folder, async () => {
    await replaceFile(path, (draft) => copyFile(built.editionPath, draft));
    await replaceFile(join(editions, `${dataHash}.json`), (draft) =>
      writeFile(draft, `${JSON.stringify(built.manifest, null, 2)}\n`)
    );
    const version = (await readCurrent(folder).catch(() => null))?.version ?? null;
    await switchCurrent(folder, { dataHash, version });
  });
  return { manifest: built.manifest, path };
}

/** The edition that readers get, or null when none was published. Throws when `current.json` or its edition is damaged. */
export async function readCurrentEdition(folder: string): Promise<StoredEdition | null> {
  const current = await readCurrent(folder);
  return current === null ? null : readEdition(folder, current.dataHash);
}

/** What `current.json` says, or null when nothing was published. Throws when it is damaged. */
export async function readCurrent(folder: string): Promise<Current | null> {
  const text = await readFile(join(folder, 'current.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : v.parse(currentSchema, JSON.parse(text));
}

/** Makes an edition the one that readers get: the one step that a change consists of. Only while the state lock is held. */
export async function switchCurrent(folder: string, { dataHash, version }: Current): Promise<void> {
  const said = version === null ? { dataHash } : { dataHash, version };
  await replaceFile(join(folder, 'current.json'), async (draft) => {
    await writeFile(draft, `${JSON.stringify(said)}\n`);
    crashPoint('current-draft-written');
  });
}

/** The edition of a data hash, or null when the state folder does not hold it. */
export async function readEdition(folder: string, dataHash: string): Promise<StoredEdition | null> {
  if (!/^[0-9a-f]{64}$/.test(dataHash)) return null;
  const editions = editionsFolder(folder);
  const manifest = await readManifest(join(editions, `${dataHash}.json`));
  return manifest === null ? null : { manifest, path: join(editions, `${dataHash}.duckdb`) };
}

/** The manifests of all editions kept, newest first. */
export async function listEditions(folder: string): Promise<readonly EditionManifest[]> {
  const names = await readdir(editionsFolder(folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const hashes = names.filter((name) => /^[0-9a-f]{64}\.json$/.test(name)).map((name) => name.slice(0, 64));
  const found = await Promise.all(hashes.map((dataHash) => readEdition(folder, dataHash)));
  return found
    .flatMap((edition) => (edition === null ? [] : [edition.manifest]))
    .sort((a, b) => (a.builtAt < b.builtAt ? 1 : a.builtAt > b.builtAt ? -1 : a.dataHash < b.dataHash ? -1 : 1));
}

/** Writes a file beside its place, syncs it, renames it, and syncs the folder. A failure leaves what was there. */
export async function replaceFile(path: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${path}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
  try {
    await write(draft);
    await syncFile(draft);
    await rename(draft, path);
    await syncFile(join(path, '..'));
  } finally {
    await rm(draft, { force: true });
  }
}
