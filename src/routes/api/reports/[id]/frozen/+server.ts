import { stateFolder } from '$lib/dataset/editionStore.server';
import { freezeReport } from '$lib/server/reports/freezeReport.server';
import { listFrozen } from '$lib/server/reports/frozenStore.server';
import { answerReport, freezeSchema, readReportBody } from '$lib/server/reports/reportAnswers';
import { withCurrentEdition } from '$lib/server/reports/reportEditions.server';
import type { RequestHandler } from './$types';

/** The frozen versions of a report, newest first. */
export const GET: RequestHandler = ({ params, locals }) =>
  answerReport(locals.locale, async () => ({ frozen: await listFrozen(stateFolder(), params.id) }));

/** Freezes a checked report; 422 while marks stand. */
export const POST: RequestHandler = ({ params, request, locals }) =>
  answerReport(
    locals.locale,
    async () => {
      const asked = await readReportBody(request, freezeSchema);
      const { record } = await withCurrentEdition((source) => freezeReport(stateFolder(), params.id, asked, source));
      return record;
    },
    201
  );
