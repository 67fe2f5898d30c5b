import { stateFolder } from '$lib/dataset/editionStore.server';
import { computeReport } from '$lib/reports/bundle/makeBundle';
import { paperPolicy } from '$lib/reports/selfContainedPage';
import { answerReport } from '$lib/server/reports/reportAnswers';
import { withCurrentEdition } from '$lib/server/reports/reportEditions.server';
import { readReport } from '$lib/server/reports/reportStore.server';
import type { RequestHandler } from './$types';

/** Shown in a frame by our own page and by nobody else. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `${paperPolicy}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
  'x-frame-options': 'SAMEORIGIN',
  'cache-control': 'no-store'
};

/** The printed pages of a report as it stands, as one HTML file. */
export const GET: RequestHandler = ({ params, locals }) =>
  answerReport(locals.locale, async () => {
    const { spec } = await readReport(stateFolder(), params.id);
    const { files } = await withCurrentEdition((source) => computeReport(spec, source));
    return new Response(files.get('report.html')!, {
      headers
    });
  });
