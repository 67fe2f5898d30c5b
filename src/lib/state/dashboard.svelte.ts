import type { EditionManifest } from '$lib/domain/edition';
import { EngineLost, QueryCanceled, type Database } from '$lib/engine/database';
import { decodeFilters, encodeFilters } from '$lib/filters/codec';
import { toggleValue, withClause } from '$lib/filters/edit';
import type { Filters } from '$lib/filters/filters';
import { answerModel } from '$lib/views/runView';
import type { Provenance, View, ViewResult } from '$lib/views/view';
import { shown, type Resource } from './resource';

/** Who answered: the server with the page, or the engine in the browser. */
export type Answerer = 'server' | 'browser';

/** What a page asks in the browser: a database, and the edition it holds. */
export interface AnswerSource {
  readonly database: Database;
  readonly edition: EditionManifest;
}

/** What a panel shows: the answer of `runView`, whose provenance is null while the rows behind the figures are counted. */
export type PanelAnswer = Omit<ViewResult, 'provenance'> & { readonly provenance: Provenance | null };

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
  answers: Readonly<Record<string, Resource<PanelAnswer>>> = $state.raw({});
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
      Object.entries(results).map(([id, value]) => [id, { status: 'ready', value } satisfies Resource<PanelAnswer>])
    );
    this.answeredBy = Object.fromEntries(Object.keys(results).map((id) => [id, 'server']));
    this.answeredUnder = Object.fromEntries(Object.keys(results).map((id) => [id, this.filters]));
  }

  /**
   * Asks for other filters: the address changes, and with it the answers. An engine that answers already is asked at once, so
   * that it works while the page draws its new address.
   */
  async change(filters: Filters): Promise<void> {
    const encoded = encodeFilters(filters).toString();
    const search = encoded === '' ? '' : `?${encoded}`;
    const source = this.#shown?.source ?? null;
    if (source === null) this.filters = filters;
    else void this.show(search, source);
    await this.#navigate(search);
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
    const asking = { source, signal: controller.signal, quietly };
    const seen = this.#inSight();
    const counts: Count[] = [];
    const inOrder = this.views.toSorted((a, b) => Number(seen.includes(b.id)) - Number(seen.includes(a.id)));
    await besides(inOrder, controller.signal, async (view) => {
      const count = await this.#answerView(view, asking);
      if (count) counts.push(count);
    });
    await besides(counts, controller.signal, (count) => this.#countRows(count, asking));
  }

  /** Shows the figures of a view; returns what is left to count, or null when they could not be had. */
  async #answerView(view: View, { source, signal, quietly }: Asking): Promise<Count | null> {
    const { filters } = this;
    const before = quietly ? shown(this.answers[view.id]) : null;
    let next: Resource<PanelAnswer>;
    let count: Count | null = null;
    try {
      const scope = { filters, edition: source.edition };
      const { model, provenance } = await again(() => answerModel(source.database, view, scope, signal));
      const same = isSame(before, model) ? before : null;
      next = { status: 'ready', value: same ?? { view: view.id, model, provenance: null } };
      count = { id: view.id, provenance };
    } catch (error) {
      if (error instanceof QueryCanceled) return null;
      next = { status: 'failed', error: asError(error), previous: shown(this.answers[view.id]) };
    }
    if (signal.aborted) return null;
    this.answers = { ...this.answers, [view.id]: next };
    this.answeredBy = { ...this.answeredBy, [view.id]: 'browser' };
    if (next.status === 'ready' && next.value !== before) {
      this.answeredUnder = { ...this.answeredUnder, [view.id]: filters };
    }
    return count;
  }

  /** Adds to an answer on screen where its figures come from. */
  async #countRows({ id, provenance }: Count, { signal }: Asking): Promise<void> {
    try {
      const counted = await again(provenance);
      const answer = this.answers[id];
      if (signal.aborted || answer?.status !== 'ready') return;
      this.answers = { ...this.answers, [id]: { status: 'ready', value: { ...answer.value, provenance: counted } } };
    } catch (error) {
      if (error instanceof QueryCanceled || signal.aborted) return;
      const failed = { status: 'failed', error: asError(error), previous: shown(this.answers[id]) } as const;
      this.answers = { ...this.answers, [id]: failed };
    }
  }
}

/** One question to all views of a page. */
interface Asking {
  readonly source: AnswerSource;
  readonly signal: AbortSignal;
  readonly quietly: boolean;
}

/** The rows behind a view's figures, to be counted. */
interface Count {
  readonly id: string;
  readonly provenance: () => Promise<Provenance>;
}

/** Works through a list in its order, a few side by side, until it is done or the signal aborts. */
async function besides<T>(list: readonly T[], signal: AbortSignal, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...list];
  const next = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined && !signal.aborted; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: sideBySide }, next));
}

function filtersOf(search: string): Filters {
  return decodeFilters(new URLSearchParams(search)).filters;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** True when an answer says what is on screen already: then the page has nothing to draw. */
function isSame(before: PanelAnswer | null, model: unknown): before is PanelAnswer {
  return before !== null && JSON.stringify(before.model) === JSON.stringify(model);
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
