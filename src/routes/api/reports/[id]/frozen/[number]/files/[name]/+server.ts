import { stateFolder } from '$lib/dataset/editionStore.server';
import { readFrozenFile } from '$lib/server/reports/frozenStore.server';
import { answerReport } from '$lib/server/reports/reportAnswers';
import type { RequestHandler } from './$types';

/** A file of a frozen version, to keep. */
export const GET: RequestHandler = ({ params, locals }) =>
  answerReport(locals.locale, async () => {
    const { id, number, name } = params;
    const bytes = await readFrozenFile(stateFolder(), id, Number(number), name);
    return new Response(bytes, {
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="tamga-${id}-${number}-${name}"`,
        'cache-control': 'no-store'
      }
    });
  });
