import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { originalsFolder } from './originals.server';
import { withStateLock } from './stateLock.server';
import type { VersionRecord } from './versionRecord';
import { listVersions, logChange } from './versionStore.server';

/** Days that an original is kept after the last version that held it; `TAMGA_RETENTION_DAYS` says otherwise. */
export const usualRetentionDays = 1825;
/** Days that the bytes of a file are kept that was sent and never committed. */
export const uncommittedDays = 30;

/** An original that is kept, and the day (UTC) after which it may be removed; null while the current version needs it. */
export interface KeptOriginal {
  readonly sha256: string;
  /** The name under which it was committed last; null when it never was. */
  readonly title: string | null;
  readonly bytes: number;
  readonly until: string | null;
}

/** The days of `TAMGA_RETENTION_DAYS`, or the usual ones. Throws when they are no whole number of at least one. */
export function retentionDays(): number {
  const said = process.env['TAMGA_RETENTION_DAYS'];
  if (said === undefined || said === '') return usualRetentionDays;
  const days = Number(said);
  if (!Number.isInteger(days) || days < 1) throw new Error(`TAMGA_RETENTION_DAYS is no number of days: ${said}`);
  return days;
}

/** The originals of a state folder with the day until which each is kept, those in use first. */
export async function keptOriginals(folder: string, days: number): Promise<readonly KeptOriginal[]> {
  const versions = await listVersions(folder);
  const uses = usesOf(versions);
  const names = await readdir(originalsFolder(folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const kept = await Promise.all(
    names
      .filter((name) => /^[0-9a-f]{64}$/.test(name))
      .map(async (sha256): Promise<KeptOriginal> => {
        const { size: bytes, mtime } = await stat(join(originalsFolder(folder), sha256));
        const use = uses.get(sha256);
        if (use === undefined)
          return { sha256, title: null, bytes, until: dayAfter(mtime.toISOString(), uncommittedDays) };
        return { sha256, title: use.title, bytes, until: use.leftAt === null ? null : dayAfter(use.leftAt, days) };
      })
  );
  return kept.sort((a, b) => compare(a.until ?? '', b.until ?? '') || compare(a.title ?? '', b.title ?? ''));
}

/**
 * Removes the originals whose day has passed and logs each by its hash; versions that need one can be compared still, not gone back to.
 * Gives what was removed.
 */
export function removeExpired(folder: string, days: number, now: Date): Promise<readonly KeptOriginal[]> {
  return withStateLock(folder, async () => {
    const today = now.toISOString().slice(0, 10);
    const expired = (await keptOriginals(folder, days)).filter(({ until }) => until !== null && until < today);
    for (const { sha256, until } of expired) {
      await rm(join(originalsFolder(folder), sha256), { force: true });
      await logChange(folder, { event: 'original-removed', sha256, until, at: now.toISOString() });
    }
    return expired;
  });
}

interface Use {
  readonly title: string;
  /** When the version was made that no longer held it; null while the current one does. */
  readonly leftAt: string | null;
}

/** The last use of each original in the chain of versions, newest first. */
function usesOf(versions: readonly VersionRecord[]): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  versions.forEach(({ imports, references }, index) => {
    const leftAt = versions[index - 1]?.at ?? null;
    for (const { sha256, title } of [...imports, ...references]) {
      if (!uses.has(sha256)) uses.set(sha256, { title, leftAt });
    }
  });
  return uses;
}

function dayAfter(moment: string, days: number): string {
  const date = new Date(moment);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
