import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDemo } from './buildDemo.server';
import { publishEdition, readCurrentEdition, replaceFile, type StoredEdition } from './editionStore.server';

/** What the demo is made of: when any of it changes, the demo is built again. */
const demoInputs = ['src/lib/dataset', 'src/lib/domain', 'src/lib/engine/createTable.ts', 'datasets'];

/**
 * Sees to it that there is an edition to show: builds and publishes the demo when nothing is published, or when the published
 * edition is a demo made from other inputs. An edition of real files is left alone. `root` is the project's folder; where its
 * sources are not installed a demo that is there is taken as it is.
 */
export async function ensureDemoEdition(folder: string, root: string = process.cwd()): Promise<StoredEdition> {
  const current = await readCurrentEdition(folder);
  if (current !== null && !current.manifest.demo) return current;
  const stamp = await inputStamp(root);
  const stampPath = join(folder, 'demo-stamp.json');
  const known = await readStamp(stampPath);
  const isFresh = known !== null && known.stamp === stamp && known.dataHash === current?.manifest.dataHash;
  if (current !== null && (isFresh || stamp === null)) return current;
  const published = await buildAndPublish(folder);
  await replaceFile(stampPath, (draft) =>
    writeFile(draft, JSON.stringify({ stamp, dataHash: published.manifest.dataHash }))
  );
  return published;
}

async function buildAndPublish(folder: string): Promise<StoredEdition> {
  await mkdir(folder, { recursive: true });
  const out = await mkdtemp(join(folder, 'demo-'));
  try {
    return await publishEdition(folder, await buildDemo({ out, rows: null }));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function readStamp(path: string): Promise<{ stamp: string | null; dataHash: string } | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as { stamp: string | null; dataHash: string };
  } catch {
    return null;
  }
}

/** SHA-256 over names and contents of all inputs; null where the sources are not there. */
async function inputStamp(root: string): Promise<string | null> {
  const files = (await Promise.all(demoInputs.map((path) => filesUnder(join(root, path))))).flat().sort();
  if (files.length === 0) return null;
  const hash = createHash('sha256');
  for (const path of files)
    hash
      .update(path.slice(root.length))
      .update('\0')
      .update(await readFile(path))
      .update('\0');
  return hash.digest('hex');
}

async function filesUnder(path: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
