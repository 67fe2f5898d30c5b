import { stateFolder } from '$lib/dataset/editionStore.server';
import { answerReport, readReportBody, saveSchema } from '$lib/server/reports/reportAnswers';
import { readReport, saveReport } from '$lib/server/reports/reportStore.server';
import type { RequestHandler } from './$types';

/** A report as it stands. */
export const GET: RequestHandler = ({ params, locals }) =>
  answerReport(locals.locale, () => readReport(stateFolder(), params.id));

/** Saves a report; 409 with what stands when somebody else saved it meanwhile. */
export const PUT: RequestHandler = ({ params, request, locals }) =>
  answerReport(locals.locale, async () =>
    saveReport(stateFolder(), params.id, await readReportBody(request, saveSchema))
  );
