import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, resolve } from 'node:path';
import { ImportRefused } from '$lib/dataset/importRefused';
import { keepOriginal } from '$lib/dataset/originals.server';
import { readStanding } from '$lib/dataset/publishVersion.server';
import { commitReference, standingRows } from '$lib/dataset/reference/commitReference.server';
import {
  isReferenceTable,
  referenceSpec,
  referenceTableIds,
  type ReferenceTableId
} from '$lib/dataset/reference/referenceTables';
import { referenceTemplate } from '$lib/dataset/reference/templateWorkbook.server';
import type { Finding } from '$lib/domain/finding';
import { describeFinding } from '$lib/messages/describeFinding';
import { problemText } from '$lib/messages/problemText';
import { templateWords } from '$lib/messages/templateWords';
import { CommandRefused } from '../commandRefused';
import { importHouse } from '../importHouse';
import type { ExitCode, Session } from '../terminal';
import { versionText } from './versions';

export interface ReferenceOptions {
  readonly by?: string;
  readonly note?: string;
  readonly data?: string;
}

/** `tamga reference export`: writes the template of a table with all rows that stand. */
export async function exportReference(
  table: string,
  { out, data }: ReferenceOptions & { readonly out: string },
  session: Session
): Promise<ExitCode> {
  const known = knownTable(table);
  const { locale } = session;
  const rows = await standingRows(importHouse(session, data), known);
  const words = templateWords(locale, 'reference');
  await writeFile(resolve(session.folder, out), await referenceTemplate(referenceSpec(known), rows, { locale, words }));
  session.out(`${out}\n`);
  return 0;
}

/** `tamga reference import`: makes a filled template all rows of its table. 2, with every wrong cell named, when it is refused. */
export async function importReference(
  table: string,
  file: string,
  { by, note = '', data }: ReferenceOptions,
  session: Session
): Promise<ExitCode> {
  const house = importHouse(session, data);
  const known = knownTable(table);
  const title = basename(file);
  try {
    const { sha256 } = await keepOriginal(house.folder, createReadStream(resolve(session.folder, file)));
    const { dataHash: base } = await readStanding(house.folder);
    const asked = { table: known, sha256, title };
    const version = await commitReference(house, asked, { by: by ?? userInfo().username, note, base });
    session.out(`${versionText(version, session.locale)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    session.err(`${title}: ${problemText(session.locale, error)}\n`);
    for (const finding of error.findings) session.err(`  ${placeOf(finding)}${told(finding, session)}\n`);
    return 2;
  }
}

function knownTable(table: string): ReferenceTableId {
  if (isReferenceTable(table)) return table;
  throw new CommandRefused('cli.refused.no-table', { table, list: referenceTableIds.join(', ') });
}

/** Sheet, line and column, as a spreadsheet finds them. */
function placeOf({ sheet, line, column }: Finding): string {
  return [sheet, line, column].filter((part) => part !== null).join(':') + ' ';
}

function told(finding: Finding, { locale }: Session): string {
  const { rule, fix } = describeFinding(finding, locale);
  return `${rule} ${fix}`;
}
