import { stateFolder } from '$lib/dataset/editionStore.server';
import { compareBundle } from '$lib/reports/bundle/compareBundle';
import { readBundle } from '$lib/reports/bundle/readBundle';
import { recomputedFiles } from '$lib/server/reports/frozenDifference.server';
import { readFrozenFile } from '$lib/server/reports/frozenStore.server';
import { answerReport } from '$lib/server/reports/reportAnswers';
import { withEdition } from '$lib/server/reports/reportEditions.server';
import type { RequestHandler } from './$types';

/** Computes a frozen version again from its own edition and compares every file of its bundle. */
export const GET: RequestHandler = ({ params, locals }) =>
  answerReport(locals.locale, async () => {
    const bytes = await readFrozenFile(stateFolder(), params.id, Number(params.number), 'bundle.zip');
    const bundle = await readBundle(bytes);
    const again = await withEdition(bundle.manifest.edition.dataHash, (source) => recomputedFiles(bundle.spec, source));
    return { files: compareBundle(bundle, again) };
  });
