import { undoLast } from '$lib/dataset/revertVersions.server';
import { toldVersion } from '$lib/dataset/toldVersion';
import { answerJson, readBody, undoSchema } from '$lib/server/importAnswers';
import { atImportDesk } from '$lib/server/importDesk';
import type { RequestHandler } from './$types';

/** A new version with the files of the one before. */
export const POST: RequestHandler = ({ request, locals }) =>
  answerJson(
    locals.locale,
    async () => {
      const { by, reason: note, base } = await readBody(request, undoSchema);
      return { version: toldVersion(await atImportDesk((house) => undoLast(house, { by, note, base }))) };
    },
    201
  );
