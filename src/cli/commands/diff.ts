import { diffVersions, type VersionDiff } from '$lib/dataset/diffVersions.server';
import type { Locale } from '$lib/domain/locale';
import { message } from '$lib/messages/messages';
import { importHouse } from '../importHouse';
import { readChoice } from '../readOptions';
import type { ExitCode, Session } from '../terminal';

/** `tamga diff`: how two versions differ, by table and by headline figure. */
export async function diffCommand(
  [from, to]: readonly [string, string],
  options: { readonly format: string; readonly data?: string },
  session: Session
): Promise<ExitCode> {
  const format = readChoice('--format', options.format, ['text', 'json']);
  const diff = await diffVersions(importHouse(session, options.data).folder, from, to);
  session.out(format === 'json' ? `${JSON.stringify(diff, null, 2)}\n` : diffText(diff, session.locale));
  return 0;
}

function diffText({ files, tables, figures }: VersionDiff, locale: Locale): string {
  const changed = figures.filter(({ before, after }) => before !== after);
  const lines = [
    ...files.added.map((title) => `+ ${title}`),
    ...files.removed.map((title) => `- ${title}`),
    ...tables.map(({ table, added, changed: altered, removed }) =>
      message(locale, 'cli.diff.table', { table, added, changed: altered, removed })
    ),
    ...changed.map(({ label, before, after }) => `${label[locale]}: ${shown(before)} → ${shown(after)}`)
  ];
  return `${lines.length === 0 ? message(locale, 'cli.diff.none') : lines.join('\n')}\n`;
}

function shown(value: number | null): string {
  return value === null ? '?' : String(value);
}
