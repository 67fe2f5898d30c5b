import type { Locale } from '$lib/domain/locale';
import { message } from '$lib/messages/messages';
import { pageFootStyle } from './briefStyle';
import { escapeHtml } from './escapeHtml';

/** What the file may do wherever it is opened: be styled and show pictures that it holds. */
export const paperPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** What makes a document on paper: its title and edition at the foot of every page, its styles, and markup that is safe already. */
export interface PageParts {
  readonly locale: Locale;
  readonly title: string;
  readonly dataHash: string;
  readonly style: string;
  readonly body: readonly string[];
}

/** One HTML file that needs nothing else: its policy lets it fetch nothing and run nothing. */
export function selfContainedPage({ locale, title, dataHash, style, body }: PageParts): string {
  const foot = message(locale, 'reports.brief.page_foot', { title, hash: dataHash.slice(0, 12) });
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${paperPolicy}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}\n${pageFootStyle(foot)}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    ''
  ].join('\n');
}
