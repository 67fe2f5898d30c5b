import { readEdition, stateFolder } from '$lib/dataset/editionStore.server';
import { openNodeDatabase } from '$lib/engine/nodeDatabase.server';
import { loadLabels } from '$lib/metrics/loadLabels';
import type { ReportSource } from '$lib/reports/reportQuestions';
import { useEdition } from '../currentEdition';
import { ReportRefused } from './reportRefused';

/** Runs some work on the edition that readers get. Answers 503 when there is none. */
export function withCurrentEdition<T>(work: (source: ReportSource) => Promise<T>): Promise<T> {
  return useEdition(({ database, manifest, labels }) => work({ database, edition: manifest, labels }));
}

/** Runs some work on the edition of a hash, be it the current one or an older one. Throws `ReportRefused` when it is not kept. */
export async function withEdition<T>(dataHash: string, work: (source: ReportSource) => Promise<T>): Promise<T> {
  const stored = await readEdition(stateFolder(), dataHash);
  if (stored === null) throw new ReportRefused('no-edition', { facts: { id: dataHash.slice(0, 12) } });
  const database = await openNodeDatabase({ edition: stored.path, threads: 1 });
  try {
    return await work({ database, edition: stored.manifest, labels: await loadLabels(database) });
  } finally {
    await database.close();
  }
}
