import { stateFolder } from '$lib/dataset/editionStore.server';
import { summaryOf } from '$lib/reports/drafts/reportRecord';
import { reportDeadlines } from '$lib/metrics/reportDeadlines';
import { useEdition } from '$lib/server/currentEdition';
import { listFrozen } from '$lib/server/reports/frozenStore.server';
import { answerReport, createSchema, readReportBody } from '$lib/server/reports/reportAnswers';
import { createReport, listReports } from '$lib/server/reports/reportStore.server';
import type { RequestHandler } from './$types';

/** Every report of this server, the one saved last first, each with its last frozen version; and what is owed. */
export const GET: RequestHandler = ({ locals }) =>
  answerReport(locals.locale, async () => {
    const folder = stateFolder();
    const reports = (await listReports(folder)).map(async (record) =>
      summaryOf(record, (await listFrozen(folder, record.id))[0] ?? null)
    );
    return {
      reports: await Promise.all(reports),
      deadlines: await useEdition(({ database, manifest }) => reportDeadlines(database, manifest))
    };
  });

/** Begins a report. */
export const POST: RequestHandler = ({ request, locals }) =>
  answerReport(
    locals.locale,
    async () => {
      const { spec, by } = await readReportBody(request, createSchema);
      return createReport(stateFolder(), { ...spec, status: 'draft', signatures: [] }, by);
    },
    201
  );
