import { rollbackTo } from '$lib/dataset/revertVersions.server';
import { toldVersion } from '$lib/dataset/toldVersion';
import { answerJson, readBody, rollbackSchema } from '$lib/server/importAnswers';
import { atImportDesk } from '$lib/server/importDesk';
import type { RequestHandler } from './$types';

/** A new version with the files of an older one. */
export const POST: RequestHandler = ({ request, locals }) =>
  answerJson(
    locals.locale,
    async () => {
      const { by, reason: note, base, version } = await readBody(request, rollbackSchema);
      return { version: toldVersion(await atImportDesk((house) => rollbackTo(house, version, { by, note, base }))) };
    },
    201
  );
