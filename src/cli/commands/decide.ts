import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { decideRecords, takeBackDecisions } from '$lib/dataset/decideRecords.server';
import { readCurrentEdition } from '$lib/dataset/editionStore.server';
import type { ImportHouse } from '$lib/dataset/importHouse';
import { ImportRefused } from '$lib/dataset/importRefused';
import { readStanding } from '$lib/dataset/publishVersion.server';
import { toldDecisions } from '$lib/dataset/toldDecisions';
import { currentContent } from '$lib/dataset/versionContent.server';
import { decisionAskedSchema, type DecisionAsked } from '$lib/domain/dataDecisions';
import { openNodeDatabase } from '$lib/engine/nodeDatabase.server';
import { decisionIds } from '$lib/metrics/decisionIds';
import * as quality from '$lib/metrics/qualityRecords';
import { CommandRefused } from '../commandRefused';
import { importHouse } from '../importHouse';
import type { ExitCode, Session } from '../terminal';
import { versionText } from './versions';

export interface DecideOptions {
  readonly file?: string;
  readonly list: boolean;
  readonly takeBack?: readonly string[];
  readonly by?: string;
  readonly note?: string;
  readonly data?: string;
}

/**
 * `tamga decide`: records decisions about records out of a JSON file, takes some back, or lists as JSON what may be decided and what
 * was. 2 when the change was refused.
 */
export async function decideCommand(options: DecideOptions, session: Session): Promise<ExitCode> {
  const house = importHouse(session, options.data);
  if (options.list) {
    session.out(`${JSON.stringify(await questions(house), null, 2)}\n`);
    return 0;
  }
  const { dataHash: base } = await readStanding(house.folder);
  const change = { by: options.by ?? userInfo().username, note: options.note ?? '', base };
  const version =
    options.takeBack !== undefined
      ? await takeBackDecisions(house, options.takeBack, change)
      : await decideRecords(house, await readAsked(options.file, session), change);
  session.out(`${versionText(version, session.locale)}\n`);
  return 0;
}

async function readAsked(path: string | undefined, session: Session): Promise<readonly DecisionAsked[]> {
  if (path === undefined) throw new CommandRefused('cli.refused.no-decisions');
  try {
    const text = await readFile(resolve(session.folder, path), 'utf8');
    return v.parse(v.pipe(v.array(decisionAskedSchema), v.minLength(1)), JSON.parse(text));
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new CommandRefused('cli.refused.bad-decisions', { path, text }, { cause });
  }
}

/** Everything of the current edition that may be decided, list by list, and the decisions that were taken. */
async function questions(house: ImportHouse) {
  const edition = await readCurrentEdition(house.folder);
  if (edition === null) throw new ImportRefused('read-only');
  const database = await openNodeDatabase({ edition: edition.path, threads: 1 });
  try {
    const scope = { filters: { calendar: 'un', clauses: [] }, view: null, edition: edition.manifest } as const;
    const rowsOf = async (query: (typeof quality)['placeConflicts']) => (await database.query(query(scope))).rows;
    const standing = await readStanding(house.folder);
    const { decisions } = standing.version === null ? { decisions: [] } : await currentContent(house.folder, standing);
    return {
      lookAlikes: await rowsOf(quality.lookAlikeSeizures),
      unusualQuantities: await rowsOf(quality.quantityOutliers),
      placesInConflict: await rowsOf(quality.placeConflicts),
      decisions: toldDecisions(decisions, await decisionIds(database))
    };
  } finally {
    await database.close();
  }
}
