import { previewReference } from '$lib/dataset/reference/commitReference.server';
import { answerJson, readBody, referenceSchema } from '$lib/server/importAnswers';
import { atImportDesk } from '$lib/server/importDesk';
import type { RequestHandler } from './$types';

/** How the rows of a filled template differ from those that stand, and every cell that cannot be taken. Changes nothing. */
export const POST: RequestHandler = ({ request, locals }) =>
  answerJson(locals.locale, async () => {
    const asked = await readBody(request, referenceSchema);
    return atImportDesk((house) => previewReference(house, asked));
  });
