import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { EngineLost } from './database';
import { EngineStartFailed } from './engineState';

/** Size of the engine's wasm once decompressed; `content-length` would be the compressed one. */
export const wasmBytes = 34_242_586;

/** How often a running statement looks whether it has been cancelled, in milliseconds. */
const pollMilliseconds = 20;

/** A started engine without a database in it. */
export interface BrowserWorker {
  readonly duckdb: AsyncDuckDB;
  readonly lost: Promise<Error>;
  terminate(): void;
}

export interface BrowserWorkerOptions {
  readonly onBytes?: (loaded: number) => void;
  readonly createWorker?: (url: string) => Worker;
}

/**
 * Loads the `eh` build of the engine and starts it in a worker, compiling while it loads. Throws `EngineStartFailed` for a
 * browser without WebAssembly exceptions and for a network that does not deliver. It never settles when compiling is
 * forbidden: the caller watches its progress.
 */
export async function startBrowserWorker(options: BrowserWorkerOptions = {}): Promise<BrowserWorker> {
  if (!supportsWasmExceptions()) {
    throw new EngineStartFailed('no-wasm', 'This browser does not support WebAssembly exceptions.');
  }
  // A classic worker: as a module it fails with "_setThrew is not defined".
  const worker = (options.createWorker ?? ((url) => new Worker(url)))(workerUrl);
  let die!: (error: Error) => void;
  const lost = new Promise<Error>((resolve) => (die = resolve));
  worker.addEventListener('error', (event) => die(new EngineLost(event.message || 'The engine stopped.')));
  const terminate = () => {
    worker.terminate();
    die(new EngineLost('The engine was stopped.'));
  };
  try {
    return { duckdb: await instantiate(worker, lost, options.onBytes), lost, terminate };
  } catch (error) {
    terminate();
    throw error;
  }
}

async function instantiate(
  worker: Worker,
  lost: Promise<Error>,
  onBytes: BrowserWorkerOptions['onBytes']
): Promise<AsyncDuckDB> {
  const died = lost.then((error) => {
    throw new EngineStartFailed('network', error.message, { cause: error });
  });
  const [{ AsyncDuckDB, VoidLogger }] = await Promise.race([Promise.all([packageOf(), checkReachable()]), died]);
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  const progress = ({ bytesLoaded }: { bytesLoaded: number }) => onBytes?.(bytesLoaded);
  await Promise.race([duckdb.instantiate(wasmUrl, null, progress), died]);
  await duckdb.open({ arrowLosslessConversion: true, query: { queryPollingInterval: pollMilliseconds } });
  return duckdb;
}

async function packageOf(): Promise<typeof import('@duckdb/duckdb-wasm')> {
  try {
    return await import('@duckdb/duckdb-wasm');
  } catch (cause) {
    throw new EngineStartFailed('network', 'The engine could not be loaded.', { cause });
  }
}

/** The worker itself never reports that it could not fetch the wasm. */
async function checkReachable(): Promise<void> {
  try {
    const { ok, status } = await fetch(wasmUrl, { method: 'HEAD' });
    if (!ok) throw new Error(`The server answered ${status}.`);
  } catch (cause) {
    throw new EngineStartFailed('network', 'The engine could not be loaded.', { cause });
  }
}

/** A module of one function with `try … catch_all`, which only an engine with exception handling accepts. */
const moduleWithException = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11
];

function supportsWasmExceptions(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(new Uint8Array(moduleWithException));
}
