import { session } from '$lib/state/engineSession.svelte';
import type { DecisionTold } from '$lib/state/decisions';
import { error } from '@sveltejs/kit';
import { loadPage, type PageEvent } from '../../loadPage';

/** The lists of what should be looked at, and what was decided so far; nothing about a reader's own file is asked. */
export const load = async (event: PageEvent) => {
  const [page, decisions] = await Promise.all([loadPage('quality')(event), decisionsOf(event)]);
  return { ...page, decisions };
};

async function decisionsOf({ fetch }: PageEvent): Promise<readonly DecisionTold[]> {
  if (session.own !== null) return [];
  const response = await fetch('/api/decisions');
  const body = (await response.json()) as { readonly decisions: readonly DecisionTold[]; readonly message?: string };
  if (!response.ok) error(response.status, { message: body.message ?? response.statusText });
  return body.decisions;
}
