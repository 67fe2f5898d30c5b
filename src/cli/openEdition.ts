import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { describeEdition } from '$lib/dataset/describeEdition';
import { readCurrentEdition } from '$lib/dataset/editionStore.server';
import { fileSha256 } from '$lib/dataset/fileSha256.server';
import { readManifest } from '$lib/dataset/readManifest.server';
import type { EditionManifest } from '$lib/domain/edition';
import type { Database } from '$lib/engine/database';
import { openNodeDatabase } from '$lib/engine/nodeDatabase.server';
import { message } from '$lib/messages/messages';
import { CommandRefused } from './commandRefused';
import type { Session } from './terminal';

/** An edition opened for reading: locked down, on one thread, so that the same question gives the same digits. */
export interface OpenEdition {
  readonly database: Database;
  readonly manifest: EditionManifest;
}

/**
 * Opens an edition by its file, by the folder it was built into, or by a state folder (its current edition). The bytes are
 * checked against the manifest; a file without one is described from its data, and that is said. Throws `CommandRefused`.
 */
export async function openEdition(path: string, session: Session): Promise<OpenEdition> {
  const place = resolve(session.folder, path);
  const found = (await isFolder(place)) ? await inFolder(place) : { path: place, manifest: await beside(place) };
  if (found.manifest !== null) await checkBytes(found.path, found.manifest);
  const database = await openDatabase(found.path);
  try {
    if (found.manifest !== null) return { database, manifest: found.manifest };
    session.err(`${message(session.locale, 'cli.note.no-manifest', { path: found.path })}\n`);
    return { database, manifest: await describedAlone(database, found.path) };
  } catch (cause) {
    await database.close();
    throw notAnEdition(found.path, cause);
  }
}

interface Found {
  readonly path: string;
  readonly manifest: EditionManifest | null;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    const { code, message: text } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new CommandRefused('cli.refused.nothing-there', { path });
    throw new CommandRefused('cli.refused.unreadable', { path, text }, { cause });
  }
}

async function inFolder(folder: string): Promise<Found> {
  const manifest = await manifestAt(join(folder, 'manifest.json'));
  if (manifest !== null) return { path: join(folder, basename(manifest.file)), manifest };
  const current = await readCurrentEdition(folder).catch((cause: unknown) => {
    throw new CommandRefused('cli.refused.bad-manifest', { path: join(folder, 'current.json') }, { cause });
  });
  if (current === null) throw new CommandRefused('cli.refused.no-edition', { path: folder });
  return current;
}

/** The manifest of a file: `manifest.json` of the folder when it names the file, or the one called like the file. */
async function beside(path: string): Promise<EditionManifest | null> {
  const named = path.endsWith('.duckdb') ? path.slice(0, -'.duckdb'.length) : path;
  for (const candidate of [join(dirname(path), 'manifest.json'), `${named}.json`]) {
    const manifest = await manifestAt(candidate);
    if (manifest !== null && basename(manifest.file) === basename(path)) return manifest;
  }
  return null;
}

async function manifestAt(path: string): Promise<EditionManifest | null> {
  try {
    return await readManifest(path);
  } catch (cause) {
    throw new CommandRefused('cli.refused.bad-manifest', { path }, { cause });
  }
}

async function checkBytes(path: string, manifest: EditionManifest): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new CommandRefused('cli.refused.nothing-there', { path });
  const same = found.size === manifest.bytes && (await fileSha256(path)) === manifest.fileSha256;
  if (!same) throw new CommandRefused('cli.refused.damaged-edition', { path });
}

async function openDatabase(path: string): Promise<Database> {
  try {
    return await openNodeDatabase({ edition: path });
  } catch (cause) {
    throw notAnEdition(path, cause);
  }
}

async function describedAlone(database: Database, path: string): Promise<EditionManifest> {
  const name = basename(path, '.duckdb');
  const dataHash = /^[0-9a-f]{64}$/.test(name) ? name : '0'.repeat(64);
  const described = await describeEdition(database, { dataHash, title: { en: name, ru: name }, asOf: null });
  return {
    ...described,
    file: basename(path),
    fileSha256: '0'.repeat(64),
    bytes: (await stat(path)).size,
    builtAt: ''
  };
}

function notAnEdition(path: string, cause: unknown): CommandRefused {
  const text = cause instanceof Error ? cause.message : String(cause);
  return new CommandRefused('cli.refused.not-an-edition', { path, text: text.split('\n')[0]! }, { cause });
}
