import type { VersionRecord } from '$lib/dataset/versionRecord';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** The versions, newest first, and the hash of the edition that stands. */
export const load: PageLoad = async ({ fetch }) => {
  const response = await fetch('/api/versions');
  if (!response.ok) error(response.status, { message: 'The list of versions could not be loaded.' });
  const { versions, current } = (await response.json()) as {
    readonly versions: readonly VersionRecord[];
    readonly current: { readonly dataHash: string } | null;
  };
  return { versions, base: current?.dataHash ?? null };
};
