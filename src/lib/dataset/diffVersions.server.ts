import { figureEffects, type FigureEffect } from './changeVersions.server';
import { diffEditions, type TableDiff } from './diffEditions.server';
import { readEdition } from './editionStore.server';
import { ImportRefused } from './importRefused';
import type { VersionRecord } from './versionRecord';
import { readVersion } from './versionStore.server';

/** How two versions differ: files, rows by table, and headline figures. */
export interface VersionDiff {
  readonly from: string;
  readonly to: string;
  readonly files: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly tables: readonly TableDiff[];
  readonly figures: readonly FigureEffect[];
}

/** Compares two versions by their names. Throws `ImportRefused` when there is none of that name. */
export async function diffVersions(folder: string, from: string, to: string): Promise<VersionDiff> {
  const [before, after] = await Promise.all([found(folder, from), found(folder, to)]);
  const titles = (one: VersionRecord, other: VersionRecord) => {
    const known = new Set(other.imports.map(({ sha256 }) => sha256));
    return one.imports.filter(({ sha256 }) => !known.has(sha256)).map(({ title }) => title);
  };
  return {
    from,
    to,
    files: { added: titles(after.record, before.record), removed: titles(before.record, after.record) },
    tables: before.path === after.path ? [] : await diffEditions(before.path, after.path),
    figures: figureEffects(before.record.figures, after.record.figures)
  };
}

async function found(folder: string, id: string): Promise<{ record: VersionRecord; path: string }> {
  const record = await readVersion(folder, id);
  const edition = record === null ? null : await readEdition(folder, record.dataHash);
  if (record === null || edition === null) throw new ImportRefused('no-version', { facts: { version: id } });
  return { record, path: edition.path };
}
