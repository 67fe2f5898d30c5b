import type { Row } from '$lib/engine/database';
import { encodeFilters } from '$lib/filters/codec';
import type { Filters } from '$lib/filters/filters';
import { mostRows, readBehind, readDecisions, tablesBehind, type BehindRows } from '$lib/views/behindView';
import type { View } from '$lib/views/view';
import type { AnswerSource } from './dashboard.svelte';

/** Rows shown at once. */
export const rowsShown = 25;
/** Rows that one file takes; the card says when there are more. */
export const rowsInFile = 100_000;

/** The figure whose rows are asked for. */
export interface Figure {
  readonly view: View;
  readonly filters: Filters;
}

/**
 * The rows that a figure was made of, a page at a time, and what people decided about them: asked of the engine in the browser
 * or, while there is none, of the server.
 */
export class RowsBehind {
  page: BehindRows | null = $state.raw(null);
  offset = $state(0);
  decisions: readonly Row[] | null = $state.raw(null);
  busy = $state(false);
  /** Why the last question failed; null when it did not. */
  problem: string | null = $state(null);
  readonly #figure: Figure;
  readonly #source: () => AnswerSource | null;

  constructor(figure: Figure, source: () => AnswerSource | null) {
    this.#figure = figure;
    this.#source = source;
  }

  /** Shows a page of a table, after `offset` rows. Never rejects: what failed is said in `problem`. */
  async show(table: string, offset: number): Promise<void> {
    await this.#attempt(async () => {
      this.page = await this.#read(table, offset, rowsShown);
      this.offset = offset;
    });
  }

  /** Asks what people decided about the rows. */
  async askDecisions(): Promise<void> {
    const { view, filters } = this.#figure;
    await this.#attempt(async () => {
      const source = this.#source();
      this.decisions = source
        ? await readDecisions(source.database, { view, filters, edition: source.edition })
        : await fetched<readonly Row[]>(`/api/rows/${view.id}/decisions?${encodeFilters(filters).toString()}`);
    });
  }

  /** All rows of a table, at most `rowsInFile`; null when they could not be had. */
  async all(table: string): Promise<BehindRows | null> {
    let columns: readonly string[] = [];
    const rows: Row[] = [];
    const done = await this.#attempt(async () => {
      for (let more = true; more && rows.length < rowsInFile;) {
        const next = await this.#read(table, rows.length, mostRows);
        columns = next.columns;
        rows.push(...next.rows);
        more = next.rows.length === mostRows;
      }
    });
    return done ? { columns, rows } : null;
  }

  async #read(name: string, offset: number, limit: number): Promise<BehindRows> {
    const { view, filters } = this.#figure;
    const table = tablesBehind(view).find((known) => known === name);
    if (table === undefined) throw new Error(`${view.id} counts no rows of ${name}`);
    const source = this.#source();
    if (source) {
      return readBehind(source.database, { view, table, filters, edition: source.edition, limit, offset });
    }
    const search = encodeFilters(filters);
    for (const [key, value] of Object.entries({ table, limit, offset })) search.append(key, String(value));
    return fetched<BehindRows>(`/api/rows/${view.id}?${search.toString()}`);
  }

  async #attempt(work: () => Promise<void>): Promise<boolean> {
    this.busy = true;
    this.problem = null;
    try {
      await work();
      return true;
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return (await response.json()) as T;
}
