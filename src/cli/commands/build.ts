import { basename, resolve } from 'node:path';
import { buildDemo } from '$lib/dataset/buildDemo.server';
import { buildEdition, type BuiltEdition } from '$lib/dataset/buildEdition.server';
import { smallestDemo } from '$lib/dataset/demo/demoContribution';
import type { BuildStep, FileContribution } from '$lib/dataset/editionContribution';
import { EditionRefused } from '$lib/dataset/editionRefused';
import { fileContribution } from '$lib/dataset/fileContribution';
import { locales } from '$lib/domain/locale';
import { message } from '$lib/messages/messages';
import { accountText } from '../accountText';
import { CommandRefused } from '../commandRefused';
import type { NamedFile } from '../namedFiles';
import { readFiles } from '../readFiles';
import { readWhole } from '../readOptions';
import type { ExitCode, Session } from '../terminal';

export interface BuildOptions {
  readonly files: readonly NamedFile[];
  readonly demo: boolean;
  readonly rows?: string;
  readonly out: string;
}

/** The largest demo that may be asked for, in examinations. */
const largestDemo = 100_000_000;

/** `tamga build`: an edition of files or of the demo, whole or not at all. */
export async function buildCommand(options: BuildOptions, session: Session): Promise<ExitCode> {
  if (options.demo && options.files.length > 0) throw new EditionRefused('demo-with-files');
  if (!options.demo && options.rows !== undefined) throw new CommandRefused('cli.refused.rows-without-demo');
  if (!options.demo && options.files.length === 0) throw new EditionRefused('nothing-to-build');
  const place = { out: resolve(session.folder, options.out), ...watching(session) };
  if (!options.demo) return print(await buildOfFiles(options.files, place, session), session);
  const rows = options.rows === undefined ? null : readWhole('--rows', options.rows, [smallestDemo, largestDemo]);
  return print(await buildDemo({ ...place, rows }), session);
}

type Place = { readonly out: string } & ReturnType<typeof watching>;

async function buildOfFiles(files: readonly NamedFile[], place: Place, session: Session): Promise<BuiltEdition> {
  const contributions: FileContribution[] = [];
  let refused = false;
  for await (const result of readFiles(files, session)) {
    if (result.refused) session.err(accountText(result, session.locale));
    refused ||= result.refused;
    if (!refused) contributions.push(fileContribution(result, basename(result.file)));
  }
  if (refused) throw new EditionRefused('file-refused');
  const built = await buildEdition({ ...place, files: contributions, title: titleOf(contributions) });
  for (const file of built.repeated) session.err(`${message(session.locale, 'cli.note.repeated', { file })}\n`);
  return built;
}

function titleOf(files: readonly FileContribution[]): BuiltEdition['manifest']['title'] {
  const names = [...new Set(files.map(({ source }) => source.title))].sort();
  const values = { count: names.length, names: names.join(', ') };
  const titles = locales.map((locale) => [locale, message(locale, 'cli.edition_title', values)]);
  return Object.fromEntries(titles) as BuiltEdition['manifest']['title'];
}

function print({ editionPath, manifest }: BuiltEdition, session: Session): ExitCode {
  session.out(`${JSON.stringify({ edition: editionPath, manifest }, null, 2)}\n`);
  return manifest.sources.some(({ quarantined }) => quarantined > 0) ? 1 : 0;
}

function watching(session: Session): { signal: AbortSignal; onProgress: (step: BuildStep) => void } {
  const onProgress = (step: BuildStep): void => {
    if (session.watched) session.err(`${message(session.locale, `cli.step.${step}`)}\n`);
  };
  return { signal: session.signal, onProgress };
}
