import { profileIds } from '$lib/ingest/profiles/profile';
import type { EditionManifest } from '$lib/domain/edition';
import type { IngestProgress, IngestSummary, OwnFile } from '$lib/workers/ingestClient';
import { session } from './engineSession.svelte';
import { takeOwnFile } from './ownData';

/** How far a dropped file has come. */
export type Reading =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly file: string; readonly progress: IngestProgress }
  | { readonly status: 'opening'; readonly result: IngestSummary }
  | { readonly status: 'read'; readonly result: IngestSummary }
  | { readonly status: 'cancelled'; readonly file: string }
  | { readonly status: 'failed'; readonly file: string; readonly error: Error };

/**
 * Reads a reader's own file in a worker and, when it was not refused, shows it on every page. A cancel leaves everything as
 * it was; a second file takes the place of the first only once it has been read.
 */
export class FileReading {
  now: Reading = $state.raw({ status: 'idle' });
  #controller: AbortController | null = null;

  /** Never rejects: what failed is said in `now`. `profile` reads it as that kind of file. */
  async open(file: File, edition: EditionManifest, profile: string | null = null): Promise<void> {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    this.now = { status: 'reading', file: file.name, progress: { rows: 0, bytes: 0, totalBytes: file.size } };
    try {
      const own = await this.#read(file, profile, controller.signal);
      if (!own.result.refused) await this.#show(own, edition, controller.signal);
      if (!controller.signal.aborted) this.now = { status: 'read', result: own.result };
    } catch (error) {
      if (this.#controller !== controller) return;
      const reason = error instanceof Error ? error : new Error(String(error));
      this.now = controller.signal.aborted
        ? { status: 'cancelled', file: file.name }
        : { status: 'failed', file: file.name, error: reason };
    }
  }

  /** Stops the reading of a file. What the engine has begun to take it takes: it could not give back what it held before. */
  cancel(): void {
    if (this.now.status === 'reading') this.#controller?.abort();
  }

  /** Forgets the last file; what is shown stays shown until it is put away. */
  forget(): void {
    this.now = { status: 'idle' };
  }

  async #read(file: File, profile: string | null, signal: AbortSignal): Promise<OwnFile> {
    const { startIngest } = await import('$lib/workers/ingestClient');
    return startIngest(file, {
      ...(profile === null ? {} : { profile }),
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) this.now = { status: 'reading', file: file.name, progress };
      }
    });
  }

  async #show(own: OwnFile, edition: EditionManifest, signal: AbortSignal): Promise<void> {
    this.now = { status: 'opening', result: own.result };
    await session.open(edition, (engine) => takeOwnFile(engine, own), signal);
  }
}

/** The one reading of the tab, so that it goes on while the reader looks at other pages. */
export const fileReading = new FileReading();

/** The kinds of file that are recognised, in the order in which they are offered. */
export const readableKinds = profileIds;

export type { IngestSummary };
