import type { ReferenceListed } from '$lib/state/referenceApi';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** The tables that staff keep. */
export const load: PageLoad = async ({ fetch }) => {
  const response = await fetch('/api/reference');
  const body = (await response.json()) as {
    readonly tables: readonly ReferenceListed[];
    readonly problem?: string;
    readonly message?: string;
  };
  if (!response.ok) error(response.status, { message: body.problem ?? body.message ?? response.statusText });
  return { tables: body.tables };
};
