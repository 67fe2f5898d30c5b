import { describeEdition } from '$lib/dataset/describeEdition';
import type { EditionManifest } from '$lib/domain/edition';
import type { FilterOptions } from '$lib/domain/filterOptions';
import type { Labels } from '$lib/domain/labels';
import type { EngineSupervisor } from '$lib/engine/supervisor';
import { loadFilterOptions } from '$lib/metrics/loadFilterOptions';
import { loadLabels } from '$lib/metrics/loadLabels';
import type { IngestSummary, OwnFile } from '$lib/workers/ingestClient';

/** A reader's own file as the pages show it: like an edition, but only in this browser. */
export interface OwnData {
  readonly file: IngestSummary;
  readonly edition: EditionManifest;
  readonly labels: Labels;
  readonly options: FilterOptions;
}

/** Gives a file's rows to the engine and describes them as if they were an edition. */
export async function takeOwnFile(engine: EngineSupervisor, { result, ownTables }: OwnFile): Promise<OwnData> {
  await engine.putOwnTables(ownTables);
  const database = engine.ownDatabase();
  const title = { en: result.file, ru: result.file };
  const described = await describeEdition(database, { dataHash: result.sha256, title, asOf: null });
  return {
    file: result,
    edition: { ...described, fileSha256: result.sha256, file: result.file, bytes: result.bytes, builtAt: '' },
    labels: await loadLabels(database),
    options: await loadFilterOptions(database)
  };
}
