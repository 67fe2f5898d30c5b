import { labelOf, type Labels } from '$lib/domain/labels';
import type { Locale } from '$lib/domain/locale';
import { formatPeriod } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { ReportSpec } from '../reportSpec';

/** A title with what the report is about in place of `{{donor}}`, `{{grant}}` and `{{period}}`, without computing anything. */
export function spokenTitle(
  title: string,
  { donor, grant, period }: Pick<ReportSpec, 'donor' | 'grant' | 'period'>,
  { labels, locale }: { readonly labels: Labels; readonly locale: Locale }
): string {
  const said: Readonly<Record<string, string>> = {
    donor: donor === null ? message(locale, 'report.all_donors') : labelOf(labels, 'donor', donor, locale),
    grant: grant === null ? message(locale, 'report.all_grants') : labelOf(labels, 'grant', grant, locale),
    period: period === null ? message(locale, 'pages.period_whole') : formatPeriod(locale, period)
  };
  return title.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (token, name: string) => said[name] ?? token);
}
