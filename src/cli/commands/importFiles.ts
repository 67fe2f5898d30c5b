import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { userInfo } from 'node:os';
import * as v from 'valibot';
import { readOriginal } from '$lib/dataset/buildImports.server';
import { commitImport } from '$lib/dataset/commitImport.server';
import type { ImportHouse } from '$lib/dataset/importHouse';
import { ImportRefused } from '$lib/dataset/importRefused';
import { keepOriginal } from '$lib/dataset/originals.server';
import { readStanding } from '$lib/dataset/publishVersion.server';
import { importDecisionsSchema, type ImportDecisions } from '$lib/domain/importDecisions';
import { FileRefused } from '$lib/ingest/fileRefused';
import type { IngestResult } from '$lib/ingest/ingestResult';
import { message } from '$lib/messages/messages';
import { problemText } from '$lib/messages/problemText';
import { accountText } from '../accountText';
import { CommandRefused } from '../commandRefused';
import { filesAt, type ReadableFile } from '../filesAt';
import { importHouse } from '../importHouse';
import type { NamedFile } from '../namedFiles';
import type { ExitCode, Session } from '../terminal';

export interface ImportOptions {
  readonly files: readonly NamedFile[];
  readonly decisions?: string;
  readonly by?: string;
  readonly note?: string;
  readonly data?: string;
}

/**
 * `tamga import`: adds files, and those in archives, to the current version, each as a version of its own, on whatever stands when its
 * turn comes. 2 when a file was refused (the others are taken), 1 when rows were quarantined.
 */
export async function importCommand(options: ImportOptions, session: Session): Promise<ExitCode> {
  const house = importHouse(session, options.data);
  const readOn = house.now().toISOString().slice(0, 10);
  const decisions = { readOn, ...(await readDecisions(options.decisions, session)) };
  const by = options.by ?? userInfo().username;
  for (const { path } of options.files) await checkThere(resolve(session.folder, path), path);
  const codes: ExitCode[] = [];
  for (const { path, profile } of options.files) {
    const decided = profile === null ? decisions : { ...decisions, profile };
    for (const file of await filesAt(resolve(session.folder, path), basename(path))) {
      codes.push(await importOne(house, { file, decisions: decided, by, note: options.note ?? '' }, session));
    }
  }
  return codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0;
}

interface OneFile {
  readonly file: ReadableFile;
  readonly decisions: ImportDecisions;
  readonly by: string;
  readonly note: string;
}

async function importOne(house: ImportHouse, one: OneFile, session: Session): Promise<ExitCode> {
  const { file, decisions, by, note } = one;
  const title = file.name;
  const { locale } = session;
  try {
    const { sha256 } = await keepOriginal(house.folder, file.stream());
    const result: IngestResult = await readOriginal(house, { sha256, title, decisions });
    session.out(accountText(result, locale));
    const { dataHash: base } = await readStanding(house.folder);
    const version = await commitImport(house, { sha256, title, decisions }, { by, note, base });
    session.out(`${message(locale, 'cli.import.done', { file: title, version: version.id })}\n`);
    return result.accounting.quarantined > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ImportRefused || error instanceof FileRefused)) throw error;
    const reason =
      error instanceof ImportRefused ? problemText(locale, error) : message(locale, `finding.${error.code}.name`);
    session.err(`${title}: ${reason}\n`);
    return 2;
  }
}

async function readDecisions(path: string | undefined, session: Session): Promise<ImportDecisions> {
  if (path === undefined) return {};
  try {
    return v.parse(importDecisionsSchema, JSON.parse(await readFile(resolve(session.folder, path), 'utf8')));
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new CommandRefused('cli.refused.bad-decisions', { path, text }, { cause });
  }
}

async function checkThere(place: string, path: string): Promise<void> {
  const found = await stat(place).catch(() => null);
  if (found === null) throw new CommandRefused('cli.refused.nothing-there', { path });
  if (found.isDirectory()) throw new CommandRefused('cli.refused.not-a-file', { path });
}
