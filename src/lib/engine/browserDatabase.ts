import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { browserQueries } from './browserQueries';
import { connectTo, newLanes, type BrowserConnections, type BrowserLanes } from './browserConnections';
import { startBrowserWorker, type BrowserWorker, type BrowserWorkerOptions } from './browserWorker';
import { EngineLost, type Database } from './database';
import type { Engine, OwnTable } from './engine';
import { EngineStartFailed } from './engineState';
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
  /** Stops a start that is under way. */
  readonly signal?: AbortSignal;
}

/** The name under which the edition's bytes are registered, out of reach once external access is off. */
const editionFile = 'edition.duckdb';

/**
 * Starts the engine in a worker and opens an edition in it, locked down: no extension is ever fetched, no file or address
 * can be read, no setting changed, and the edition is attached read-only. The order matters (`README.md`).
 */
export async function openBrowserDatabase(options: BrowserDatabaseOptions = {}): Promise<Engine> {
  const starting = startBrowserWorker(options);
  const stopStart = () => void starting.then(({ terminate }) => terminate()).catch(() => undefined);
  options.signal?.addEventListener('abort', stopStart, { once: true });
  let worker: BrowserWorker | null = null;
  try {
    const [started, bytes] = await Promise.all([starting, options.edition ?? null]);
    worker = started;
    options.onOpening?.();
    await lockDown(worker.duckdb, bytes);
    const edition = await connectTo(worker.duckdb, bytes ? 'edition' : 'memory.main');
    return new BrowserDatabase(worker, edition, bytes !== null);
  } catch (error) {
    stopStart();
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', stopStart);
  }
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
    throw new EngineStartFailed('damaged-edition', 'The edition could not be opened.', { cause });
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
  #own: Promise<BrowserConnections> | null = null;

  constructor(worker: BrowserWorker, edition: BrowserConnections, hasEdition: boolean) {
    this.#worker = worker;
    this.#hasEdition = hasEdition;
    this.lost = worker.lost;
    const queries = browserQueries(() => Promise.resolve(edition), this.#lanes);
    this.query = queries.query;
    this.queryUntrusted = queries.queryUntrusted;
    void this.lost.then((error) => {
      this.#lanes.trusted.refuse(error);
      this.#lanes.untrusted.refuse(error);
    });
  }

  putOwnTables(tables: readonly OwnTable[]): Promise<void> {
    return this.#lanes.trusted.run(async () =>
      putOwnTables((await this.#ownConnections()).trusted, tables, this.#hasEdition)
    );
  }

  dropOwnTables(): Promise<void> {
    return this.#lanes.trusted.run(async () => dropOwnTables((await this.#ownConnections()).trusted));
  }

  ownDatabase(): Database {
    const queries = browserQueries(() => this.#ownConnections(), this.#lanes);
    return { kind: 'browser', ...queries, close: () => Promise.resolve() };
  }

  async ping(): Promise<void> {
    await Promise.race([this.#worker.duckdb.ping(), this.lost.then((error) => Promise.reject(error))]);
  }

  terminate(): void {
    this.#worker.terminate();
  }

  close(): Promise<void> {
    const error = new EngineLost('The database is closed.');
    this.#lanes.trusted.refuse(error);
    this.#lanes.untrusted.refuse(error);
    this.terminate();
    return Promise.resolve();
  }

  #ownConnections(): Promise<BrowserConnections> {
    return (this.#own ??= connectTo(this.#worker.duckdb, 'memory.main'));
  }
}
