import { diffVersions } from '$lib/dataset/diffVersions.server';
import { stateFolder } from '$lib/dataset/editionStore.server';
import { answerJson } from '$lib/server/importAnswers';
import type { RequestHandler } from './$types';

/** How the versions `from` and `to` differ, by table and by headline figure. */
export const GET: RequestHandler = ({ url, locals }) =>
  answerJson(locals.locale, () =>
    diffVersions(stateFolder(), url.searchParams.get('from') ?? '', url.searchParams.get('to') ?? '')
  );
