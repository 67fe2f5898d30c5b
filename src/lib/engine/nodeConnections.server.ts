import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { EngineLost, QueryCanceled } from './database';

/** How often a running statement is told to stop: the engine forgets an interrupt that comes before it has begun. */
const interruptMilliseconds = 10;

interface Waiting {
  give(connection: DuckDBConnection): void;
  refuse(error: Error): void;
}

/**
 * A few connections of one instance, each used by one caller at a time. Callers beyond them wait in order; who is aborted
 * while waiting leaves the queue, who is aborted while running is answered at once and the statement interrupted.
 */
export class NodeConnections {
  readonly #instance: DuckDBInstance;
  readonly #start: string | null;
  readonly #most: number;
  readonly #idle: DuckDBConnection[] = [];
  readonly #busy = new Set<Promise<unknown>>();
  readonly #waiting: Waiting[] = [];
  #open = 0;
  #closed = false;

  /** `start` is run once on every new connection. */
  constructor(instance: DuckDBInstance, start: string | null, most: number) {
    this.#instance = instance;
    this.#start = start;
    this.#most = most;
  }

  /** Runs `work` on a free connection; rejects with `QueryCanceled` as soon as the signal aborts. */
  async use<T>(signal: AbortSignal | undefined, work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.#acquire(signal);
    if (signal?.aborted) {
      this.#release(connection);
      throw new QueryCanceled();
    }
    const running = work(connection).finally(() => this.#release(connection));
    const settled = running.catch(() => undefined);
    this.#busy.add(settled);
    void settled.finally(() => this.#busy.delete(settled));
    return signal ? interruptible(running, connection, signal) : running;
  }

  /** Waits for what is running, then closes the connections. Whoever waits or comes later is refused. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const waiting of this.#waiting.splice(0)) waiting.refuse(closed());
    await Promise.all(this.#busy);
    for (const connection of this.#idle.splice(0)) connection.closeSync();
  }

  async #acquire(signal: AbortSignal | undefined): Promise<DuckDBConnection> {
    if (signal?.aborted) throw new QueryCanceled();
    if (this.#closed) throw closed();
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#open >= this.#most) return this.#wait(signal);
    this.#open++;
    try {
      const connection = await this.#instance.connect();
      if (this.#start !== null) await connection.run(this.#start);
      return connection;
    } catch (cause) {
      this.#open--;
      throw cause;
    }
  }

  #wait(signal: AbortSignal | undefined): Promise<DuckDBConnection> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(new QueryCanceled());
      };
      const waiting: Waiting = {
        give: (connection) => {
          signal?.removeEventListener('abort', leave);
          resolve(connection);
        },
        refuse: reject
      };
      this.#waiting.push(waiting);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  #release(connection: DuckDBConnection): void {
    const next = this.#waiting.shift();
    if (next) next.give(connection);
    else this.#idle.push(connection);
  }
}

function interruptible<T>(running: Promise<T>, connection: DuckDBConnection, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    let repeat: ReturnType<typeof setInterval> | undefined;
    const stop = () => {
      connection.interrupt();
      repeat = setInterval(() => connection.interrupt(), interruptMilliseconds);
      reject(new QueryCanceled());
    };
    const settle = () => {
      signal.removeEventListener('abort', stop);
      clearInterval(repeat);
    };
    signal.addEventListener('abort', stop, { once: true });
    running.finally(settle).then(resolve, reject);
  });
}

function closed(): EngineLost {
  return new EngineLost('The database is closed.');
}
