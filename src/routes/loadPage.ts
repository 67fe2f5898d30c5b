import type { RejectedFilter } from '$lib/filters/codec';
import { searchWithSubject, type Subject } from '$lib/filters/subject';
import type { Labels } from '$lib/domain/labels';
import type { DimensionId } from '$lib/model/dimensionId';
import { session } from '$lib/state/engineSession.svelte';
import type { PageId } from '$lib/views/pages';
import type { ViewResult } from '$lib/views/view';
import { error } from '@sveltejs/kit';

/** The first answer to a page; without results when the browser answers for itself. */
export interface PageData {
  readonly pageId: PageId;
  readonly search: string;
  /** What the page is about; null for a page about everything. */
  readonly subject: Subject | null;
  readonly results: Readonly<Record<string, ViewResult>> | null;
  readonly rejected: readonly RejectedFilter[];
}

/**
 * The load function of a page of views: the server answers its figures, whatever the address asks, until the browser's engine
 * does. While a reader's own file is shown the server is never asked.
 */
export function loadPage(pageId: PageId) {
  return ({ fetch, url }: PageEvent): Promise<PageData> => answerOf({ pageId, subject: null, fetch, url });
}

/**
 * The load function of a page about one thing, whose code is in its address: the page's views, asked about that thing only.
 * Answers 404 for a code that the edition's labels do not know, unless `list` is null.
 */
export function loadPageAbout(pageId: PageId, dimension: DimensionId, list: string | null) {
  return async ({ fetch, url, params, parent }: SubjectEvent): Promise<PageData> => {
    const { labels } = await parent();
    const { code } = params;
    const known = session.own?.labels ?? labels;
    if (list !== null && !Object.hasOwn(known[list] ?? {}, code)) error(404, { message: 'There is no such page.' });
    return answerOf({ pageId, subject: { dimension, code }, fetch, url });
  };
}

/** What the load function of a page of views needs. */
export interface PageEvent {
  readonly fetch: typeof globalThis.fetch;
  readonly url: URL;
}

interface SubjectEvent extends PageEvent {
  readonly params: { readonly code: string };
  readonly parent: () => Promise<{ readonly labels: Labels }>;
}

interface Asked extends PageEvent {
  readonly pageId: PageId;
  readonly subject: Subject | null;
}

async function answerOf({ pageId, subject, fetch, url }: Asked): Promise<PageData> {
  const { search } = url;
  if (session.answers) return { pageId, search, subject, results: null, rejected: [] };
  const response = await fetch(`/api/views/${pageId}${searchWithSubject(search, subject)}`);
  if (!response.ok) error(response.status, { message: (await response.json()).message });
  const answer = (await response.json()) as Pick<PageData, 'results' | 'rejected'>;
  return { pageId, search, subject, results: answer.results, rejected: answer.rejected };
}
