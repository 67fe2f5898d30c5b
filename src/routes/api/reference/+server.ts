import { commitReference } from '$lib/dataset/reference/commitReference.server';
import { listReferences } from '$lib/dataset/reference/listReferences.server';
import { answerJson, readBody, referenceCommitSchema } from '$lib/server/importAnswers';
import { atImportDesk } from '$lib/server/importDesk';
import type { RequestHandler } from './$types';

/** The tables that staff keep: how many rows each has, and whose file holds them. */
export const GET: RequestHandler = ({ locals }) =>
  answerJson(locals.locale, async () => ({ tables: await atImportDesk(listReferences) }));

/** Makes a kept file all rows of a table; 409 when another version stands than the one that was decided on. */
export const POST: RequestHandler = ({ request, locals }) =>
  answerJson(
    locals.locale,
    async () => {
      const { by, reason: note, base, ...asked } = await readBody(request, referenceCommitSchema);
      const { id, dataHash } = await atImportDesk((house) => commitReference(house, asked, { by, note, base }));
      return { version: id, dataHash };
    },
    201
  );
