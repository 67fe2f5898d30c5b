import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { TableSpec } from '$lib/domain/tableSpec';
import { tables as editionTables } from '$lib/domain/tables';
import { identifier, join, raw, sql, type SqlQuery } from '$lib/sql/sql';
import { createTableSql } from './createTable';
import type { OwnTable } from './engine';
import { queryError } from './engineError';

/** The schema a reader's own tables live in: in memory only, never written anywhere. */
const schema = 'memory.main';

/** Where the rows of a file wait until the contract's table has taken them. */
const incoming = 'incoming_rows';

/**
 * Makes every table of an edition in memory, copies the reference tables from the edition, and inserts the rows given. The
 * rows of a reference table that the edition already has (by key) stay as the edition has them. On any refusal all of it is
 * dropped again and the error, with its SQL, is thrown.
 */
export async function putOwnTables(
  connection: AsyncDuckDBConnection,
  tables: readonly OwnTable[],
  hasEdition: boolean
): Promise<void> {
  await dropOwnTables(connection);
  try {
    for (const spec of editionTables) {
      await run(connection, createTableSql(spec, schema));
      if (hasEdition && spec.kind === 'reference') await copyFromEdition(connection, spec);
    }
    for (const { spec, ipc } of tables) await insertRows(connection, spec, ipc);
  } catch (error) {
    await dropOwnTables(connection);
    throw error;
  }
}

export async function dropOwnTables(connection: AsyncDuckDBConnection): Promise<void> {
  for (const name of [incoming, ...editionTables.map((spec) => spec.name)]) {
    await run(connection, `DROP TABLE IF EXISTS ${inMemory(name).text}`);
  }
}

/** An edition written before a table or a column was added to the contract lacks it; the copy then stays empty there. */
async function copyFromEdition(connection: AsyncDuckDBConnection, spec: TableSpec): Promise<void> {
  const there = await connection.query(
    `SELECT column_name FROM duckdb_columns() WHERE database_name = 'edition' AND table_name = '${spec.name}'`
  );
  const names = new Set(there.toArray().map((row: { column_name: string }) => row.column_name));
  const columns = spec.columns.filter((column) => names.has(column.name)).map((column) => identifier(column.name));
  if (columns.length === 0) return;
  const list = join(columns, ', ');
  const from = sql`${identifier('edition')}.main.${identifier(spec.name)}`;
  await run(connection, sql`INSERT INTO ${inMemory(spec.name)} (${list}) SELECT ${list} FROM ${from}`.text);
}

async function insertRows(connection: AsyncDuckDBConnection, spec: TableSpec, ipc: Uint8Array): Promise<void> {
  // A copy, because the buffer goes to the worker for good and the rows are wanted again when the engine restarts.
  await connection.insertArrowFromIPCStream(ipc.slice(), { name: incoming, create: true });
  const list = join(
    spec.columns.map((column) => identifier(column.name)),
    ', '
  );
  const unknown = spec.kind === 'reference' ? sql` WHERE NOT EXISTS (${sameKey(spec)})` : raw('');
  const from = sql`${inMemory(incoming)} AS fresh`;
  await run(connection, sql`INSERT INTO ${inMemory(spec.name)} (${list}) SELECT ${list} FROM ${from}${unknown}`.text);
  await run(connection, `DROP TABLE ${inMemory(incoming).text}`);
}

function sameKey(spec: TableSpec): SqlQuery {
  const equal = spec.key.map((name) => sql`kept.${identifier(name)} = fresh.${identifier(name)}`);
  return sql`SELECT 1 FROM ${inMemory(spec.name)} AS kept WHERE ${join(equal, ' AND ')}`;
}

function inMemory(name: string): SqlQuery {
  return sql`${raw(schema)}.${identifier(name)}`;
}

async function run(connection: AsyncDuckDBConnection, text: string): Promise<void> {
  try {
    await connection.query(text);
  } catch (cause) {
    throw queryError(cause, text);
  }
}
