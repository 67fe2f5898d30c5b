import type { EditionManifest } from '$lib/domain/edition';
import { EngineLost, QueryCanceled, type Database } from '$lib/engine/database';
import { decodeFilters, encodeFilters } from '$lib/filters/codec';
import { toggleValue, withClause } from '$lib/filters/edit';
import type { Filters } from '$lib/filters/filters';
import { runView } from '$lib/views/runView';
import type { View, ViewResult } from '$lib/views/view';
import { shown, type Resource } from './resource';

/** Who answered: the server with the page, or the engine in the browser. */
export type Answerer = 'server' | 'browser';

/** What a page asks in the browser: a database, and the edition it holds. */
export interface AnswerSource {
  readonly database: Database;
  readonly edition: EditionManifest;
}

export interface DashboardOptions {
  readonly views: readonly View[];
  readonly search: string;
  /** The server's answers to `search`; null when the page came without them. */
  readonly results: Readonly<Record<string, ViewResult>> | null;
  /** Ids of the views that the reader sees at this moment, which are answered first; all of them when left out. */
  readonly inSight?: () => readonly string[];
  /** Changes the address; the answers follow it. */
  readonly navigate: (search: string) => Promise<void> | void;
}

/** Views answered side by side: while the page draws one, the engine already works on the next. */
const sideBySide = 4;

/** How often a view is asked again after the engine was lost under it. */
const attempts = 3;

/** A page of views under one set of filters. The newest question wins; a failed view does not stop the others. */
export class Dashboard {
  readonly views: readonly View[];
  filters: Filters = $state.raw({ calendar: 'un', clauses: [] });
  answers: Readonly<Record<string, Resource<ViewResult>>> = $state.raw({});
  answeredBy: Readonly<Record<string, Answerer>> = $state.raw({});
  /** The filters under which each answer on screen was given: its words and marks belong to these until the next comes. */
  answeredUnder: Readonly<Record<string, Filters>> = $state.raw({});
  readonly #navigate: DashboardOptions['navigate'];
  readonly #inSight: () => readonly string[];
  /** The address and the source of the answers on screen. */
  #shown: { readonly search: string; readonly source: AnswerSource | null } | null = null;
  #latest: AbortController | null = null;

  constructor({ views, search, results, navigate, inSight }: DashboardOptions) {
    this.views = views;
    this.#navigate = navigate;
    this.#inSight = inSight ?? (() => []);
    this.filters = filtersOf(search);
    if (results === null) return;
    this.#shown = { search, source: null };
    this.answers = Object.fromEntries(
      Object.entries(results).map(([id, value]) => [id, { status: 'ready', value } satisfies Resource<ViewResult>])
    );
    this.answeredBy = Object.fromEntries(Object.keys(results).map((id) => [id, 'server']));
    this.answeredUnder = Object.fromEntries(Object.keys(results).map((id) => [id, this.filters]));
  }

  /** Asks for other filters: the address changes, and with it the answers. */
  async change(filters: Filters): Promise<void> {
    this.filters = filters;
    const search = encodeFilters(filters).toString();
    await this.#navigate(search === '' ? '' : `?${search}`);
  }

  /** Picks a value of a view, or lets it go again: the other views follow. */
  async pick(view: View, value: string | null): Promise<void> {
    if (view.picks === null) return;
    await this.change(toggleValue(this.filters, { dimension: view.picks, value, view: view.id }));
  }

  /** Picks the values that a view compares, in place of those before. */
  async compare(view: View, values: readonly string[]): Promise<void> {
    if (view.picks === null) return;
    await this.change(withClause(this.filters, { dimension: view.picks, values, view: view.id }));
  }

  /**
   * Shows what an address asks for, answered in the browser when there is a source. Answers of the server to the same
   * address stay on screen, as they are, while the browser's come.
   */
  async show(search: string, source: AnswerSource | null): Promise<void> {
    const before = this.#shown;
    if (before?.search === search && before.source === source) return;
    this.filters = filtersOf(search);
    if (source === null) return;
    this.#shown = { search, source };
    const takesOver = before !== null && before.search === search && before.source === null;
    await this.#answer(source, takesOver);
  }

  /** Stops what is under way, when the page is left. */
  stop(): void {
    this.#latest?.abort();
  }

  async #answer(source: AnswerSource, quietly: boolean): Promise<void> {
    this.#latest?.abort();
    const controller = new AbortController();
    this.#latest = controller;
    if (!quietly) {
      this.answers = Object.fromEntries(
        this.views.map((view) => [view.id, { status: 'loading', previous: shown(this.answers[view.id]) }])
      );
    }
    const seen = this.#inSight();
    const waiting = this.views.toSorted((a, b) => Number(seen.includes(b.id)) - Number(seen.includes(a.id)));
    const answerNext = async (): Promise<void> => {
      for (let view = waiting.shift(); view && !controller.signal.aborted; view = waiting.shift()) {
        await this.#answerView(source, view, { signal: controller.signal, quietly });
      }
    };
    await Promise.all(Array.from({ length: sideBySide }, answerNext));
  }

  async #answerView(
    { database, edition }: AnswerSource,
    view: View,
    { signal, quietly }: { readonly signal: AbortSignal; readonly quietly: boolean }
  ): Promise<void> {
    const { filters } = this;
    const before = quietly ? shown(this.answers[view.id]) : null;
    const scope = { filters, edition };
    let next: Resource<ViewResult>;
    try {
      const value = await again(() => runView(database, view, scope, signal));
      next = { status: 'ready', value: isSame(before, value) ? { ...value, model: before.model } : value };
    } catch (error) {
      if (error instanceof QueryCanceled) return;
      const reason = error instanceof Error ? error : new Error(String(error));
      next = { status: 'failed', error: reason, previous: shown(this.answers[view.id]) };
    }
    if (signal.aborted) return;
    this.answers = { ...this.answers, [view.id]: next };
    this.answeredBy = { ...this.answeredBy, [view.id]: 'browser' };
    if (next.status !== 'ready' || next.value.model === before?.model) return;
    this.answeredUnder = { ...this.answeredUnder, [view.id]: filters };
  }
}

function filtersOf(search: string): Filters {
  return decodeFilters(new URLSearchParams(search)).filters;
}

/** True when an answer says what is on screen already: then the page has nothing to draw. */
function isSame(before: ViewResult | null, next: ViewResult): before is ViewResult {
  return before !== null && JSON.stringify(before.model) === JSON.stringify(next.model);
}

/** Asks again when the engine was lost meanwhile: it is started anew, and the question waits for it. */
async function again<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof EngineLost) || attempt === attempts) throw error;
    }
  }
}
