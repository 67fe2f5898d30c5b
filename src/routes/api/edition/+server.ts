import { json } from '@sveltejs/kit';
import { currentEdition } from '$lib/server/currentEdition';

/** What the pages say about the current edition: its manifest, the names of its codes, the values its filters can take. */
export async function GET(): Promise<Response> {
  return json(await currentEdition(), { headers: { 'cache-control': 'no-store' } });
}
