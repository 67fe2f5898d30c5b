import { stateFolder } from '$lib/dataset/editionStore.server';
import { ImportRefused } from '$lib/dataset/importRefused';
import { toldVersion } from '$lib/dataset/toldVersion';
import { readVersion } from '$lib/dataset/versionStore.server';
import { answerJson } from '$lib/server/importAnswers';
import type { RequestHandler } from './$types';

/** The record of one version. */
export const GET: RequestHandler = ({ params, locals }) =>
  answerJson(locals.locale, async () => {
    const version = await readVersion(stateFolder(), params.id);
    if (version === null) throw new ImportRefused('no-version', { facts: { version: params.id } });
    return toldVersion(version);
  });
