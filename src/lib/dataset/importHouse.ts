import type { EditionManifest } from '$lib/domain/edition';
import type { StoredEdition } from './editionStore.server';
import type { HeadlineFigure } from './versionRecord';

/** What committing needs of the world: where state lies, and what the layers above know of figures and words. */
export interface ImportHouse {
  /** The folder of state, see `stateFolder`. */
  readonly folder: string;
  /** The headline figures of an edition, out of the metric catalogue. */
  readonly figuresOf: (edition: StoredEdition) => Promise<readonly HeadlineFigure[]>;
  /** The title of an edition of files. */
  readonly titleOf: (titles: readonly string[]) => EditionManifest['title'];
  readonly now: () => Date;
  readonly signal?: AbortSignal;
  /** Told of each step: the file that is read, or the step of the build. */
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** How far a change is; `rows` and `bytes` of the file that is being read. */
export interface ImportProgress {
  readonly step: 'read' | 'generate' | 'append' | 'check' | 'hash' | 'write' | 'figures' | 'switch';
  readonly file: string | null;
  readonly rows: number;
  readonly bytes: number;
  readonly totalBytes: number;
}
