import { tables, tableSpec } from '$lib/domain/tables';
import type { TableSpec } from '$lib/domain/tableSpec';
import type { Database, Row } from '$lib/engine/database';
import { openWritableDatabase } from '$lib/engine/nodeDatabase.server';
import { raw } from '$lib/sql/sql';

/** How the rows of a table differ between two editions, with the first of each kind. */
export interface TableDiff {
  readonly table: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** At most `listedDifferences`; `before` and `after` hold the cells of `columns` as text, null where there is no such row. */
  readonly columns: readonly string[];
  readonly rows: readonly DiffRow[];
}

export interface DiffRow {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly before: readonly (string | null)[] | null;
  readonly after: readonly (string | null)[] | null;
}

/** Rows that are listed for one table; all are counted. */
export const listedDifferences = 50;

/** Numbers that editions give to rows: the same event may have another in another edition. */
const numbered: readonly string[] = ['seizure_id', 'item_id', 'examination_id', 'event_id'];
const places: readonly string[] = [...numbered, 'source_id', 'source_row'];

/**
 * How two editions differ, by tables that do. A row is the same when its key is: the reference and unit of an event, the event
 * and the rest of the key for what belongs to it, all that it says where it has no key. Numbers and places of rows do not count.
 */
export async function diffEditions(from: string, to: string): Promise<readonly TableDiff[]> {
  const database = await openWritableDatabase(':memory:');
  try {
    for (const [name, path] of [
      ['a', from],
      ['b', to]
    ] as const) {
      await database.execute(`attach '${path.replaceAll("'", "''")}' as ${name} (read_only)`);
    }
    const found: TableDiff[] = [];
    for (const spec of tables) {
      const diff = await diffTable(database, spec);
      if (diff.added + diff.changed + diff.removed > 0) found.push(diff);
    }
    return found;
  } finally {
    await database.close();
  }
}

async function diffTable(database: Pick<Database, 'query'>, spec: TableSpec): Promise<TableDiff> {
  const differing = `with a as (${side('a', spec)}), b as (${side('b', spec)})
    select ${kindSql} as kind, a.identity as known, b.identity as found, a.cells as before, b.cells as after
    from a full join b on a.identity = b.identity and a.nth = b.nth where a.content is distinct from b.content`;
  const { rows } = await database.query(raw(`select kind, count(*) as number from (${differing}) group by kind`));
  const count = (kind: DiffRow['kind']) => Number(rows.find((row) => row['kind'] === kind)?.['number'] ?? 0);
  const counts = { added: count('added'), changed: count('changed'), removed: count('removed') };
  const columns = toldColumns(spec);
  if (rows.length === 0) return { table: spec.name, ...counts, columns, rows: [] };
  const listed = await database.query(
    raw(
      `select kind, before, after from (${differing}) order by kind, coalesce(found, known) limit ${listedDifferences}`
    )
  );
  return { table: spec.name, ...counts, columns, rows: listed.rows.map(diffRow) };
}

const kindSql = `case when a.identity is null then 'added' when b.identity is null then 'removed' else 'changed' end`;

/** Rows of one edition with what identifies them and what they say; the same identity twice is told apart by order. */
function side(edition: 'a' | 'b', spec: TableSpec): string {
  const told = toldColumns(spec).map((name) => `t."${name}"::varchar`);
  const content = textOf(told);
  return `select identity, content, cells, row_number() over (partition by identity order by content) as nth from (
    select ${identityOf(spec, content)} as identity, ${content} as content, list_value(${told.join(', ')}) as cells
    from ${edition}.main.${spec.name} t ${parentJoin(edition, spec)})`;
}

function toldColumns(spec: TableSpec): readonly string[] {
  return spec.columns.map(({ name }) => name).filter((name) => !places.includes(name) || !ownsFacts(spec));
}

/** Tables of the system are about sources: there the source is what a row says. */
function ownsFacts(spec: TableSpec): boolean {
  return spec.kind !== 'system';
}

/** What tells rows of one event apart where their key is a number: two lines of one substance are taken in order. */
const toldApartBy: Readonly<Record<string, readonly string[]>> = { seizure_items: ['substance'] };

function identityOf(spec: TableSpec, content: string): string {
  const parent = parentOf(spec);
  const own = (toldApartBy[spec.name] ?? spec.key.filter((name) => !numbered.includes(name))).map(
    (name) => `t."${name}"::varchar`
  );
  if (parent !== null) return textOf([eventIdentity(parent, 'p'), ...(own.length > 0 ? own : [content])]);
  return own.length > 0 ? textOf(own) : eventIdentity(spec, 't');
}

/** The event that rows of a table belong to, or null for tables of their own. */
function parentOf(spec: TableSpec): TableSpec | null {
  const link = spec.references.find(({ column }) => numbered.includes(column));
  return link === undefined ? null : tableSpec(link.table);
}

function parentJoin(edition: 'a' | 'b', spec: TableSpec): string {
  const parent = parentOf(spec);
  return parent === null ? '' : `join ${edition}.main.${parent.name} p using (${parent.key[0]!})`;
}

function eventIdentity(spec: TableSpec, alias: string): string {
  const all = textOf(toldColumns(spec).map((name) => `${alias}."${name}"::varchar`));
  const reference = spec.columns.find(({ name }) => name.endsWith('_ref'))?.name;
  if (reference === undefined) return all;
  return `case when ${alias}.${reference} is null then ${all} else ${textOf([`${alias}.${reference}`, `${alias}.unit`])} end`;
}

/** Cells as one hash, in which an empty one differs from every text. */
function textOf(cells: readonly string[]): string {
  return `sha256(concat_ws(chr(31), ${cells.map((cell) => `coalesce(${cell}, chr(30))`).join(', ')}))`;
}

function diffRow(row: Row): DiffRow {
  return {
    kind: row['kind'] as DiffRow['kind'],
    before: cellsOf(row['before']),
    after: cellsOf(row['after'])
  };
}

function cellsOf(value: unknown): readonly (string | null)[] | null {
  return Array.isArray(value) ? value.map((cell) => (cell === null ? null : String(cell))) : null;
}
