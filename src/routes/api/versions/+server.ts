import { stateFolder } from '$lib/dataset/editionStore.server';
import { readStanding } from '$lib/dataset/publishVersion.server';
import { listVersions } from '$lib/dataset/versionStore.server';
import { answerJson } from '$lib/server/importAnswers';
import type { RequestHandler } from './$types';

/** The versions that led to the current edition, newest first, and what stands now. */
export const GET: RequestHandler = ({ locals }) =>
  answerJson(locals.locale, async () => {
    const folder = stateFolder();
    return { versions: await listVersions(folder), current: await readStanding(folder) };
  });
