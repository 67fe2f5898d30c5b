import { error } from '@sveltejs/kit';
import { stateFolder } from '$lib/dataset/editionStore.server';
import { editionFile } from '$lib/server/editionFiles';
import type { RequestHandler } from './$types';

/** The DuckDB file of an edition, `<data hash>.duckdb`; 404 for every other name. */
export const GET: RequestHandler = async ({ params }) => {
  return (await editionFile(stateFolder(), params.file)) ?? error(404, { message: 'There is no such edition.' });
};
