import type { Finding } from '$lib/domain/finding';
import type { KeptNames } from '$lib/domain/keptNames';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import type { SourceClass } from '$lib/domain/sourceClass';
import type { TableColumns } from '$lib/domain/tableColumns';
import type { ProfileId } from './profiles/profile';

/** Records of a file: `rows` is always the sum of the three others. */
export interface IngestAccounting {
  readonly rows: number;
  readonly accepted: number;
  readonly quarantined: number;
  readonly notData: number;
}

/** How far a file has been read. `rows` counts records after the header; `bytes` of `totalBytes`. */
export interface IngestProgress {
  readonly rows: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

/** A file to be read. `stream` may be called several times: text that turns out not to be UTF-8, and a
 * file whose later rows show that dates or decimal marks were read wrongly, are read again from their start. */
export interface IngestInput {
  readonly name: string;
  /** Size in bytes, for progress. */
  readonly size: number;
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** Profile to read it with; recognised by its header when left out. */
  readonly profile?: string;
  /** What a person decided about the file; nothing when left out. */
  readonly decisions?: ImportDecisions;
  /** Names of units and places that staff keep beside those that come with the program. */
  readonly kept?: KeptNames | undefined;
  /** Id for `source_id`; the first 16 hexadecimal digits of the file's SHA-256 when left out. */
  readonly sourceId?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: IngestProgress) => void;
}

/** What became of a file. A refused file has findings of severity R, no tables and an accounting of zeros. */
export interface IngestResult {
  readonly file: string;
  readonly sourceId: string;
  readonly profile: ProfileId | null;
  readonly sourceClass: SourceClass | null;
  /** The table of which each accepted record became one row; null when refused. */
  readonly table: string | null;
  readonly sha256: string;
  readonly bytes: number;
  readonly accounting: IngestAccounting;
  readonly findings: readonly Finding[];
  readonly refused: boolean;
  /** By table name. Ids (`seizure_id`, `item_id`, …) count from 1 within this file. */
  readonly tables: Readonly<Record<string, TableColumns>>;
}
