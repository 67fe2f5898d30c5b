import type { EditionManifest } from '$lib/domain/edition';
import type { Labels } from '$lib/domain/labels';
import type { Database } from '$lib/engine/database';
import { rememberingDatabase } from '$lib/engine/rememberingDatabase';
import type { Filters } from '$lib/filters/filters';
import { runView } from '$lib/views/runView';
import type { View, ViewContext } from '$lib/views/view';
import type { Answered } from './briefViews';
import type { ReportSpec } from './reportSpec';

/** Where a report's numbers are. */
export interface ReportSource {
  readonly database: Database;
  readonly edition: EditionManifest;
  readonly labels: Labels;
  readonly signal?: AbortSignal;
  /** Told after each answer: how many of how many questions are answered. */
  readonly onProgress?: (answered: number, asked: number) => void;
}

/** A view's answer with what puts it into words. */
export interface InWords<Model = unknown> extends Answered<Model> {
  readonly context: ViewContext;
}

/** Asks views for one report; what several parts ask is asked once. */
export class ReportQuestions {
  readonly database: Database;
  readonly #asked = new Map<string, Promise<InWords>>();
  #answered = 0;

  constructor(
    readonly spec: ReportSpec,
    readonly source: ReportSource
  ) {
    this.database = rememberingDatabase(source.database);
  }

  /** The context of an answer under some filters. */
  context(filters: Filters): ViewContext {
    const { labels, edition } = this.source;
    return { locale: this.spec.locale, labels, edition, filters };
  }

  /** The answer of a view under some filters. Rejects as `runView` does. */
  ask<Model>(view: View<Model>, filters: Filters): Promise<InWords<Model>> {
    const key = JSON.stringify([view.id, view.metrics, filters]);
    const known = this.#asked.get(key) as Promise<InWords<Model>> | undefined;
    if (known) return known;
    const asked = this.#run(view, filters);
    this.#asked.set(key, asked as unknown as Promise<InWords>);
    return asked;
  }

  /** Every answer given so far, in the order in which they were asked. */
  answers(): Promise<readonly InWords[]> {
    return Promise.all(this.#asked.values());
  }

  async #run<Model>(view: View<Model>, filters: Filters): Promise<InWords<Model>> {
    const { edition, signal, onProgress } = this.source;
    const result = await runView(this.database, view, { filters, edition }, signal);
    this.#answered += 1;
    onProgress?.(this.#answered, this.#asked.size);
    return { view, result, context: this.context(filters) };
  }
}
