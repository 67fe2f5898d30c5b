import { stateFolder } from '$lib/dataset/editionStore.server';
import { readStanding } from '$lib/dataset/publishVersion.server';
import { keptOriginals, retentionDays } from '$lib/dataset/retention.server';
import { toldVersion } from '$lib/dataset/toldVersion';
import { listVersions } from '$lib/dataset/versionStore.server';
import { answerJson } from '$lib/server/importAnswers';
import type { RequestHandler } from './$types';

/** The versions that led to the current edition, newest first, what stands now, and until when originals are kept. */
export const GET: RequestHandler = ({ locals }) =>
  answerJson(locals.locale, async () => {
    const folder = stateFolder();
    const [versions, current, originals] = await Promise.all([
      listVersions(folder),
      readStanding(folder),
      keptOriginals(folder, retentionDays())
    ]);
    return { versions: versions.map(toldVersion), current, originals };
  });
