import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { TableColumns } from '$lib/domain/tableColumns';
import type { TableSpec } from '$lib/domain/tableSpec';
import { identifier, type SqlQuery } from '$lib/sql/sql';
import { QueryCanceled, QueryError, type Database, type QueryOptions, type QueryResult } from './database';
import { queryError } from './engineError';
import { appendColumns } from './nodeAppend.server';
import { NodeConnections } from './nodeConnections.server';
import { boundParameters } from './nodeParameters.server';
import { readResult } from './nodeResult.server';
import { checkStatement } from './statementGate';
import { untrustedMilliseconds, untrustedRows } from './untrustedLimits';

/** How the native engine is opened. One thread by default: the same question then gives the same bytes. */
export interface NodeDatabaseOptions {
  /** Path of an edition's DuckDB file, attached read-only as `edition`; without it the database is empty and in memory. */
  readonly edition?: string;
  readonly threads?: number;
  /** As DuckDB writes it: `4GB`. */
  readonly memoryLimit?: string;
}

/** A native database that can be built in: for editions, demo data and tests. Its statements run one after the other. */
export interface WritableDatabase extends Database {
  /** Runs one or several trusted statements without a result. */
  execute(text: string): Promise<void>;
  /** Appends rows to an existing table in bulk; decimals are rounded to six places, dates are `YYYY-MM-DD`. */
  append(table: TableSpec, columns: TableColumns): Promise<void>;
}

/** Connections that may run at the same time; libuv has four threads, and files want one. */
const connectionsAtOnce = 3;

/**
 * Opens the native engine for reading. With an edition it is locked down as in the browser: no files, no network, no
 * settings, and the edition itself cannot be changed.
 */
export async function openNodeDatabase(options: NodeDatabaseOptions = {}): Promise<Database> {
  const instance = await createInstance(':memory:', options);
  try {
    if (options.edition !== undefined) await attachEdition(instance, options.edition);
  } catch (cause) {
    instance.closeSync();
    throw cause;
  }
  const start = options.edition === undefined ? null : 'USE edition';
  return new NodeDatabase(instance, new NodeConnections(instance, start, connectionsAtOnce));
}

/** Opens a new or existing DuckDB file, or `:memory:`, for building. */
export async function openWritableDatabase(
  path: string,
  options: Omit<NodeDatabaseOptions, 'edition'> = {}
): Promise<WritableDatabase> {
  const instance = await createInstance(path, options);
  return new NodeDatabase(instance, new NodeConnections(instance, null, 1));
}

/** An empty database in memory, for tests. */
export function openScratchDatabase(): Promise<WritableDatabase> {
  return openWritableDatabase(':memory:');
}

function createInstance(path: string, options: Omit<NodeDatabaseOptions, 'edition'>): Promise<DuckDBInstance> {
  return DuckDBInstance.create(path, {
    threads: String(options.threads ?? 1),
    ...(options.memoryLimit === undefined ? {} : { memory_limit: options.memoryLimit }),
    autoload_known_extensions: 'false',
    autoinstall_known_extensions: 'false'
  });
}

async function attachEdition(instance: DuckDBInstance, path: string): Promise<void> {
  const connection = await instance.connect();
  const file = path.replaceAll("'", "''");
  try {
    await connection.run(`ATTACH '${file}' AS ${identifier('edition').text} (READ_ONLY)`);
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
  } finally {
    connection.closeSync();
  }
}

class NodeDatabase implements WritableDatabase {
  readonly kind = 'server';
  readonly #instance: DuckDBInstance;
  readonly #connections: NodeConnections;

  constructor(instance: DuckDBInstance, connections: NodeConnections) {
    this.#instance = instance;
    this.#connections = connections;
  }

  query({ text, params }: SqlQuery, { signal, maxRows }: QueryOptions = {}): Promise<QueryResult> {
    return this.#run(text, signal, async (connection) => {
      const statement = await connection.prepare(text);
      try {
        statement.bind(...boundParameters(params));
        return await readResult(maxRows === undefined ? await statement.run() : await statement.stream(), maxRows);
      } finally {
        statement.destroySync();
      }
    });
  }

  async queryUntrusted(text: string, { signal, maxRows }: QueryOptions = {}): Promise<QueryResult> {
    checkStatement(text);
    const limit = AbortSignal.timeout(untrustedMilliseconds);
    const either = signal ? AbortSignal.any([signal, limit]) : limit;
    try {
      return await this.#run(text, either, (connection) => readOnly(connection, text, maxRows ?? untrustedRows));
    } catch (error) {
      if (!(error instanceof QueryCanceled) || signal?.aborted) throw error;
      throw new QueryError('The statement ran too long and was stopped.', text, { cause: limit.reason });
    }
  }

  execute(text: string): Promise<void> {
    return this.#run(text, undefined, async (connection) => {
      await connection.run(text);
    });
  }

  append(table: TableSpec, columns: TableColumns): Promise<void> {
    return this.#run(`append to ${table.name}`, undefined, (connection) => appendColumns(connection, table, columns));
  }

  async close(): Promise<void> {
    await this.#connections.close();
    this.#instance.closeSync();
  }

  async #run<T>(
    text: string,
    signal: AbortSignal | undefined,
    work: (connection: DuckDBConnection) => Promise<T>
  ): Promise<T> {
    try {
      return await this.#connections.use(signal, work);
    } catch (cause) {
      if (cause instanceof QueryCanceled || !(cause instanceof Error) || cause.name === 'EngineLost') throw cause;
      throw queryError(cause, text);
    }
  }
}

/** PIVOT without IN expands to several statements, which cannot be prepared; streaming runs them one by one. */
async function readOnly(connection: DuckDBConnection, text: string, maxRows: number): Promise<QueryResult> {
  await connection.run('BEGIN TRANSACTION READ ONLY');
  try {
    return await readResult(await connection.stream(text), maxRows);
  } finally {
    await connection.run('ROLLBACK');
  }
}
