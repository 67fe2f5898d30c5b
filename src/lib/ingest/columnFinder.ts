import type { ImportDecisions } from '$lib/domain/importDecisions';
import type { FindingLog } from './findingLog';
import type { Profile } from './profiles/profile';
import type { SourceColumn } from './readContext';
import { positionOf } from './recogniseHeader';

/** Columns of a profile by key, and where a person says they are (from 1; null: nowhere). */
export type DecidedColumns = NonNullable<ImportDecisions['columns']>;

interface HeaderNames {
  readonly header: readonly string[];
  /** The names of the columns, each its own. */
  readonly names: readonly string[];
  /** What a person decided; columns that are not named here are found by their spellings. */
  readonly decided: DecidedColumns;
}

/**
 * Finds the column of a file for a column key of a profile: as a person decided, else by its spellings. A column that a person gave
 * to one key is not found for another by its spelling. Throws on a key that the profile does not have.
 */
export function columnFinder(profile: Profile, { header, names, decided }: HeaderNames): (key: string) => SourceColumn {
  const given = new Set(Object.values(decided).filter((position) => position !== null));
  return (key) => {
    const known = profile.columns.find((one) => one.key === key);
    if (!known) throw new Error(`The profile ${profile.id} has no column ${key}`);
    const own = Object.hasOwn(decided, key) ? decided[key] : undefined;
    const spelled = own === undefined ? positionOf(known, header) : (own ?? 0) - 1;
    const isTaken = own === undefined && given.has(spelled + 1);
    const index = isTaken || spelled >= header.length ? -1 : spelled;
    return { index, name: names[index] ?? known.spellings[0]! };
  };
}

/** Notes every decision about a column; one that the file or the profile does not have matched nothing. */
export function noteMapping(profile: Profile, { names, decided }: Omit<HeaderNames, 'header'>, log: FindingLog): void {
  for (const [key, position] of Object.entries(decided)) {
    const isKnown = profile.columns.some((column) => column.key === key) && (position ?? 1) <= names.length;
    const column = position === null ? key : (names[position - 1] ?? key);
    if (isKnown) log.aboutFile('column-mapped', { column, value: key, facts: { position: position ?? 0 } });
    else
      log.aboutFile('decision-unmatched', { column, value: key, facts: { kind: 'column', position: position ?? 0 } });
  }
}
