import { decideRecords } from '$lib/dataset/decideRecords.server';
import { stateFolder } from '$lib/dataset/editionStore.server';
import { readStanding } from '$lib/dataset/publishVersion.server';
import { toldDecisions } from '$lib/dataset/toldDecisions';
import { currentContent } from '$lib/dataset/versionContent.server';
import { decisionIds } from '$lib/metrics/decisionIds';
import { useEdition } from '$lib/server/currentEdition';
import { answerJson, decideSchema, readBody } from '$lib/server/importAnswers';
import { atImportDesk } from '$lib/server/importDesk';
import type { RequestHandler } from './$types';

/** The decisions of the current version, newest first; none when the data are not of versions. */
export const GET: RequestHandler = ({ locals }) =>
  answerJson(locals.locale, async () => {
    const folder = stateFolder();
    const standing = await readStanding(folder);
    if (standing.version === null) return { decisions: [] };
    const { decisions } = await currentContent(folder, standing);
    const holding = await useEdition(({ database }) => decisionIds(database));
    return { decisions: toldDecisions(decisions, holding) };
  });

/** Records decisions about records of the current version; 409 when another stands, or a record is not there any more. */
export const POST: RequestHandler = ({ request, locals }) =>
  answerJson(
    locals.locale,
    async () => {
      const { by, reason: note, base, decisions } = await readBody(request, decideSchema);
      const { id, dataHash } = await atImportDesk((house) => decideRecords(house, decisions, { by, note, base }));
      return { version: id, dataHash };
    },
    201
  );
