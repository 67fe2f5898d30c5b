import { json } from '@sveltejs/kit';
import { currentEdition } from '$lib/server/currentEdition';

/** The manifest of the edition that readers get now. */
export async function GET(): Promise<Response> {
  const { manifest } = await currentEdition();
  return json(manifest, { headers: { 'cache-control': 'no-cache', etag: `"${manifest.fileSha256}"` } });
}
