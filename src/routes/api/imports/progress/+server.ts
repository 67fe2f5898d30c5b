import { json } from '@sveltejs/kit';
import { deskState } from '$lib/server/importDesk';

/** The step of the preview or change that is under way, and how many wait. */
export function GET(): Response {
  return json(deskState(), { headers: { 'cache-control': 'no-store' } });
}
