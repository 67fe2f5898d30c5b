import { error } from '@sveltejs/kit';
import type { EditionManifest } from '$lib/domain/edition';
import type { PageLoad } from './$types';

/** The editions that are kept, newest first. */
export const load: PageLoad = async ({ fetch }) => {
  const response = await fetch('/editions/index.json');
  if (!response.ok) error(response.status, { message: 'The list of editions could not be loaded.' });
  return { editions: (await response.json()) as readonly EditionManifest[] };
};
