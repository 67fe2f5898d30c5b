import { stateFolder } from '$lib/dataset/editionStore.server';
import { frozenDifference } from '$lib/server/reports/frozenDifference.server';
import { readFrozen } from '$lib/server/reports/frozenStore.server';
import { answerReport } from '$lib/server/reports/reportAnswers';
import { withCurrentEdition } from '$lib/server/reports/reportEditions.server';
import type { RequestHandler } from './$types';

/** What has changed since a version was frozen. */
export const GET: RequestHandler = ({ params, locals }) =>
  answerReport(locals.locale, async () => {
    const frozen = await readFrozen(stateFolder(), params.id, Number(params.number));
    return withCurrentEdition((source) => frozenDifference(stateFolder(), frozen, source));
  });
