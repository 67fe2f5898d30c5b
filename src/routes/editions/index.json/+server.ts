import { json } from '@sveltejs/kit';
import { listEditions, stateFolder } from '$lib/dataset/editionStore.server';

/** The manifests of all editions that are kept, newest first. */
export async function GET(): Promise<Response> {
  return json(await listEditions(stateFolder()), { headers: { 'cache-control': 'no-cache' } });
}
