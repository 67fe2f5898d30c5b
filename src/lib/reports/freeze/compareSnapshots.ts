import type { Cell } from '$lib/views/view';
import type { Snapshot, SnapshotTable } from './snapshot';

/** One figure that is not what it was. A side is null where the figure is not in that snapshot at all. */
export interface FigureChange {
  /** `Seizures`, or `Seizures by substance: Heroin, kg`. */
  readonly name: string;
  /** Id of the block; null for a number of the text. */
  readonly table: string | null;
  readonly metrics: readonly string[];
  readonly kind: string;
  readonly before: Cell | undefined;
  readonly after: Cell | undefined;
}

/** What is different now from what was frozen. Plain JSON. */
export interface FrozenDifference<TableRows> {
  /** Hashes of the data then and now. */
  readonly before: string;
  readonly after: string;
  /** Each with the tables whose rows can be responsible. */
  readonly changes: readonly (FigureChange & { readonly tables: readonly string[] })[];
  /** Rows that differ, for those tables; none when an edition is no longer kept. */
  readonly tables: readonly TableRows[];
}

/** Figure by figure, what differs between two snapshots of one report: numbers of the text, then tables in their order. */
export function compareSnapshots(before: Snapshot, after: Snapshot): readonly FigureChange[] {
  return [...numberChanges(before, after), ...tablesOf(before, after).flatMap((pair) => tableChanges(pair))];
}

function numberChanges(before: Snapshot, after: Snapshot): readonly FigureChange[] {
  const keys = new Set([...before.numbers, ...after.numbers].map(({ key }) => key));
  return [...keys].flatMap((key): readonly FigureChange[] => {
    const [was, is] = [before, after].map(({ numbers }) => numbers.find((one) => one.key === key));
    if (was && is && was.value === is.value && was.text === is.text) return [];
    const told = (is ?? was)!;
    return [{ name: told.name, table: null, metrics: [told.metric], kind: 'text', before: was?.text, after: is?.text }];
  });
}

interface Pair {
  readonly before: SnapshotTable | undefined;
  readonly after: SnapshotTable | undefined;
}

function tablesOf(before: Snapshot, after: Snapshot): readonly Pair[] {
  const ids = new Set([...before.tables, ...after.tables].map(({ id }) => id));
  return [...ids].map((id) => ({
    before: before.tables.find((table) => table.id === id),
    after: after.tables.find((table) => table.id === id)
  }));
}

function tableChanges({ before, after }: Pair): readonly FigureChange[] {
  const [was, is] = [before, after].map((table) => (table ? cellsOf(table) : new Map<string, NamedCell>()));
  const table = (after ?? before)!;
  return [...new Set([...was!.keys(), ...is!.keys()])].flatMap((key): readonly FigureChange[] => {
    const [old, now] = [was!.get(key), is!.get(key)];
    if (old && now && old.value === now.value) return [];
    const { name, kind } = (now ?? old)!;
    return [{ name, kind, table: table.id, metrics: table.metrics, before: old?.value, after: now?.value }];
  });
}

interface NamedCell {
  readonly name: string;
  readonly kind: string;
  readonly value: Cell;
}

const measured = new Set(['integer', 'decimal', 'percent']);

/** The cells that hold figures, each named by its column and by the words of its row; rows of the same words are numbered. */
function cellsOf({ title, columns, rows }: SnapshotTable): ReadonlyMap<string, NamedCell> {
  const cells = new Map<string, NamedCell>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const words = columns.flatMap(({ kind }, index) => (measured.has(kind) ? [] : [String(row[index] ?? '–')]));
    const row_ = words.join(' · ');
    const nth = (seen.get(row_) ?? 0) + 1;
    seen.set(row_, nth);
    for (const [index, { id, label, kind }] of columns.entries()) {
      if (!measured.has(kind)) continue;
      const name = `${title}: ${[...words, label].filter((part) => part !== '').join(', ')}`;
      cells.set(JSON.stringify([id, row_, nth]), { name, kind, value: row[index] ?? null });
    }
  }
  return cells;
}
