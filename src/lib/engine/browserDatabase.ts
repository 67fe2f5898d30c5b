import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { browserQueries } from './browserQueries';
import { connectTo, newLanes, type BrowserConnections, type BrowserLanes } from './browserConnections';
import { startBrowserWorker, type BrowserWorker, type BrowserWorkerOptions } from './browserWorker';
import { EngineLost, type Database } from './database';
import type { Engine, EngineWork, OwnTable } from './engine';
import { EngineStartFailed, failureOf } from './engineState';
import { forgetStatements } from './preparedStatements';
import { dropOwnTables, putOwnTables } from './ownTables';

/** How the browser's engine is opened. */
export interface BrowserDatabaseOptions extends BrowserWorkerOptions {
  /**
   * The bytes of an edition's file, or their delivery; loaded beside the engine. The buffer is handed to the worker and is
   * empty afterwards. Without it the database has no edition, only memory.
   */
  readonly edition?: Uint8Array | Promise<Uint8Array>;
  /** Called when everything has been loaded and the edition is being opened. */
  readonly onOpening?: () => void;
}

/** The name under which the edition's bytes are registered, out of reach once external access is off. */
const editionFile = 'edition.duckdb';

/**
 * Starts the engine in a worker and opens an edition in it, locked down: no extension is ever fetched, no file or address
 * can be read, no setting changed, and the edition is attached read-only. The order of the statements matters: a file can be
 * attached only before external access is off, and settings only before they are locked.
 */
export async function openBrowserDatabase(options: BrowserDatabaseOptions = {}): Promise<Engine> {
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  try {
    const [worker, bytes] = await Promise.all([startBrowserWorker({ ...options, signal }), options.edition ?? null]);
    options.onOpening?.();
    return await Promise.race([openEdition(worker, bytes), stopped(worker)]);
  } catch (error) {
    stop.abort();
    throw error;
  }
}

async function openEdition(worker: BrowserWorker, bytes: Uint8Array | null): Promise<Engine> {
  await lockDown(worker.duckdb, bytes);
  const edition = await connectTo(worker.duckdb, bytes ? 'edition' : 'memory.main');
  return new BrowserDatabase(worker, edition, bytes !== null);
}

/** What the package has sent to a worker that then dies is never answered. */
async function stopped(worker: BrowserWorker): Promise<never> {
  throw await worker.lost;
}

async function lockDown(duckdb: AsyncDuckDB, bytes: Uint8Array | null): Promise<void> {
  const connection = await duckdb.connect();
  const run = (text: string) => connection.query(text);
  await run('SET autoload_known_extensions = false');
  await run('SET autoinstall_known_extensions = false');
  if (bytes) {
    await duckdb.registerFileBuffer(editionFile, bytes);
    await attach(run);
  }
  await run(`SET memory_limit = '${memoryLimit()}'`);
  await run('SET enable_external_access = false');
  await run('SET lock_configuration = true');
  await connection.close();
}

async function attach(run: (text: string) => Promise<unknown>): Promise<void> {
  try {
    await run(`ATTACH '${editionFile}' AS edition (READ_ONLY)`);
  } catch (cause) {
    const reason = cause instanceof Error && failureOf(cause) === 'no-memory' ? 'no-memory' : 'damaged-edition';
    throw new EngineStartFailed(reason, 'The edition could not be opened.', { cause });
  }
}

/** One gigabyte, less on a device that says it has little: there the tab would be killed instead of a query refused. */
function memoryLimit(): string {
  const { deviceMemory = 4 } = navigator as Navigator & { readonly deviceMemory?: number };
  return deviceMemory <= 2 ? '400MB' : '1GB';
}

class BrowserDatabase implements Engine {
  readonly kind = 'browser';
  readonly lost: Promise<Error>;
  readonly query: Database['query'];
  readonly queryUntrusted: Database['queryUntrusted'];
  readonly #worker: BrowserWorker;
  readonly #lanes: BrowserLanes = newLanes();
  readonly #hasEdition: boolean;
  #putting = false;
  #own: Promise<BrowserConnections> | null = null;

  constructor(worker: BrowserWorker, edition: BrowserConnections, hasEdition: boolean) {
    this.#worker = worker;
    this.#hasEdition = hasEdition;
    this.lost = worker.lost;
    const queries = this.#queriesOf(() => Promise.resolve(edition));
    this.query = queries.query;
    this.queryUntrusted = queries.queryUntrusted;
    void this.lost.then((error) => {
      this.#lanes.trusted.refuse(error);
      this.#lanes.untrusted.refuse(error);
    });
  }

  get work(): EngineWork {
    if (this.#putting) return 'own-tables';
    return this.#lanes.trusted.busy || this.#lanes.untrusted.busy ? 'statement' : 'nothing';
  }

  putOwnTables(tables: readonly OwnTable[]): Promise<void> {
    return this.#lanes.trusted.run(async () => {
      this.#putting = true;
      try {
        const { trusted } = await this.#ownConnections();
        forgetStatements(trusted);
        await putOwnTables(trusted, tables, this.#hasEdition);
      } finally {
        this.#putting = false;
      }
    });
  }

  dropOwnTables(): Promise<void> {
    return this.#lanes.trusted.run(async () => {
      const { trusted } = await this.#ownConnections();
      forgetStatements(trusted);
      await dropOwnTables(trusted);
    });
  }

  ownDatabase(): Database {
    const queries = this.#queriesOf(() => this.#ownConnections());
    return { kind: 'browser', ...queries, close: () => Promise.resolve() };
  }

  async ping(): Promise<void> {
    await this.#worker.duckdb.ping();
  }

  terminate(): void {
    this.#worker.terminate();
  }

  close(): Promise<void> {
    this.#worker.terminate(new EngineLost('The database is closed.'));
    return Promise.resolve();
  }

  #queriesOf(connections: () => Promise<BrowserConnections>): Pick<Database, 'query' | 'queryUntrusted'> {
    return browserQueries(connections, this.#lanes, (error) => this.#worker.terminate(error));
  }

  #ownConnections(): Promise<BrowserConnections> {
    return (this.#own ??= connectTo(this.#worker.duckdb, 'memory.main'));
  }
}
