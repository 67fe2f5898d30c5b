import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Written into every archive instead of the hour of its making; by the clock of the place, as archives know no zone. */
const fixedTime = new Date(1980, 0, 1);

/**
 * An office document packed anew without anything of the hour or of chance in it: parts in their order, their times fixed, the
 * dates of its properties set to a day `YYYY-MM-DD`. The same parts give the same bytes.
 */
export function fixedArchive(
  bytes: Uint8Array,
  day: string,
  change = (_name: string, text: string) => text
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    if (!/\.(xml|rels)$/.test(name)) return [name, content];
    return [name, strToU8(change(name, withDay(name, strFromU8(content), day)))];
  });
  return zipSync(Object.fromEntries(parts), { mtime: fixedTime, level: 6 });
}

function withDay(name: string, text: string, day: string): string {
  if (name !== 'docProps/core.xml') return text;
  return text.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
}

/** Text without the characters that no XML may hold; each is replaced by the sign for what can not be shown. */
export function xmlText(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
