import { resolve } from 'node:path';
import { buildDemo } from '$lib/dataset/buildDemo.server';
import type { BuiltEdition } from '$lib/dataset/buildEdition.server';
import { smallestDemo } from '$lib/dataset/demo/demoContribution';
import type { BuildStep } from '$lib/dataset/editionContribution';
import { EditionRefused } from '$lib/dataset/editionRefused';
import { message } from '$lib/messages/messages';
import { CommandRefused } from '../commandRefused';
import type { NamedFile } from '../namedFiles';
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
  if (options.demo && options.files.length > 0) throw new CommandRefused('cli.refused.demo-with-files');
  if (!options.demo && options.rows !== undefined) throw new CommandRefused('cli.refused.rows-without-demo');
  if (!options.demo) throw new EditionRefused('nothing-to-build');
  const rows = options.rows === undefined ? null : readWhole('--rows', options.rows, [smallestDemo, largestDemo]);
  return print(await buildDemo({ out: resolve(session.folder, options.out), rows, ...watching(session) }), session);
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
