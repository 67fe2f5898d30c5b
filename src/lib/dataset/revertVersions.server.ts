import { readEntries } from './buildImports.server';
import { changeVersions } from './changeVersions.server';
import type { ChangeAsked } from './commitImport.server';
import type { ImportHouse } from './importHouse';
import { ImportRefused, type Standing } from './importRefused';
import { checkStanding, readStanding } from './publishVersion.server';
import type { ImportEntry, VersionRecord } from './versionRecord';
import { readVersion } from './versionStore.server';

/** A new version with the files of an older one. Throws `ImportRefused`. */
export async function rollbackTo(house: ImportHouse, id: string, asked: ChangeAsked): Promise<VersionRecord> {
  const target = await readVersion(house.folder, id);
  if (target === null) throw new ImportRefused('no-version', { facts: { version: id } });
  return revert(house, asked, { kind: 'rollback', subject: id, entriesOf: () => target.imports });
}

/** A new version without one file, which stays among the originals. Throws `ImportRefused`. */
export async function withdrawFile(house: ImportHouse, sha256: string, asked: ChangeAsked): Promise<VersionRecord> {
  return revert(house, asked, {
    kind: 'withdraw',
    subject: sha256,
    entriesOf: ({ imports }) => {
      const kept = imports.filter((entry) => entry.sha256 !== sha256);
      if (kept.length === imports.length) throw new ImportRefused('not-in-version', { facts: { sha256 } });
      return kept;
    }
  });
}

/**
 * A new version with the files of the one before the current. Undoing again goes one further back: an undo is undone by going
 * back to the version it undid. Throws `ImportRefused`.
 */
export async function undoLast(house: ImportHouse, asked: ChangeAsked): Promise<VersionRecord> {
  const current = await currentVersion(house.folder, await readStanding(house.folder));
  const undone = await undoneBy(house.folder, current);
  const target = undone.parent === null ? null : await readVersion(house.folder, undone.parent);
  return revert(house, asked, { kind: 'undo', subject: undone.id, entriesOf: () => target?.imports ?? [] });
}

interface Reversal {
  readonly kind: VersionRecord['kind'];
  readonly subject: string;
  readonly entriesOf: (current: VersionRecord) => readonly ImportEntry[];
}

async function revert(house: ImportHouse, asked: ChangeAsked, reversal: Reversal): Promise<VersionRecord> {
  if (asked.by.trim() === '') throw new ImportRefused('needs-name');
  if (asked.note.trim() === '') throw new ImportRefused('needs-reason');
  const standing = await readStanding(house.folder);
  await checkStanding(house.folder, { ...standing, dataHash: asked.base });
  const current = await currentVersion(house.folder, standing);
  const entries = reversal.entriesOf(current);
  if (sameFiles(entries, current.imports)) throw new ImportRefused('nothing-changes');
  const read = await readEntries(house, entries);
  const { kind, subject } = reversal;
  return changeVersions(house, { kind, subject, ...asked, at: house.now().toISOString(), standing, read });
}

async function currentVersion(folder: string, { version }: Standing): Promise<VersionRecord> {
  const current = version === null ? null : await readVersion(folder, version);
  if (current === null) throw new ImportRefused('nothing-to-undo');
  return current;
}

/** The version that an undo takes back: the current one, or the one before those that were undone already. */
async function undoneBy(folder: string, current: VersionRecord): Promise<VersionRecord> {
  let version: VersionRecord | null = current;
  while (version !== null && version.kind === 'undo') {
    const undone: VersionRecord | null = version.subject === null ? null : await readVersion(folder, version.subject);
    version = undone?.parent == null ? null : await readVersion(folder, undone.parent);
  }
  if (version === null) throw new ImportRefused('nothing-to-undo');
  return version;
}

function sameFiles(a: readonly ImportEntry[], b: readonly ImportEntry[]): boolean {
  const text = (entries: readonly ImportEntry[]) =>
    entries
      .map(({ sha256, decisions, supersedes }) => JSON.stringify([sha256, decisions, supersedes]))
      .sort()
      .join();
  return text(a) === text(b);
}
