import { QueryCanceled, type Database, type QueryResult } from '$lib/engine/database';

/** Rows that are shown and downloaded; beyond them a result says that it was cut. */
export const rowCap = 10_000;

/** What became of the last statement. */
export type Run =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly since: number }
  | { readonly status: 'ready'; readonly result: QueryResult; readonly seconds: number }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly error: Error };

/** The reader's own SQL: one statement at a time; a new one, or `cancel`, stops the one that runs. */
export class Workbench {
  text = $state('');
  run: Run = $state.raw({ status: 'idle' });
  #controller: AbortController | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Runs the text in a database. Never rejects: what failed is said in `run`. */
  async ask(database: Database): Promise<void> {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    const since = performance.now();
    this.run = { status: 'running', since };
    const next = await answer(database, this.text, controller.signal, since);
    if (this.#controller === controller) this.run = next;
  }

  cancel(): void {
    this.#controller?.abort();
  }
}

async function answer(database: Database, text: string, signal: AbortSignal, since: number): Promise<Run> {
  try {
    const result = await database.queryUntrusted(text, { signal, maxRows: rowCap });
    return { status: 'ready', result, seconds: (performance.now() - since) / 1000 };
  } catch (error) {
    if (error instanceof QueryCanceled) return { status: 'cancelled' };
    return { status: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
  }
}
