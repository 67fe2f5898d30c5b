import type { Locale } from '$lib/domain/locale';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { ReportNumber } from '../reportDocument';

/** What stands under a rate: its interval and what it rests on. Empty for a number that has none. */
export function intervalNote({ low, high, n }: Pick<ReportNumber, 'low' | 'high' | 'n'>, locale: Locale): string {
  if (low === null || high === null) return '';
  const percent = (value: number) => formatNumber(locale, value, 'percent');
  return message(locale, 'pages.interval', { low: percent(low), high: percent(high), n: formatNumber(locale, n) });
}
