import { json } from '@sveltejs/kit';
import { answerPage } from '$lib/server/answerViews';
import type { RequestHandler } from './$types';

/** Every view of a page under the filters of the address, as the first answer of the page itself. */
export const GET: RequestHandler = async ({ params, url }) => {
  return json(await answerPage(params.page, url.searchParams), { headers: { 'cache-control': 'no-store' } });
};
