import type { ImportDecisions } from '$lib/domain/importDecisions';
import type { VersionRecord } from './versionRecord';

/** What was decided about the last file with a header, and by whom and when. */
export interface RememberedDecisions {
  readonly mapping: Pick<ImportDecisions, 'profile' | 'columns' | 'values'>;
  /** The name as typed, not verified. */
  readonly by: string;
  readonly at: string;
}

/**
 * What is offered for the next file of a source, told by the hash of its header: the kind and columns of the last file, and the
 * meanings of values of all its files, the latest of each. Null when none was committed. `versions` are newest first.
 */
export function rememberedDecisions(versions: readonly VersionRecord[], header: string): RememberedDecisions | null {
  const seen = new Set<string>();
  const entries = versions
    .flatMap(({ imports }) => imports.toReversed())
    .filter((entry) => entry.header === header && !seen.has(entry.sha256) && seen.add(entry.sha256))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const last = entries[0];
  if (last === undefined) return null;
  const values = new Map<string, NonNullable<ImportDecisions['values']>[number]>();
  for (const one of entries.flatMap(({ decisions }) => decisions.values ?? [])) {
    const key = JSON.stringify([one.column, one.from]);
    if (!values.has(key)) values.set(key, one);
  }
  const { columns } = last.decisions;
  const mapping = {
    profile: last.profile,
    ...(columns === undefined ? {} : { columns }),
    ...(values.size === 0 ? {} : { values: [...values.values()] })
  };
  return { mapping, by: last.by, at: last.at };
}
