import { software } from '$lib/reports/bundle/makeBundle';
import { recomputedFiles } from '$lib/server/reports/frozenDifference.server';
import { answerReport, readReportBody, rebuildSchema } from '$lib/server/reports/reportAnswers';
import { withEdition } from '$lib/server/reports/reportEditions.server';
import type { RequestHandler } from './$types';

/** Computes a report again from the edition of a hash: the hash of every file that comes out. Changes nothing. */
export const POST: RequestHandler = ({ request, locals }) =>
  answerReport(locals.locale, async () => {
    const { spec, dataHash } = await readReportBody(request, rebuildSchema);
    return { software, files: await withEdition(dataHash, (source) => recomputedFiles(spec, source)) };
  });
