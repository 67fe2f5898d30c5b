import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { EngineLost } from './database';
import { EngineStartFailed, failureOf } from './engineState';

/** Size of the engine's wasm once decompressed; `content-length` would be the compressed one. */
export const wasmBytes = 34_242_586;

/** How often a running statement looks whether it has been cancelled, in milliseconds. */
const pollMilliseconds = 20;

/** A started engine without a database in it. */
export interface BrowserWorker {
  readonly duckdb: AsyncDuckDB;
  /** Resolves when the worker has died or was given up. Never rejects. */
  readonly lost: Promise<Error>;
  /** Stops the worker at once and resolves `lost`, with the error given. */
  terminate(error?: Error): void;
}

export interface BrowserWorkerOptions {
  readonly onBytes?: (loaded: number) => void;
  /** Stops the worker, starting or started. */
  readonly signal?: AbortSignal;
}

/**
 * Loads the `eh` build of the engine and starts it in a worker, compiling while it loads. Throws `EngineStartFailed` for a
 * browser without WebAssembly exceptions and for a network that does not deliver. It may never settle when the worker
 * cannot compile what it has loaded: the caller watches its progress.
 */
export async function startBrowserWorker({ onBytes, signal }: BrowserWorkerOptions = {}): Promise<BrowserWorker> {
  checkWasm();
  // A classic worker: as a module it fails with "_setThrew is not defined".
  const worker = new Worker(workerUrl);
  let die!: (error: Error) => void;
  const lost = new Promise<Error>((resolve) => (die = resolve));
  worker.addEventListener('error', (event) => die(new EngineLost(event.message || 'The engine could not be loaded.')));
  // The worker's own `terminate` and not the package's, which sends whoever is reading a result into an endless loop.
  const terminate = (error: Error = new EngineLost('The engine was stopped.')) => {
    worker.terminate();
    die(error);
  };
  signal?.addEventListener('abort', () => terminate(), { once: true });
  try {
    return { duckdb: await Promise.race([instantiate(worker, onBytes), failedBy(lost)]), lost, terminate };
  } catch (error) {
    terminate();
    throw error;
  }
}

/** Rejects when the worker dies before it has started: a script that does not arrive, or too little memory. */
async function failedBy(lost: Promise<Error>): Promise<never> {
  const cause = await lost;
  const reason = failureOf(cause) === 'no-memory' ? 'no-memory' : 'network';
  throw new EngineStartFailed(reason, cause.message, { cause });
}

async function instantiate(worker: Worker, onBytes: BrowserWorkerOptions['onBytes']): Promise<AsyncDuckDB> {
  const [{ AsyncDuckDB, VoidLogger }] = await Promise.all([packageOf(), checkReachable()]);
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  await duckdb.instantiate(wasmUrl, null, ({ bytesLoaded }) => onBytes?.(bytesLoaded));
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

/** Compiled and not only validated, because a content policy may forbid compiling. */
function checkWasm(): void {
  try {
    new WebAssembly.Module(new Uint8Array(moduleWithException));
  } catch (cause) {
    throw new EngineStartFailed('no-wasm', 'This browser cannot run WebAssembly with exceptions.', { cause });
  }
}
