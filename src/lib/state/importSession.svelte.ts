import { profileIds } from '$lib/ingest/profiles/profile';
import { ImportFile, type ImportWorld } from './importFile.svelte';
import { today } from './today';
import { watchProgress } from './watchProgress';

/** What bringing in files needs of the world around it. */
export interface SessionWorld extends ImportWorld {
  /** The files in an archive; any other file as it is. */
  readonly unpack: (file: File) => Promise<readonly File[]>;
}

/** The files that a person brings in, one after another. It goes on while other pages are looked at. */
export class ImportSession {
  files: readonly ImportFile[] = $state.raw([]);
  current: ImportFile | null = $state.raw(null);

  constructor(private readonly world: SessionWorld) {}

  /** Takes files in, those of archives too, and reads them one after another, so that large ones do not share the memory. */
  async take(files: readonly File[]): Promise<void> {
    const taken = (await this.#unpacked(files)).map((file) => new ImportFile(file, this.world));
    this.files = [...this.files, ...taken];
    this.current ??= taken[0] ?? null;
    for (const one of taken) {
      if (this.files.includes(one)) await one.open();
    }
  }

  /** An archive that cannot be unpacked is taken as it is: reading it says why. */
  async #unpacked(files: readonly File[]): Promise<readonly File[]> {
    const unpacked: File[] = [];
    for (const file of files) unpacked.push(...(await this.world.unpack(file).catch(() => [file])));
    return unpacked;
  }

  /** Shows another file. */
  choose(file: ImportFile): void {
    this.current = file;
  }

  /** Lets go of a file; nothing of it is kept unless it was committed. */
  putAway(file: ImportFile): void {
    file.cancel();
    this.files = this.files.filter((one) => one !== file);
    if (this.current === file) this.current = this.files[0] ?? null;
  }
}

/** The one import of the tab. */
export const importSession = new ImportSession({
  read: async (file, options) => (await import('$lib/workers/ingestClient')).startIngest(file, options),
  unpack: async (file) => (await import('$lib/workers/ingestClient')).unpackArchive(file, new AbortController().signal),
  fetch: (input, init) => fetch(input, init),
  watch: (onProgress, signal) => watchProgress((input, init) => fetch(input, init), onProgress, signal),
  store: keptHere(),
  today
});

/** The kinds of file that are known, in the order in which they are offered. */
export const importKinds = profileIds;

function keptHere(): Storage | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage;
  } catch {
    return null;
  }
}
