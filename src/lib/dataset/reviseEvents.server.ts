import { tableSpec } from '$lib/domain/tables';
import type { FileContribution } from './editionContribution';
import { fileEvents, type FileEvent } from './fileEvents.server';

/** What a file does to events that are there: by key, or by what is said where there is no key. Counted in events. */
export interface Revision {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** What a file has in common with those of its profile that are there. */
export interface Meeting {
  readonly revises: Revision;
  /** The hashes of the files of which it says some events anew. */
  readonly supersedes: readonly string[];
  /** Records whose very content is there already, and the file that has most of them; null when there are none. */
  readonly overlap: {
    readonly rows: number;
    readonly of: number;
    readonly sha256: string;
    readonly twice: number;
  } | null;
}

/** Compares a file with others of its profile. `replaced` are those it stands for wholly: what it lacks of them is removed. */
export function meetFiles(
  file: FileContribution,
  others: readonly FileContribution[],
  replaced: readonly FileContribution[] = []
): Meeting {
  if (others.length + replaced.length === 0) return meetsNothing(file);
  const events = fileEvents(file);
  const own = new Set(events.flatMap(({ key }) => (key === null ? [] : [key])));
  const there = [...others, ...replaced].map((other) => ({ other, events: fileEvents(other) }));
  const known = contentByKey(there.flatMap(({ events: some }) => some));
  const fates = events.map((event) => fateOf(event, known));
  const count = (fate: Fate) => fates.filter((one) => one === fate).length;
  const supersedes = there.filter(({ other, events: some }) => others.includes(other) && some.some(isIn(own)));
  return {
    revises: {
      added: count('added'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      removed: removedOf(
        events,
        there.filter(({ other }) => replaced.includes(other)).flatMap((one) => one.events)
      )
    },
    supersedes: supersedes.map(({ other }) => other.sha256).sort(),
    overlap: overlapOf(
      events,
      there.map(({ other, events: some }) => ({ sha256: other.sha256, events: some, stands: others.includes(other) }))
    )
  };
}

/** The first file of its kind: all its events are new, and none needs to be looked at. */
function meetsNothing({ table, tables }: FileContribution): Meeting {
  const added = tables[table]![tableSpec(table).key[0]!]!.length;
  return { revises: { added, changed: 0, unchanged: 0, removed: 0 }, supersedes: [], overlap: null };
}

type Fate = 'added' | 'changed' | 'unchanged';

interface Known {
  readonly byKey: ReadonlyMap<string, string>;
  readonly contents: ReadonlySet<string>;
}

function contentByKey(events: readonly FileEvent[]): Known {
  const byKey = new Map(events.flatMap(({ key, content }) => (key === null ? [] : [[key, content] as const])));
  return { byKey, contents: new Set(events.map(({ content }) => content)) };
}

function fateOf({ key, content }: FileEvent, { byKey, contents }: Known): Fate {
  if (contents.has(content)) return 'unchanged';
  return key !== null && byKey.has(key) ? 'changed' : 'added';
}

function isIn(keys: ReadonlySet<string>): (event: FileEvent) => boolean {
  return ({ key }) => key !== null && keys.has(key);
}

function removedOf(events: readonly FileEvent[], before: readonly FileEvent[]): number {
  const { byKey, contents } = contentByKey(events);
  return before.filter(({ key, content }) => !contents.has(content) && !(key !== null && byKey.has(key))).length;
}

interface There {
  readonly sha256: string;
  readonly events: readonly FileEvent[];
  /** False for a file that the new one stands for: its rows do not count twice. */
  readonly stands: boolean;
}

function overlapOf(events: readonly FileEvent[], there: readonly There[]): Meeting['overlap'] {
  const of = sumOfRecords(events);
  const found = there.map(({ sha256, events: others, stands }) => {
    const contents = new Set(others.map(({ content }) => content));
    const same = events.filter(({ content }) => contents.has(content));
    return {
      sha256,
      rows: sumOfRecords(same),
      twice: stands ? sumOfRecords(same.filter(({ key }) => key === null)) : 0
    };
  });
  const most = found.sort((a, b) => b.rows - a.rows || (a.sha256 < b.sha256 ? -1 : 1))[0];
  return most === undefined || most.rows === 0 ? null : { ...most, of };
}

function sumOfRecords(events: readonly FileEvent[]): number {
  return events.reduce((sum, { records }) => sum + records, 0);
}
