import type { ImportHouse, ImportProgress } from '$lib/dataset/importHouse';
import { stateFolder, type StoredEdition } from '$lib/dataset/editionStore.server';
import { openNodeDatabase } from '$lib/engine/nodeDatabase.server';
import { editionTitle } from '$lib/messages/editionTitle';
import { headlineFigures } from '$lib/metrics/headlineFigures';

/** How far the change under way is, and how many wait behind it. */
export interface DeskState {
  readonly progress: ImportProgress | null;
  readonly waiting: number;
}

let queue: Promise<unknown> = Promise.resolve();
let waiting = 0;
let progress: ImportProgress | null = null;

/** Runs previews and changes one after the other: each may build an edition, and two at once would only be slower. */
export function atImportDesk<T>(work: (house: ImportHouse) => Promise<T>): Promise<T> {
  waiting += 1;
  const run = async () => {
    waiting -= 1;
    try {
      return await work(openHouse());
    } finally {
      progress = null;
    }
  };
  const result = queue.then(run, run);
  queue = result.catch(() => undefined);
  return result;
}

/** What is being done just now, for those who wait. */
export function deskState(): DeskState {
  return { progress, waiting };
}

function openHouse(): ImportHouse {
  return {
    folder: stateFolder(),
    figuresOf,
    titleOf: editionTitle,
    now: () => new Date(),
    onProgress: (said) => (progress = said)
  };
}

async function figuresOf({ path, manifest }: StoredEdition) {
  const database = await openNodeDatabase({ edition: path, threads: 1 });
  try {
    return await headlineFigures(database, manifest);
  } finally {
    await database.close();
  }
}
