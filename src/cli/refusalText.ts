import { CommanderError } from 'commander';
import { EditionRefused } from '$lib/dataset/editionRefused';
import { ImportRefused } from '$lib/dataset/importRefused';
import type { Locale } from '$lib/domain/locale';
import { QueryCanceled, QueryError, StatementRefused } from '$lib/engine/database';
import { message } from '$lib/messages/messages';
import { problemText } from '$lib/messages/problemText';
import { BreakdownRefused, knownDimensionsOf } from '$lib/metrics/breakdowns';
import { CommandRefused } from './commandRefused';
import { commandNames } from './commandNames';

/** Why a command did not do what was asked, in whole sentences, a line each; never a stack trace. */
export function refusalText(locale: Locale, error: unknown): string {
  if (error instanceof CommandRefused) return message(locale, error.key, error.values);
  if (error instanceof CommanderError) return usageText(locale, error);
  if (error instanceof StatementRefused) {
    return message(locale, `cli.refused.statement.${error.refusal}`, { keyword: error.keyword ?? '' });
  }
  if (error instanceof BreakdownRefused) {
    const list = knownDimensionsOf(error.metric).join(', ');
    return message(locale, 'cli.refused.breakdown', { metric: error.metric, dimension: error.dimension, list });
  }
  if (error instanceof ImportRefused) return problemText(locale, error);
  if (error instanceof EditionRefused) return editionText(locale, error);
  if (error instanceof QueryError) return message(locale, 'cli.refused.query-failed', { text: error.message });
  if (isFileError(error)) return message(locale, 'cli.refused.unreadable', fileFailure(error));
  return message(locale, 'cli.refused.unexpected', { text: error instanceof Error ? error.message : String(error) });
}

interface FileError extends NodeJS.ErrnoException {
  readonly path: string;
}

function isFileError(error: unknown): error is FileError {
  return error instanceof Error && 'syscall' in error && 'path' in error && typeof error.path === 'string';
}

function fileFailure({ path, code, message: text }: FileError): { path: string; text: string } {
  return { path, text: text.replace(/^[A-Z]+: /, '').split(',')[0] ?? code ?? '' };
}

/** True when a command ended because its caller stopped it. */
export function isInterruption(error: unknown): boolean {
  return error instanceof QueryCanceled || (error instanceof Error && error.name === 'AbortError');
}

function editionText(locale: Locale, { refusal, failed }: EditionRefused): string {
  if (refusal !== 'check-failed') return message(locale, `cli.refused.${refusal}`);
  const first = message(locale, 'cli.refused.check-failed', { count: failed.length });
  const rules = failed.map(({ check, table, rows }) =>
    message(locale, 'cli.refused.failed-check', { table, check, rows: JSON.stringify(rows) })
  );
  return [first, ...rules].join('\n');
}

/** Commander's own sentences are English and of its own style; only what they name is taken from them. */
function usageText(locale: Locale, { code, message: text }: CommanderError): string {
  const name = /'([^']*)'/.exec(text)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownCommand':
      return message(locale, 'cli.refused.unknown-command', { name, list: commandNames.join(', ') });
    case 'commander.unknownOption':
      return message(locale, 'cli.refused.unknown-option', { name });
    case 'commander.missingArgument':
      return message(locale, 'cli.refused.missing-argument', { name });
    case 'commander.missingMandatoryOptionValue':
      return message(locale, 'cli.refused.missing-option', { name });
    case 'commander.optionMissingArgument':
      return message(locale, 'cli.refused.missing-value', { name });
    case 'commander.excessArguments':
      return message(locale, 'cli.refused.excess-arguments');
    default:
      return message(locale, 'cli.refused.usage', { text: text.replace(/^error: /, '') });
  }
}
