import { error } from '@sveltejs/kit';
import { decodeFilters, encodeFilters, type RejectedFilter } from '$lib/filters/codec';
import type { Filters } from '$lib/filters/filters';
import { pages, type PageId } from '$lib/views/pages';
import { runView } from '$lib/views/runView';
import type { ViewResult } from '$lib/views/view';
import { useEdition } from './currentEdition';
import type { OpenEdition } from './editionHolder';
import { RecentAnswers } from './recentAnswers';

/** The first answer to a page: every view of it under the filters of an address. Plain JSON. */
export interface PageAnswer {
  readonly results: Readonly<Record<string, ViewResult>>;
  /** The filters as they were understood, in canonical order; empty when there are none. */
  readonly search: string;
  /** What could not be read in the address, and was left out. */
  readonly rejected: readonly RejectedFilter[];
  readonly dataHash: string;
}

type Results = PageAnswer['results'];

/** Milliseconds after which the server stops working on one page. */
const patience = 30_000;

const recent = new RecentAnswers<Results>(200);

/**
 * Answers all views of a page from the current edition, or from memory when the same was asked of the same data. Only metrics
 * of the catalogue run, with the filters' values as parameters. Answers 404 for a page there is not, 503 without an edition.
 */
export function answerPage(page: string, search: URLSearchParams): Promise<PageAnswer> {
  if (!isPage(page)) error(404, { message: 'There is no such page.' });
  const { filters, rejected } = decodeFilters(search);
  const canonical = encodeFilters(filters).toString();
  return useEdition(async (edition) => {
    const { dataHash } = edition.manifest;
    const results = await recent.get(`${dataHash} ${page} ${canonical}`, () => runPage(edition, page, filters));
    return { results, search: canonical, rejected, dataHash };
  });
}

/** True for the id of a page that has views. */
function isPage(text: string): text is PageId {
  return Object.hasOwn(pages, text);
}

async function runPage({ database, manifest }: OpenEdition, page: PageId, filters: Filters): Promise<Results> {
  const signal = AbortSignal.timeout(patience);
  const scope = { filters, edition: manifest };
  const answers = await Promise.all(pages[page].map((view) => runView(database, view, scope, signal)));
  return Object.fromEntries(answers.map((answer) => [answer.view, answer]));
}
