import { userInfo } from 'node:os';
import type { ChangeAsked } from '$lib/dataset/commitImport.server';
import type { ImportHouse } from '$lib/dataset/importHouse';
import { readStanding } from '$lib/dataset/publishVersion.server';
import { rollbackTo, undoLast, withdrawFile } from '$lib/dataset/revertVersions.server';
import type { VersionRecord } from '$lib/dataset/versionRecord';
import { importHouse } from '../importHouse';
import type { ExitCode, Session } from '../terminal';
import { versionText } from './versions';

export interface RevertOptions {
  readonly note: string;
  readonly by?: string;
  readonly data?: string;
}

/** `tamga rollback`: a new version with the files of an older one. */
export function rollbackCommand(id: string, options: RevertOptions, session: Session): Promise<ExitCode> {
  return revert(options, session, (house, asked) => rollbackTo(house, id, asked));
}

/** `tamga withdraw`: a new version without one file, named by its hash. */
export function withdrawCommand(sha256: string, options: RevertOptions, session: Session): Promise<ExitCode> {
  return revert(options, session, (house, asked) => withdrawFile(house, sha256, asked));
}

/** `tamga undo`: a new version with the files of the one before. */
export function undoCommand(options: RevertOptions, session: Session): Promise<ExitCode> {
  return revert(options, session, undoLast);
}

async function revert(
  { note, by, data }: RevertOptions,
  session: Session,
  change: (house: ImportHouse, asked: ChangeAsked) => Promise<VersionRecord>
): Promise<ExitCode> {
  const house = importHouse(session, data);
  const { dataHash: base } = await readStanding(house.folder);
  const version = await change(house, { note, by: by ?? userInfo().username, base });
  session.out(`${versionText(version, session.locale)}\n`);
  return 0;
}
