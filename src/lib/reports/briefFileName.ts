import { message } from '$lib/messages/messages';
import type { BriefDocument } from './briefDocument';
import type { BriefAsked } from './buildDonorBrief';

/** The names a brief is saved under: `ascii` for every program, `full` in the reader's own words. Both say "demo" of a demo. */
export interface BriefFileName {
  readonly ascii: string;
  readonly full: string;
}

/** Names a brief by what it is about, e.g. `demo-donor-brief-JP-jp-2024-ru.html`. */
export function briefFileName(brief: BriefDocument, { donor, period, locale }: BriefAsked): BriefFileName {
  const demo = brief.cover.banner === null ? '' : 'demo-';
  const parts = [...(donor === null ? ['brief'] : ['donor-brief', donor]), period ?? 'whole-period', locale];
  const ascii = `${demo}${parts.map(plain).join('-')}.html`;
  const title = message(locale, 'reports.brief.file_title', {
    demo: 'no',
    named: donor === null ? 'no' : 'yes',
    donor: brief.cover.donor,
    period: brief.cover.period
  });
  return { ascii, full: `${demo}${sayable(title)}.html` };
}

/** The header by which a browser saves a file under its name, or shows it and offers the name on saving (RFC 6266). */
export function contentDisposition({ ascii, full }: BriefFileName, download: boolean): string {
  const encoded = encodeURIComponent(full).replaceAll(/['()*!]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return `${download ? 'attachment' : 'inline'}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** Without what some file system does not take. */
function sayable(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function plain(text: string): string {
  return text.replaceAll('..', '_').replaceAll(/[^A-Za-z0-9_]+/g, '-');
}
