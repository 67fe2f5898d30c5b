import { takeBackDecisions } from '$lib/dataset/decideRecords.server';
import { answerJson, readBody, takeBackSchema } from '$lib/server/importAnswers';
import { atImportDesk } from '$lib/server/importDesk';
import type { RequestHandler } from './$types';

/** A new version without some decisions. */
export const POST: RequestHandler = ({ request, locals }) =>
  answerJson(
    locals.locale,
    async () => {
      const { by, reason: note, base, ids } = await readBody(request, takeBackSchema);
      const { id, dataHash } = await atImportDesk((house) => takeBackDecisions(house, ids, { by, note, base }));
      return { version: id, dataHash };
    },
    201
  );
