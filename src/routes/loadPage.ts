import type { RejectedFilter } from '$lib/filters/codec';
import { session } from '$lib/state/engineSession.svelte';
import type { PageId } from '$lib/views/pages';
import type { ViewResult } from '$lib/views/view';
import { error } from '@sveltejs/kit';

/** The first answer to a page; without results when the browser answers for itself. */
export interface PageData {
  readonly pageId: PageId;
  readonly search: string;
  readonly results: Readonly<Record<string, ViewResult>> | null;
  readonly rejected: readonly RejectedFilter[];
}

/**
 * The load function of a page of views: the server answers its figures, whatever the address asks, until the browser's engine
 * does. While a reader's own file is shown the server is never asked.
 */
export function loadPage(pageId: PageId) {
  return async ({ fetch, url }: { fetch: typeof globalThis.fetch; url: URL }): Promise<PageData> => {
    const { search } = url;
    if (session.answers) return { pageId, search, results: null, rejected: [] };
    const response = await fetch(`/api/views/${pageId}${search}`);
    if (!response.ok) error(response.status, { message: (await response.json()).message });
    const answer = (await response.json()) as Pick<PageData, 'results' | 'rejected'>;
    return { pageId, search, results: answer.results, rejected: answer.rejected };
  };
}
