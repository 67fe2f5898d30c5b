import { stateFolder } from '$lib/dataset/editionStore.server';
import { rememberedDecisions } from '$lib/dataset/rememberedDecisions';
import { listVersions } from '$lib/dataset/versionStore.server';
import { answerJson } from '$lib/server/importAnswers';
import type { RequestHandler } from './$types';

/** What was decided about the last files with the header of the hash `header`: offered for the next one; null when there was none. */
export const GET: RequestHandler = ({ url, locals }) =>
  answerJson(locals.locale, async () => {
    const header = url.searchParams.get('header') ?? '';
    return { remembered: rememberedDecisions(await listVersions(stateFolder()), header) };
  });
