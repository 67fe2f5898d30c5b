import { describeEdition } from '$lib/dataset/describeEdition';
import type { EditionManifest } from '$lib/domain/edition';
import type { FilterOptions } from '$lib/domain/filterOptions';
import type { Finding } from '$lib/domain/finding';
import type { Labels } from '$lib/domain/labels';
import type { OwnTable } from '$lib/engine/engine';
import type { EngineSupervisor } from '$lib/engine/supervisor';
import type { IngestAccounting } from '$lib/ingest/ingestResult';
import { loadFilterOptions } from '$lib/metrics/loadFilterOptions';
import { loadLabels } from '$lib/metrics/loadLabels';

/** A file that was read: what became of its records, what was found in it, and its rows for the engine. */
export interface ReadFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly profile: string | null;
  readonly table: string | null;
  readonly refused: boolean;
  readonly accounting: IngestAccounting;
  readonly findings: readonly Finding[];
  readonly ownTables: readonly OwnTable[];
}

/** A reader's own file as the pages show it: like an edition, but only in this browser. */
export interface OwnData {
  readonly file: Omit<ReadFile, 'ownTables'>;
  readonly edition: EditionManifest;
  readonly labels: Labels;
  readonly options: FilterOptions;
}

/** Gives a file's rows to the engine and describes them as if they were an edition. */
export async function takeOwnFile(engine: EngineSupervisor, { ownTables, ...file }: ReadFile): Promise<OwnData> {
  await engine.putOwnTables(ownTables);
  const database = engine.ownDatabase();
  const title = { en: file.file, ru: file.file };
  const described = await describeEdition(database, { dataHash: file.sha256, title, asOf: null });
  return {
    file,
    edition: { ...described, fileSha256: file.sha256, file: file.file, bytes: file.bytes, builtAt: '' },
    labels: await loadLabels(database),
    options: await loadFilterOptions(database)
  };
}
