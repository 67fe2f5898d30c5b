import { withdrawFile } from '$lib/dataset/revertVersions.server';
import { toldVersion } from '$lib/dataset/toldVersion';
import { answerJson, readBody, withdrawSchema } from '$lib/server/importAnswers';
import { atImportDesk } from '$lib/server/importDesk';
import type { RequestHandler } from './$types';

/** A new version without one file. */
export const POST: RequestHandler = ({ request, locals }) =>
  answerJson(
    locals.locale,
    async () => {
      const { by, reason: note, base, sha256 } = await readBody(request, withdrawSchema);
      return { version: toldVersion(await atImportDesk((house) => withdrawFile(house, sha256, { by, note, base }))) };
    },
    201
  );
