import type { Clock } from '$lib/engine/clock';
import { EngineLost, type Database, type QueryResult } from '$lib/engine/database';
import type { Engine, EngineWork, OwnTable } from '$lib/engine/engine';
import type { SqlQuery } from '$lib/sql/sql';

/** Time that passes only when a test lets it. */
export class ManualClock implements Clock {
  #now = 0;
  readonly #tasks = new Set<{ readonly at: number; readonly task: () => void }>();

  after(milliseconds: number, task: () => void): () => void {
    const entry = { at: this.#now + milliseconds, task };
    this.#tasks.add(entry);
    return () => this.#tasks.delete(entry);
  }

  /** Lets time pass; between two tasks everything that waits for a promise goes on. */
  async advance(milliseconds: number): Promise<void> {
    await settled();
    const end = this.#now + milliseconds;
    for (let next = this.#nextBefore(end); next; next = this.#nextBefore(end)) {
      this.#tasks.delete(next);
      this.#now = next.at;
      next.task();
      await settled();
    }
    this.#now = end;
    await settled();
  }

  get waiting(): number {
    return this.#tasks.size;
  }

  #nextBefore(end: number) {
    return [...this.#tasks].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}

/** Lets every promise that can settle do so. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** An engine that answers with the text it was asked, until a test makes it fail. */
export class FakeEngine implements Engine {
  readonly kind = 'browser';
  readonly lost: Promise<Error>;
  readonly put: (readonly OwnTable[])[] = [];
  work: EngineWork = 'nothing';
  answers = true;
  silent = false;
  readonly #unanswered: (() => void)[] = [];
  terminated = false;
  failure: Error | null = null;
  die!: (error: Error) => void;

  constructor() {
    this.lost = new Promise((resolve) => (this.die = resolve));
  }

  query({ text }: SqlQuery): Promise<QueryResult> {
    return this.queryUntrusted(text);
  }

  queryUntrusted(text: string): Promise<QueryResult> {
    if (this.failure) return Promise.reject(this.failure);
    if (!this.answers) return new Promise(() => undefined);
    return Promise.resolve({ columns: [], rows: [{ text }], truncated: false });
  }

  putOwnTables(tables: readonly OwnTable[]): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    this.put.push(tables);
    return Promise.resolve();
  }

  dropOwnTables(): Promise<void> {
    this.put.push([]);
    return Promise.resolve();
  }

  ownDatabase(): Database {
    const own = (text: string) => this.queryUntrusted(`own: ${text}`);
    return { kind: 'browser', query: ({ text }) => own(text), queryUntrusted: own, close: () => Promise.resolve() };
  }

  ping(): Promise<void> {
    return this.silent ? new Promise((resolve) => this.#unanswered.push(resolve)) : Promise.resolve();
  }

  /** Leaves pings unanswered until the function it returns is called. */
  hang(): () => void {
    this.silent = true;
    return () => {
      this.silent = false;
      for (const answer of this.#unanswered.splice(0)) answer();
    };
  }

  terminate(): void {
    this.terminated = true;
    this.die(new EngineLost('stopped'));
  }

  close(): Promise<void> {
    this.terminate();
    return Promise.resolve();
  }
}
