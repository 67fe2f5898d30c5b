import { resolve } from 'node:path';
import { stateFolder } from '$lib/dataset/editionStore.server';
import type { ImportHouse } from '$lib/dataset/importHouse';
import { openNodeDatabase } from '$lib/engine/nodeDatabase.server';
import { editionTitle } from '$lib/messages/editionTitle';
import { headlineFigures } from '$lib/metrics/headlineFigures';
import type { Session } from './terminal';

/** Committing in the state folder of `TAMGA_DATA`, or in the one that was named. */
export function importHouse(session: Session, data: string | undefined): ImportHouse {
  return {
    folder: resolve(session.folder, data ?? stateFolder()),
    figuresOf: async ({ path, manifest }) => {
      const database = await openNodeDatabase({ edition: path, threads: 1 });
      return headlineFigures(database, manifest).finally(() => database.close());
    },
    titleOf: editionTitle,
    now: () => new Date(),
    signal: session.signal
  };
}
