import type { FileOpening } from '$lib/domain/fileOpening';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import type { IngestProgress, IngestResult } from '$lib/ingest/ingestResult';

/** What the page asks of the ingest worker. */
export interface IngestRequest {
  readonly file: Blob;
  readonly name: string;
  /** Profile to read it with; recognised by its header when null. */
  readonly profile: string | null;
  /** What a person decided about it; null when nobody was asked, and then its opening is not described. */
  readonly decisions: ImportDecisions | null;
}

/** What became of a file, without its rows. */
export type IngestSummary = Omit<IngestResult, 'tables'>;

/** The answer of the ingest worker: rows as Arrow IPC streams by the name of their table. */
export interface IngestAnswer {
  readonly summary: IngestSummary;
  /** What its beginning shows; null when decisions were not asked for, or it cannot be shown. */
  readonly opening: FileOpening | null;
  readonly ipcByTable: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
}

export type { IngestProgress };
