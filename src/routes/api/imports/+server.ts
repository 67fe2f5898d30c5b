import { commitImport } from '$lib/dataset/commitImport.server';
import { toldVersion } from '$lib/dataset/toldVersion';
import { answerJson, commitSchema, readBody } from '$lib/server/importAnswers';
import { atImportDesk } from '$lib/server/importDesk';
import type { RequestHandler } from './$types';

/** Adds a kept file to the current version; 409 when another stands than the one that was decided on. */
export const POST: RequestHandler = ({ request, locals }) =>
  answerJson(
    locals.locale,
    async () => {
      const { by, note, base, ...asked } = await readBody(request, commitSchema);
      return { version: toldVersion(await atImportDesk((house) => commitImport(house, asked, { by, note, base }))) };
    },
    201
  );
