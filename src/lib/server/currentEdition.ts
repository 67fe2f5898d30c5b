import { error } from '@sveltejs/kit';
import { stateFolder } from '$lib/dataset/editionStore.server';
import type { EditionManifest } from '$lib/domain/edition';
import { openNodeDatabase } from '$lib/engine/nodeDatabase.server';
import { rememberingDatabase } from '$lib/engine/rememberingDatabase';
import { loadLabels } from '$lib/metrics/loadLabels';
import { EditionHolder, EditionUnavailable, type EditionFacts, type OpenEdition } from './editionHolder';
import { loadFilterOptions } from '$lib/metrics/loadFilterOptions';

const holder = new EditionHolder(stateFolder(), open);

/** What the pages say about the current edition. Answers 503 when there is none or it can not be read. */
export function currentEdition(): Promise<EditionFacts> {
  return useEdition(({ manifest, labels, filterOptions }) => ({ manifest, labels, filterOptions }));
}

/** Runs some work on the current edition's database. Answers 503 when there is none or it can not be read. */
export async function useEdition<T>(work: (edition: OpenEdition) => Promise<T> | T): Promise<T> {
  try {
    return await holder.use(work);
  } catch (cause) {
    if (!(cause instanceof EditionUnavailable)) throw cause;
    error(503, { message: cause.message, code: cause.code });
  }
}

async function open(path: string, manifest: EditionManifest): Promise<OpenEdition> {
  const database = rememberingDatabase(await openNodeDatabase({ edition: path, threads: 1 }));
  try {
    const [labels, filterOptions] = await Promise.all([loadLabels(database), loadFilterOptions(database)]);
    return { manifest, labels, filterOptions, database };
  } catch (cause) {
    await database.close();
    throw cause;
  }
}
