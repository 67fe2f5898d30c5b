import type { AsyncDuckDBConnection, AsyncPreparedStatement } from '@duckdb/duckdb-wasm';

/** Statements kept ready on a connection, the most recent ones. */
const keptStatements = 64;

const statementsOf = new WeakMap<AsyncDuckDBConnection, Map<string, Promise<AsyncPreparedStatement>>>();

/**
 * The prepared form of a statement, made once for each text: another filter value is asked without parsing and planning again.
 * One that could not be prepared is not kept. What falls out of the store is closed after the work it was given.
 */
export function preparedStatement(connection: AsyncDuckDBConnection, text: string): Promise<AsyncPreparedStatement> {
  const kept = statementsOf.get(connection) ?? new Map<string, Promise<AsyncPreparedStatement>>();
  statementsOf.set(connection, kept);
  const known = kept.get(text);
  const statement = known ?? connection.prepare(text);
  if (!known) statement.catch(() => kept.delete(text));
  kept.delete(text);
  kept.set(text, statement);
  for (const [oldest, dropped] of kept) {
    if (kept.size <= keptStatements) break;
    kept.delete(oldest);
    close(dropped);
  }
  return statement;
}

/** Closes every statement of a connection, before tables that they read are replaced. */
export function forgetStatements(connection: AsyncDuckDBConnection): void {
  for (const statement of statementsOf.get(connection)?.values() ?? []) close(statement);
  statementsOf.delete(connection);
}

/** Not waited for: the worker does it before it begins with what it is sent next. */
function close(statement: Promise<AsyncPreparedStatement>): void {
  statement.then((ready) => ready.close()).catch(() => undefined);
}
