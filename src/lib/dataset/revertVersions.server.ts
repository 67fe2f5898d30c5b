import { changeVersions } from './changeVersions.server';
import type { ChangeAsked } from './commitImport.server';
import type { ImportHouse } from './importHouse';
import { ImportRefused, type Standing } from './importRefused';
import { checkStanding, readStanding } from './publishVersion.server';
import { readContent, type VersionContent } from './versionContent.server';
import type { VersionRecord } from './versionRecord';
import { readVersion } from './versionStore.server';

/** A new version with the files, decisions and reference data of an older one. Throws `ImportRefused`. */
export async function rollbackTo(house: ImportHouse, id: string, asked: ChangeAsked): Promise<VersionRecord> {
  const target = await readVersion(house.folder, id);
  if (target === null) throw new ImportRefused('no-version', { facts: { version: id } });
  return revert(house, asked, { kind: 'rollback', subject: id, contentOf: () => target });
}

/** A new version without one file, which stays among the originals. Throws `ImportRefused`. */
export async function withdrawFile(house: ImportHouse, sha256: string, asked: ChangeAsked): Promise<VersionRecord> {
  return revert(house, asked, {
    kind: 'withdraw',
    subject: sha256,
    contentOf: ({ imports, decisions, references }) => {
      const kept = imports.filter((entry) => entry.sha256 !== sha256);
      if (kept.length === imports.length) throw new ImportRefused('not-in-version', { facts: { sha256 } });
      return { imports: kept, decisions, references };
    }
  });
}

/**
 * A new version with the content of the one before the current. Undoing again goes one further back: an undo is undone by going
 * back to the version it undid. Throws `ImportRefused`.
 */
export async function undoLast(house: ImportHouse, asked: ChangeAsked): Promise<VersionRecord> {
  const current = await currentVersion(house.folder, await readStanding(house.folder));
  const undone = await undoneBy(house.folder, current);
  const target = undone.parent === null ? null : await readVersion(house.folder, undone.parent);
  return revert(house, asked, {
    kind: 'undo',
    subject: undone.id,
    contentOf: () => target ?? { imports: [], decisions: [], references: [] }
  });
}

interface Reversal {
  readonly kind: VersionRecord['kind'];
  readonly subject: string;
  readonly contentOf: (current: VersionRecord) => VersionContent;
}

async function revert(house: ImportHouse, asked: ChangeAsked, reversal: Reversal): Promise<VersionRecord> {
  if (asked.by.trim() === '') throw new ImportRefused('needs-name');
  if (asked.note.trim() === '') throw new ImportRefused('needs-reason');
  const standing = await readStanding(house.folder);
  await checkStanding(house.folder, { ...standing, dataHash: asked.base });
  const current = await currentVersion(house.folder, standing);
  const asContent = reversal.contentOf(current);
  if (sameContent(asContent, current)) throw new ImportRefused('nothing-changes');
  const content = await readContent(house, asContent);
  const { kind, subject } = reversal;
  return changeVersions(house, { kind, subject, ...asked, at: house.now().toISOString(), standing, content });
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

function sameContent(a: VersionContent, b: VersionContent): boolean {
  const text = ({ imports, decisions, references }: VersionContent) =>
    [
      ...imports.map((entry) => JSON.stringify([entry.sha256, entry.decisions, entry.supersedes])),
      ...decisions.map(({ id }) => id),
      ...references.map(({ table, sha256 }) => `${table} ${sha256}`)
    ]
      .sort()
      .join();
  return text(a) === text(b);
}
