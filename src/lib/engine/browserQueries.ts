import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Table } from 'apache-arrow';
import type { SqlQuery } from '$lib/sql/sql';
import { ArrowRows } from './arrowRows';
import { hasDictionary } from './arrowType';
import type { BrowserConnections, BrowserLanes } from './browserConnections';
import { EngineLost, QueryCanceled, QueryError, type Database, type QueryOptions, type QueryResult } from './database';
import { queryError } from './engineError';
import { preparedStatement } from './preparedStatements';
import { checkStatement } from './statementGate';
import { cancelMilliseconds, untrustedMilliseconds, untrustedRows } from './untrustedLimits';

/**
 * The part of `Database` that asks, over the connections of one catalogue. `abandon` is called when a statement does not
 * stop though it was cancelled: only another worker helps then.
 */
export function browserQueries(
  connections: () => Promise<BrowserConnections>,
  lanes: BrowserLanes,
  abandon: (error: Error) => void
): Pick<Database, 'query' | 'queryUntrusted'> {
  return {
    query: (query, { signal, maxRows } = {}) =>
      lanes.trusted.run(async () => prepared((await connections()).trusted, query, maxRows), { signal, beside: true }),
    queryUntrusted: async (text, options = {}) => {
      checkStatement(text);
      return lanes.untrusted.run(async () => limited((await connections()).untrusted, text, options, abandon), {
        signal: options.signal
      });
    }
  };
}

/** Bound parameters and cancelling exclude each other in this engine: a prepared statement runs to its end. */
async function prepared(
  connection: AsyncDuckDBConnection,
  { text, params }: SqlQuery,
  maxRows: number | undefined
): Promise<QueryResult> {
  try {
    const statement = await preparedStatement(connection, text);
    return rowsOf(await statement.query(...params), maxRows);
  } catch (cause) {
    throw queryError(cause, text);
  }
}

async function limited(
  connection: AsyncDuckDBConnection,
  text: string,
  { signal, maxRows }: QueryOptions,
  abandon: (error: Error) => void
): Promise<QueryResult> {
  const limit = AbortSignal.timeout(untrustedMilliseconds);
  const either = signal ? AbortSignal.any([signal, limit]) : limit;
  const settled = cancelOn(either, connection, abandon);
  try {
    return await readOnly(connection, text, either, maxRows ?? untrustedRows);
  } catch (error) {
    if (signal?.aborted) throw new QueryCanceled();
    if (!limit.aborted) throw error;
    throw new QueryError('The statement ran too long and was stopped.', text, { cause: limit.reason });
  } finally {
    settled();
  }
}

/** The engine answers `false` as long as the statement has not begun, so it is asked until the statement has settled. */
function cancelOn(signal: AbortSignal, connection: AsyncDuckDBConnection, abandon: (error: Error) => void): () => void {
  let asking: ReturnType<typeof setInterval> | undefined;
  let givingUp: ReturnType<typeof setTimeout> | undefined;
  const ask = () => void connection.cancelSent().catch(() => undefined);
  const cancel = () => {
    ask();
    asking = setInterval(ask, 50);
    givingUp = setTimeout(() => abandon(new EngineLost('A cancelled statement did not stop.')), cancelMilliseconds);
  };
  signal.addEventListener('abort', cancel, { once: true });
  return () => {
    signal.removeEventListener('abort', cancel);
    clearInterval(asking);
    clearTimeout(givingUp);
  };
}

async function readOnly(
  connection: AsyncDuckDBConnection,
  text: string,
  signal: AbortSignal,
  maxRows: number
): Promise<QueryResult> {
  const streamed = await inReadOnlyTransaction(connection, () => stream(connection, text, signal, maxRows), text);
  if (streamed) return streamed;
  return inReadOnlyTransaction(connection, async () => rowsOf(await connection.query(text), maxRows), text);
}

async function inReadOnlyTransaction<T>(
  connection: AsyncDuckDBConnection,
  work: () => Promise<T>,
  text: string
): Promise<T> {
  await connection.query('BEGIN TRANSACTION READ ONLY');
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof QueryCanceled ? cause : queryError(cause, text);
  } finally {
    await connection.query('ROLLBACK');
  }
}

/**
 * Sent as plain text and streamed: the engine then looks for cancelling between its steps. Null when there is an enum in
 * the result, because the engine streams its numbers without its words.
 */
async function stream(
  connection: AsyncDuckDBConnection,
  text: string,
  signal: AbortSignal,
  maxRows: number
): Promise<QueryResult | null> {
  if (signal.aborted) throw new QueryCanceled();
  const reader = await connection.send(text, true);
  await reader.open();
  if (reader.schema.fields.some(hasDictionary)) return null;
  const rows = new ArrowRows(reader.schema, maxRows);
  for await (const batch of reader) {
    if (signal.aborted) throw new QueryCanceled();
    rows.add(batch);
    if (rows.full) break;
  }
  return rows.finish();
}

function rowsOf(table: Table, maxRows: number | undefined): QueryResult {
  const rows = new ArrowRows(table.schema, maxRows);
  for (const batch of table.batches) rows.add(batch);
  return rows.finish();
}
