import { createHash } from 'node:crypto';
import type { CellValue, TableColumns } from '$lib/domain/tableColumns';
import { tableSpec } from '$lib/domain/tables';
import type { FileContribution } from './editionContribution';

/** One event that a file reports, with all its rows: a seizure with its items and legs, an examination, a training. */
export interface FileEvent {
  /** Its number within the file. */
  readonly id: number;
  /** What tells it from others also in a corrected return: reference and unit; null where the file gives none. */
  readonly key: string | null;
  /** Hash of all that is said about it, wherever in which file it stands. */
  readonly content: string;
  /** Records of the file that report it. */
  readonly records: number;
  /** Record number of the first. */
  readonly row: number;
}

/** Columns by which sources name their events. */
const referenceColumns = ['seizure_ref', 'event_ref'];

/** Columns that say where a row stands, not what it says. */
const places = new Set(['seizure_id', 'item_id', 'examination_id', 'event_id', 'source_id', 'source_row']);

/** The events of a file in its order. Rows of its other tables belong to them by the id of the event. */
export function fileEvents(file: FileContribution): readonly FileEvent[] {
  const main = file.tables[file.table]!;
  const idColumn = tableSpec(file.table).key[0]!;
  const ids = main[idColumn]! as readonly number[];
  const records = recordCounts(file, idColumn);
  const contentOf = contentReader(file, idColumn);
  const keyOf = keyReader(main);
  return ids.map((id, index) => ({
    id,
    key: keyOf(index),
    content: contentOf(id, index),
    records: records.get(id) ?? 0,
    row: Number(main['source_row']?.[index] ?? 0)
  }));
}

/** The keys of the events of a file by their place in its main table; null where the file gives none. */
export function eventKeys(file: FileContribution): (index: number) => string | null {
  return keyReader(file.tables[file.table]!);
}

/** How many records of a file report each of its events, by id. */
export function recordsOfEvents(file: FileContribution): ReadonlyMap<number, number> {
  return recordCounts(file, tableSpec(file.table).key[0]!);
}

function recordCounts(file: FileContribution, idColumn: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const id of file.tables[recordTable(file.table)]![idColumn]! as readonly number[]) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Hashes what all tables of a file say of an event. Where one table says it all, no event is held while others are read. */
function contentReader(file: FileContribution, idColumn: string): (id: number, index: number) => string {
  const parts = Object.entries(file.tables)
    .filter(([, columns]) => columns[idColumn] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const [only, another] = parts;
  if (only !== undefined && another === undefined) {
    const textOf = rowText(only[1]);
    return (_, index) => createHash('sha256').update(textOf(index)).digest('base64');
  }
  const texts = new Map<number, string[]>();
  for (const [name, columns] of parts) {
    const textOf = rowText(columns);
    (columns[idColumn] as readonly number[]).forEach((id, index) => {
      const said = texts.get(id) ?? [];
      said.push(`${name}\t${textOf(index)}\n`);
      texts.set(id, said);
    });
  }
  return (id) =>
    createHash('sha256')
      .update((texts.get(id) ?? []).join(''))
      .digest('base64');
}

/** The table whose rows are the accepted records: a record of a seizure file is one item. */
export function recordTable(table: string): string {
  return table === 'seizures' ? 'seizure_items' : table;
}

/** A file without some of its events, and without their rows in its other tables. */
export function withoutEvents(file: FileContribution, ids: ReadonlySet<number>): FileContribution['tables'] {
  const idColumn = tableSpec(file.table).key[0]!;
  return Object.fromEntries(
    Object.entries(file.tables).map(([name, columns]) => {
      const owners = columns[idColumn] as readonly number[] | undefined;
      return [name, owners ? keptRows(columns, (index) => !ids.has(owners[index]!)) : columns];
    })
  );
}

function keptRows(columns: TableColumns, isKept: (index: number) => boolean): TableColumns {
  const kept = (values: readonly CellValue[]) => values.filter((_, index) => isKept(index));
  return Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, kept(values)]));
}

function rowText(columns: TableColumns): (index: number) => string {
  const told = Object.entries(columns).filter(([name]) => !places.has(name));
  return (index) => JSON.stringify(told.map(([, values]) => values[index]));
}

function keyReader(main: TableColumns): (index: number) => string | null {
  const references = referenceColumns.flatMap((name) => (main[name] ? [main[name]] : []));
  return (index) => {
    const reference = references.map((values) => values[index]).find((value) => value != null);
    return reference == null ? null : JSON.stringify([reference, main['unit']?.[index] ?? null]);
  };
}
