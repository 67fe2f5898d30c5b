import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readCurrentEdition } from '$lib/dataset/editionStore.server';
import type { EditionManifest } from '$lib/domain/edition';
import type { FilterOptions } from '$lib/domain/filterOptions';
import type { Labels } from '$lib/domain/labels';
import { QueryError, type Database } from '$lib/engine/database';

/** What a page says about an edition, as plain data. */
export interface EditionFacts {
  readonly manifest: EditionManifest;
  readonly labels: Labels;
  readonly filterOptions: FilterOptions;
}

/** The current edition, open in the native engine. The database is good until the work that was given it ends. */
export interface OpenEdition extends EditionFacts {
  readonly database: Database;
}

/** Why there is no edition to answer from: none was published yet, or what is published can not be read. */
export class EditionUnavailable extends Error {
  override readonly name = 'EditionUnavailable';
  constructor(
    readonly code: 'no-edition' | 'edition-damaged',
    options?: ErrorOptions
  ) {
    super(code === 'no-edition' ? 'No edition has been published.' : 'The current edition can not be read.', options);
  }
}

interface Held {
  readonly version: string;
  readonly edition: Promise<OpenEdition>;
  users: number;
  retired: boolean;
}

/** Opens an edition's file and reads what every page needs of it. */
export type OpenFile = (path: string, manifest: EditionManifest) => Promise<OpenEdition>;

/**
 * Holds the current edition of a state folder open. Each use looks at `current.json`: when another edition was published it is
 * opened, and the old one is closed once the last work on it has ended.
 */
export class EditionHolder {
  #held: Held | null = null;

  constructor(
    readonly folder: string,
    readonly open: OpenFile
  ) {}

  /** Runs some work on the current edition. Throws `EditionUnavailable` when there is none. */
  async use<T>(work: (edition: OpenEdition) => Promise<T> | T): Promise<T> {
    const version = await versionOf(join(this.folder, 'current.json'));
    const held = this.#held?.version === version ? this.#held : this.#replace(version);
    held.users += 1;
    try {
      return await work(await held.edition);
    } catch (error) {
      if (isBroken(error) && this.#held === held) this.close();
      throw error;
    } finally {
      held.users -= 1;
      closeWhenUnused(held);
    }
  }

  /** Closes the edition once nobody works on it. */
  close(): void {
    if (!this.#held) return;
    this.#held.retired = true;
    closeWhenUnused(this.#held);
    this.#held = null;
  }

  #replace(version: string): Held {
    this.close();
    const held: Held = { version, edition: this.#openCurrent(), users: 0, retired: false };
    held.edition.catch(() => {
      if (this.#held === held) this.#held = null;
    });
    this.#held = held;
    return held;
  }

  async #openCurrent(): Promise<OpenEdition> {
    try {
      const stored = await readCurrentEdition(this.folder);
      if (stored === null) throw new EditionUnavailable('no-edition');
      return await this.open(stored.path, stored.manifest);
    } catch (cause) {
      if (cause instanceof EditionUnavailable) throw cause;
      throw new EditionUnavailable('edition-damaged', { cause });
    }
  }
}

/** After an error inside the engine it answers nothing more until its file is opened again. */
function isBroken(error: unknown): boolean {
  return error instanceof QueryError && /^(?:INTERNAL|FATAL) Error/.test(error.message);
}

/** Changes whenever another `current.json` is renamed into place. */
async function versionOf(path: string): Promise<string> {
  try {
    const { ino, mtimeMs, size } = await stat(path);
    return `${ino}-${mtimeMs}-${size}`;
  } catch {
    throw new EditionUnavailable('no-edition');
  }
}

function closeWhenUnused(held: Held): void {
  if (!held.retired || held.users > 0) return;
  held.edition.then(
    ({ database }) => database.close(),
    () => undefined
  );
}
