import { json } from '@sveltejs/kit';
import { answerDecisions } from '$lib/server/answerRows';
import type { RequestHandler } from './$types';

/** What people decided about the rows that a view was made of. */
export const GET: RequestHandler = async ({ params, url }) => {
  return json(await answerDecisions(params.view, url.searchParams), { headers: { 'cache-control': 'no-store' } });
};
