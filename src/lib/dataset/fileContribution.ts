import type { IngestResult } from '$lib/ingest/ingestResult';
import type { FileContribution } from './editionContribution';
import { EditionRefused } from './editionRefused';

/**
 * What a file that was read brings to an edition. `title` is its name without folders: where it lay is nobody's business. The
 * same file gets the same `source_id` and therefore the same rows, wherever it lies.
 * @throws {EditionRefused} when the file was refused.
 */
export function fileContribution(result: IngestResult, title: string): FileContribution {
  const { profile, table, sourceClass } = result;
  if (result.refused || profile === null || table === null || sourceClass === null) {
    throw new EditionRefused('file-refused');
  }
  return {
    source: { sourceId: result.sourceId, title, profile, sourceClass, licence: null, sourceUrl: null },
    sha256: result.sha256,
    bytes: result.bytes,
    accounting: result.accounting,
    table,
    findings: result.findings,
    tables: result.tables
  };
}
