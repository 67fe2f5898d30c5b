import { keptOriginals, removeExpired, retentionDays, type KeptOriginal } from '$lib/dataset/retention.server';
import { message } from '$lib/messages/messages';
import { importHouse } from '../importHouse';
import type { ExitCode, Session } from '../terminal';

/** `tamga retain`: the originals with the day until which each is kept; with `--remove` those whose day has passed are removed. */
export async function retainCommand(
  { remove, data }: { readonly remove: boolean; readonly data?: string },
  session: Session
): Promise<ExitCode> {
  const { folder, now } = importHouse(session, data);
  const days = retentionDays();
  const listed = remove ? await removeExpired(folder, days, now()) : await keptOriginals(folder, days);
  for (const one of listed) session.out(`${lineOf(one, session)}\n`);
  if (remove) session.out(`${message(session.locale, 'cli.retain.removed', { count: listed.length })}\n`);
  return 0;
}

function lineOf({ sha256, title, bytes, until }: KeptOriginal, { locale }: Session): string {
  const name = title ?? message(locale, 'cli.retain.uncommitted');
  const kept =
    until === null ? message(locale, 'cli.retain.in_use') : message(locale, 'cli.retain.until', { day: until });
  return `${sha256} ${bytes} ${kept} ${name}`;
}
