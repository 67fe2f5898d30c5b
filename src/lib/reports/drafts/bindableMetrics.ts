import type { Locale } from '$lib/domain/locale';
import { metricIds } from '$lib/metrics/metricId';
import { metricText } from '$lib/metrics/metricText';

/** Every metric that a text can bind, with its name, in the order of the alphabet. */
export function bindableMetrics(locale: Locale): readonly { readonly key: string; readonly name: string }[] {
  const all = metricIds.map((key) => ({ key, name: metricText(locale, key).label }));
  return all.sort((a, b) => a.name.localeCompare(b.name, locale));
}
