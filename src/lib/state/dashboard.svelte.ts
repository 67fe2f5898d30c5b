import type { EditionManifest } from '$lib/domain/edition';
import { QueryCanceled, type Database } from '$lib/engine/database';
import { decodeFilters, encodeFilters } from '$lib/filters/codec';
import type { Filters } from '$lib/filters/filters';
import { runView } from '$lib/views/runView';
import type { View, ViewResult } from '$lib/views/view';
import { shown, type Resource } from './resource';

/** Who answered: the server with the page, or the engine in the browser. */
export type Answerer = 'server' | 'browser';

/** How the address changes: `push` makes a step that the back button undoes. */
export type Navigate = (search: string) => Promise<void> | void;

export interface DashboardOptions {
  readonly views: readonly View[];
  readonly search: string;
  readonly results: Readonly<Record<string, ViewResult>> | null;
  readonly navigate: Navigate;
}

/** A page of views under one set of filters. Newest question wins; a failed view does not stop the others. */
export class Dashboard {
  readonly views: readonly View[];
  filters: Filters = $state.raw({ calendar: 'un', clauses: [] });
  answers: Readonly<Record<string, Resource<ViewResult>>> = $state.raw({});
  answeredBy: Answerer = $state('server');
  readonly #navigate: Navigate;
  #latest: AbortController | null = null;

  constructor(options: DashboardOptions) {
    this.views = options.views;
    this.#navigate = options.navigate;
    this.filters = decodeFilters(new URLSearchParams(options.search)).filters;
    if (options.results) this.accept(options.results);
  }

  /** Takes the server's answers, which came with the page. */
  accept(results: Readonly<Record<string, ViewResult>>): void {
    this.answers = Object.fromEntries(
      Object.entries(results).map(([id, value]) => [id, { status: 'ready', value } satisfies Resource<ViewResult>])
    );
    this.answeredBy = 'server';
  }

  /** Shows what an address asks for, without changing it. */
  follow(search: string): void {
    this.filters = decodeFilters(new URLSearchParams(search)).filters;
  }

  /** Asks for other filters: the address changes, and with it the answers. */
  async change(filters: Filters): Promise<void> {
    this.filters = filters;
    const search = encodeFilters(filters).toString();
    await this.#navigate(search === '' ? '' : `?${search}`);
  }

  /** Answers every view in the browser, in the order of the page; panels fill as their answers come. */
  async answer(database: Database, edition: EditionManifest): Promise<void> {
    this.#latest?.abort();
    const controller = new AbortController();
    this.#latest = controller;
    const scope = { filters: this.filters, edition };
    this.answers = Object.fromEntries(
      this.views.map((view) => [view.id, { status: 'loading', previous: shown(this.answers[view.id]) }])
    );
    for (const view of this.views) {
      if (controller.signal.aborted) return;
      await this.#answerView(database, view, scope, controller.signal);
    }
    if (!controller.signal.aborted) this.answeredBy = 'browser';
  }

  /** Stops what is under way, when the page is left. */
  stop(): void {
    this.#latest?.abort();
  }

  async #answerView(
    database: Database,
    view: View,
    scope: { filters: Filters; edition: EditionManifest },
    signal: AbortSignal
  ): Promise<void> {
    const previous = shown(this.answers[view.id]);
    let next: Resource<ViewResult>;
    try {
      next = { status: 'ready', value: await runView(database, view, scope, signal) };
    } catch (error) {
      if (error instanceof QueryCanceled) return;
      next = { status: 'failed', error: error instanceof Error ? error : new Error(String(error)), previous };
    }
    if (!signal.aborted) this.answers = { ...this.answers, [view.id]: next };
  }
}
