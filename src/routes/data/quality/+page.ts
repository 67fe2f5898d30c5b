import { session } from '$lib/state/engineSession.svelte';
import type { DecisionTold } from '$lib/state/decisions';
import { error } from '@sveltejs/kit';
import { loadPage } from '../../loadPage';
import type { PageLoad } from './$types';

/** The lists of what should be looked at, and what was decided so far; nothing about a reader's own file is asked. */
export const load: PageLoad = async (event) => {
  const [page, decisions] = await Promise.all([loadPage('quality')(event), decisionsOf(event)]);
  return { ...page, decisions };
};

async function decisionsOf({ fetch }: Pick<Parameters<PageLoad>[0], 'fetch'>): Promise<readonly DecisionTold[]> {
  if (session.own !== null) return [];
  const response = await fetch('/api/decisions');
  const body = (await response.json()) as { readonly decisions: readonly DecisionTold[]; readonly message?: string };
  if (!response.ok) error(response.status, { message: body.message ?? response.statusText });
  return body.decisions;
}
