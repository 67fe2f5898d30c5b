import { CommanderError } from 'commander';
import { locales, type Locale } from '$lib/domain/locale';
import { message } from '$lib/messages/messages';
import { createProgram } from './program';
import { isInterruption, refusalText } from './refusalText';
import type { ExitCode, Terminal } from './terminal';

/** Runs one command line, the words after `tamga`. Never throws: whatever goes wrong is said on standard error. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const session = { ...terminal, locale: localeOf(words) };
  let exitCode: ExitCode = 0;
  const program = createProgram(words, session, (code) => (exitCode = code));
  if (words.length === 0) {
    program.outputHelp({ error: true });
    return 2;
  }
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (isInterruption(error)) {
      terminal.err(`${message(session.locale, 'cli.refused.interrupted')}\n`);
      return 130;
    }
    terminal.err(`${refusalText(session.locale, error)}\n`);
    if (process.env['TAMGA_DEBUG'] === '1' && error instanceof Error) terminal.err(`${error.stack}\n`);
    return 2;
  }
}

/** The language must be known before the help is written, so it is looked for before the words are parsed. */
function localeOf(words: readonly string[]): Locale {
  const joined = words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const asked = joined ?? words[words.indexOf('--lang') + 1];
  return locales.find((locale) => locale === asked && words.some((word) => word.startsWith('--lang'))) ?? 'en';
}
