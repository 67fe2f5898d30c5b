import { appendFile, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { crashPoint } from './crashPoint.server';
import { readCurrent, replaceFile } from './editionStore.server';
import { versionIdSchema, versionRecordSchema, type VersionRecord } from './versionRecord';

/** The versions that led to the current edition, newest first; empty when nothing was imported yet. */
export async function listVersions(folder: string): Promise<readonly VersionRecord[]> {
  const chain: VersionRecord[] = [];
  let next = (await readCurrent(folder))?.version ?? null;
  while (next !== null) {
    const record = await readVersion(folder, next);
    if (record === null) throw new Error(`The record of version ${next} is missing.`);
    chain.push(record);
    next = record.parent;
  }
  return chain;
}

/** The record of a version, or null when there is none of that name. Throws when it is damaged. */
export async function readVersion(folder: string, id: string): Promise<VersionRecord | null> {
  if (!v.is(versionIdSchema, id)) return null;
  const text = await readFile(join(versionsFolder(folder), `${id}.json`), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    }
  );
  return text === null ? null : v.parse(versionRecordSchema, JSON.parse(text));
}

/** The name of the version to come: one after the last that was ever written, also by a commit that was cut off. */
export async function nextVersionId(folder: string): Promise<string> {
  await mkdir(versionsFolder(folder), { recursive: true });
  const names = await readdir(versionsFolder(folder));
  const numbers = names.map((name) => Number(/^v(\d{6,12})\.json$/.exec(name)?.[1] ?? 0));
  return `v${String(Math.max(0, ...numbers) + 1).padStart(6, '0')}`;
}

/** Writes the record of a version. Only while the state lock is held. */
export async function writeVersion(folder: string, record: VersionRecord): Promise<void> {
  await replaceFile(join(versionsFolder(folder), `${record.id}.json`), async (draft) => {
    await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
    crashPoint('version-draft-written');
  });
}

/** Adds a line to the log of the state folder, which is never rewritten. */
export async function logChange(folder: string, line: Readonly<Record<string, unknown>>): Promise<void> {
  const path = join(folder, 'log.ndjson');
  await endOfLine(path);
  await appendFile(path, `${JSON.stringify(line)}\n`, { mode: 0o600, flush: true });
}

/** A line that was cut off is ended, so that it spoils no other. */
async function endOfLine(path: string): Promise<void> {
  const handle = await open(path, 'a+', 0o600);
  try {
    const { size } = await handle.stat();
    if (size === 0) return;
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
    if (buffer[0] !== 0x0a) await handle.appendFile('\n');
  } finally {
    await handle.close();
  }
}

function versionsFolder(folder: string): string {
  return join(folder, 'versions');
}
