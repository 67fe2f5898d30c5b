import type { EditionManifest } from '$lib/domain/edition';
import type { FilterOptions } from '$lib/domain/filterOptions';
import type { Labels } from '$lib/domain/labels';
import { loadMessages } from '$lib/messages/messages';
import { error } from '@sveltejs/kit';
import type { LayoutLoad } from './$types';

interface EditionFacts {
  readonly manifest: EditionManifest;
  readonly labels: Labels;
  readonly filterOptions: FilterOptions;
}

/** What every page says about the edition: its manifest, the names of its codes, the values its filters can take. */
export const load: LayoutLoad = async ({ fetch, data }) => {
  await loadMessages(data.locale);
  const response = await fetch('/api/edition');
  if (!response.ok) error(response.status, { message: (await response.json()).message });
  const facts = (await response.json()) as EditionFacts;
  return { ...data, edition: facts.manifest, labels: facts.labels, options: facts.filterOptions };
};
