import { json } from '@sveltejs/kit';
import { answerRows } from '$lib/server/answerRows';
import type { RequestHandler } from './$types';

/** A page of the rows that a view was made of. */
export const GET: RequestHandler = async ({ params, url }) => {
  return json(await answerRows(params.view, url.searchParams), { headers: { 'cache-control': 'no-store' } });
};
