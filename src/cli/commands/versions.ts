import type { VersionRecord } from '$lib/dataset/versionRecord';
import { listVersions } from '$lib/dataset/versionStore.server';
import type { Locale } from '$lib/domain/locale';
import { message } from '$lib/messages/messages';
import { importHouse } from '../importHouse';
import { readChoice } from '../readOptions';
import type { ExitCode, Session } from '../terminal';

/** `tamga versions`: the versions that led to the current edition, newest first. */
export async function versionsCommand(
  options: { readonly format: string; readonly data?: string },
  session: Session
): Promise<ExitCode> {
  const format = readChoice('--format', options.format, ['text', 'json']);
  const versions = await listVersions(importHouse(session, options.data).folder);
  if (format === 'json') session.out(`${JSON.stringify(versions, null, 2)}\n`);
  else if (versions.length === 0) session.out(`${message(session.locale, 'cli.versions.none')}\n`);
  else session.out(versions.map((version) => `${versionText(version, session.locale)}\n`).join(''));
  return 0;
}

/** A version in one line: its name, what was done, by whom and when, its files and records. */
export function versionText({ id, kind, by, at, note, imports, counts }: VersionRecord, locale: Locale): string {
  const line = message(locale, 'cli.versions.line', {
    ...{ id, kind, by, at, files: imports.length },
    accepted: counts.accepted - counts.superseded
  });
  return note === '' ? line : `${line} — ${note}`;
}
