import type { RejectedFilter } from '$lib/filters/codec';
import type { PageId } from '$lib/views/pages';
import type { ViewResult } from '$lib/views/view';
import { error } from '@sveltejs/kit';

/** The first answer to a page. */
export interface PageData {
  readonly pageId: PageId;
  readonly results: Readonly<Record<string, ViewResult>>;
  readonly rejected: readonly RejectedFilter[];
}

/** The load function of a page of views: the server answers its figures, whatever the address asks. */
export function loadPage(pageId: PageId) {
  return async ({ fetch, url }: { fetch: typeof globalThis.fetch; url: URL }): Promise<PageData> => {
    const response = await fetch(`/api/views/${pageId}${url.search}`);
    if (!response.ok) error(response.status, { message: (await response.json()).message });
    const answer = (await response.json()) as Omit<PageData, 'pageId'>;
    return { pageId, results: answer.results, rejected: answer.rejected };
  };
}
