import { stateFolder } from '$lib/dataset/editionStore.server';
import { checkReport } from '$lib/reports/claims/checkReport';
import { answerReport } from '$lib/server/reports/reportAnswers';
import { withCurrentEdition } from '$lib/server/reports/reportEditions.server';
import { readReport } from '$lib/server/reports/reportStore.server';
import type { RequestHandler } from './$types';

/** The numbers of a report and what must be settled before it is frozen, as it stands and by the data that stand. */
export const GET: RequestHandler = ({ params, locals }) =>
  answerReport(locals.locale, async () => {
    const { spec, revision } = await readReport(stateFolder(), params.id);
    const check = await withCurrentEdition((source) => checkReport(spec, source));
    return { ...check, revision };
  });
