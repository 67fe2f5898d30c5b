import type { Locale } from '$lib/domain/locale';
import { formatNumber } from '$lib/messages/format';
import { catalogue } from '$lib/metrics/catalogue';
import type { Metric } from '$lib/metrics/metric';

/** A headline figure as pages write it: a share in percent, other numbers with the decimals they have. */
export function figureText(locale: Locale, metric: string, value: number | null): string {
  const known: Metric | undefined = (catalogue as Readonly<Record<string, Metric>>)[metric];
  return formatNumber(locale, value, known?.unit === 'share' ? 'percent' : 'decimal');
}
