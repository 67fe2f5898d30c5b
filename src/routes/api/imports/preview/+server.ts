import { previewImport } from '$lib/dataset/commitImport.server';
import { answerJson, previewSchema, readBody } from '$lib/server/importAnswers';
import { atImportDesk } from '$lib/server/importDesk';
import type { RequestHandler } from './$types';

/** What committing a kept file would do to rows and figures. Changes nothing. */
export const POST: RequestHandler = ({ request, locals }) =>
  answerJson(locals.locale, async () => {
    const asked = await readBody(request, previewSchema);
    return atImportDesk((house) => previewImport(house, asked));
  });
