import type { SqlQuery } from '$lib/sql/sql';
import { systemClock, type Clock } from './clock';
import { EngineLost, QueryCanceled, type Database, type QueryOptions, type QueryResult } from './database';
import type { DatabaseWithOwnTables, Engine, OwnTable } from './engine';
import { isEngineTrap } from './engineError';
import { EngineStartFailed, failureOf, type EngineState, type LoadProgress } from './engineState';
import { watchHeartbeat } from './heartbeat';
import { checkStatement } from './statementGate';
import { watchedStart, type OpenEngine } from './watchedStart';

/** Waits before the first, second and third restart in a row, in milliseconds; after another loss the engine has failed. */
export const restartWaits = [0, 1000, 5000] as const;

/** An engine that has lived so long, in milliseconds, has its earlier losses forgiven. */
export const forgivenAfter = 60_000;

/** Callers wait for this; it is settled once. */
interface Opening {
  readonly engine: Promise<Engine>;
  readonly controller: AbortController;
  resolve(engine: Engine): void;
  reject(error: Error): void;
}

/**
 * Keeps an engine running behind the `Database` that a page talks to. Statements asked before the engine is ready wait for
 * it. When its worker dies or hangs, everything pending is rejected with `EngineLost` and the engine is started anew with
 * the same edition and the reader's own tables: who asks again waits and is answered. When it cannot be had, statements are
 * rejected with `EngineStartFailed`, and asking again is of no use before `retry()`.
 */
export class EngineSupervisor implements DatabaseWithOwnTables {
  readonly kind = 'browser';
  readonly #openEngine: OpenEngine;
  readonly #clock: Clock;
  readonly #listeners = new Set<(state: EngineState) => void>();
  readonly #pending = new Set<(error: Error) => void>();
  #state: EngineState = { status: 'starting', phase: 'loading', loadedBytes: 0, totalBytes: 0 };
  #opening: Opening | null = null;
  #engine: Engine | null = null;
  #ownTables: readonly OwnTable[] | null = null;
  #losses = 0;
  #closed = false;
  #endWatch: () => void = () => undefined;

  constructor(openEngine: OpenEngine, clock: Clock = systemClock) {
    this.#openEngine = openEngine;
    this.#clock = clock;
  }

  get state(): EngineState {
    return this.#state;
  }

  /** Calls the listener with the state now and at every change, as a Svelte store does. Returns what ends it. */
  subscribe(listener: (state: EngineState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to start the engine, once; the first statement does so too. */
  start(): void {
    if (!this.#opening && !this.#closed) this.#begin(0);
  }

  /** Starts again after a failure, as for the first time. */
  retry(): void {
    if (this.#state.status !== 'failed' || this.#closed) return;
    this.#losses = 0;
    this.#set({ status: 'starting', phase: 'loading', loadedBytes: 0, totalBytes: 0 });
    this.#begin(0);
  }

  /**
   * Resolves when the engine can be asked; rejects with `EngineStartFailed` when it cannot be had, and with `EngineLost` once
   * it is closed.
   */
  async whenReady(): Promise<void> {
    await this.#ready();
  }

  query(query: SqlQuery, options: QueryOptions = {}): Promise<QueryResult> {
    return this.#ask((engine) => engine.query(query, options), options.signal);
  }

  async queryUntrusted(text: string, options: QueryOptions = {}): Promise<QueryResult> {
    checkStatement(text);
    return this.#ask((engine) => engine.queryUntrusted(text, options), options.signal);
  }

  /** As the engine's; the tables are kept and put again when the engine has been started anew. */
  async putOwnTables(tables: readonly OwnTable[]): Promise<void> {
    await this.#ask(async (engine) => {
      try {
        await engine.putOwnTables(tables);
        this.#ownTables = tables;
      } catch (error) {
        // A refusal leaves the engine without own tables; a lost engine takes back those it had.
        if (!(error instanceof EngineLost)) this.#ownTables = null;
        throw error;
      }
    });
  }

  async dropOwnTables(): Promise<void> {
    this.#ownTables = null;
    await this.#ask((engine) => engine.dropOwnTables());
  }

  ownDatabase(): Database {
    return {
      kind: 'browser',
      query: (query, options = {}) => this.#ask((engine) => engine.ownDatabase().query(query, options), options.signal),
      queryUntrusted: async (text, options = {}) => {
        checkStatement(text);
        return this.#ask((engine) => engine.ownDatabase().queryUntrusted(text, options), options.signal);
      },
      close: () => Promise.resolve()
    };
  }

  /** Stops the engine for good; what is pending and what comes later is rejected with `EngineLost`. */
  close(): Promise<void> {
    this.#closed = true;
    this.#opening?.controller.abort();
    this.#opening?.reject(closed());
    this.#letGo(closed());
    return Promise.resolve();
  }

  #ready(): Promise<Engine> {
    if (this.#closed) return Promise.reject(closed());
    this.start();
    return this.#opening!.engine;
  }

  async #ask<T>(work: (engine: Engine) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const engine = await unlessAborted(this.#ready(), signal);
    try {
      return await this.#unlessLost(work(engine));
    } catch (error) {
      if (error instanceof EngineLost || isEngineTrap(error)) this.#lose(engine, error as Error);
      throw error;
    }
  }

  #unlessLost<T>(answer: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#pending.add(reject);
      answer.then(resolve, reject).finally(() => this.#pending.delete(reject));
    });
  }

  /** Opens an engine after a wait; a restart that fails counts as a loss. */
  #begin(wait: number): void {
    const opening = newOpening();
    this.#opening = opening;
    this.#endWatch = this.#clock.after(wait, () => void this.#open(opening));
  }

  async #open(opening: Opening): Promise<void> {
    const progressed = (progress: LoadProgress) => {
      if (this.#state.status === 'starting') this.#set({ status: 'starting', ...progress });
    };
    try {
      const engine = await watchedStart(
        async (start) => this.#withOwnTables(await this.#openEngine(start)),
        opening.controller,
        this.#clock,
        progressed
      );
      this.#engine = engine;
      this.#watch(engine);
      opening.resolve(engine);
      this.#set({ status: 'ready' });
    } catch (error) {
      if (!this.#closed) this.#startFailed(opening, error as Error);
    }
  }

  async #withOwnTables(engine: Engine): Promise<Engine> {
    if (!this.#ownTables) return engine;
    try {
      await engine.putOwnTables(this.#ownTables);
      return engine;
    } catch (error) {
      engine.terminate();
      throw error;
    }
  }

  #watch(engine: Engine): void {
    const lose = (error: Error) => this.#lose(engine, error);
    void engine.lost.then(lose);
    const endHeartbeat = watchHeartbeat(engine, this.#clock, () => lose(new EngineLost('The engine does not answer.')));
    const keepLosses = this.#clock.after(forgivenAfter, () => (this.#losses = 0));
    this.#endWatch = () => {
      endHeartbeat();
      keepLosses();
    };
  }

  #lose(engine: Engine, cause: Error): void {
    if (engine !== this.#engine) return;
    this.#letGo(cause instanceof EngineLost ? cause : new EngineLost('The engine was lost.', { cause }));
    this.#beginAnew(cause);
  }

  #startFailed(opening: Opening, error: Error): void {
    const reason = failureOf(error);
    if (this.#state.status === 'restarting' && (reason === 'unknown' || reason === 'network')) {
      // Whoever waits goes on waiting, for the next attempt.
      this.#beginAnew(error);
      this.#opening!.engine.then(opening.resolve, opening.reject);
      return;
    }
    this.#fail(opening, error);
  }

  #beginAnew(cause: Error): void {
    const wait = restartWaits[this.#losses++];
    if (wait !== undefined) {
      this.#set({ status: 'restarting' });
      this.#begin(wait);
      return;
    }
    this.#opening = newOpening();
    this.#fail(this.#opening, cause);
  }

  #fail(opening: Opening, cause: Error): void {
    const reason = failureOf(cause);
    const error = cause instanceof EngineStartFailed ? cause : new EngineStartFailed(reason, cause.message, { cause });
    opening.reject(error);
    this.#set({ status: 'failed', reason, error });
  }

  #letGo(error: Error): void {
    this.#endWatch();
    const engine = this.#engine;
    this.#engine = null;
    for (const reject of [...this.#pending]) reject(error);
    this.#pending.clear();
    engine?.terminate();
  }

  #set(state: EngineState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }
}

function newOpening(): Opening {
  let resolve!: (engine: Engine) => void;
  let reject!: (error: Error) => void;
  const engine = new Promise<Engine>((accept, refuse) => {
    resolve = accept;
    reject = refuse;
  });
  // Nobody need be waiting when it fails.
  engine.catch(() => undefined);
  return { engine, controller: new AbortController(), resolve, reject };
}

function closed(): EngineLost {
  return new EngineLost('The database is closed.');
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  if (signal.aborted) return Promise.reject(new QueryCanceled());
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(new QueryCanceled());
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
