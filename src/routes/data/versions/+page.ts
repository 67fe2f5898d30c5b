import { message } from '$lib/messages/messages';
import type { KeptOriginal, ToldVersion } from '$lib/state/versions';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** The versions, newest first, the hash of the edition that stands, and until when originals are kept. */
export const load: PageLoad = async ({ fetch, parent }) => {
  const { locale } = await parent();
  const response = await fetch('/api/versions');
  if (!response.ok) error(response.status, { message: message(locale, 'versions.load_failed') });
  const { versions, current, originals } = (await response.json()) as {
    readonly versions: readonly ToldVersion[];
    readonly current: { readonly dataHash: string } | null;
    readonly originals: readonly KeptOriginal[];
  };
  return { versions, originals, base: current?.dataHash ?? null };
};
