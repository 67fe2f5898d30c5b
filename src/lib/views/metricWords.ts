import type { Locale } from '$lib/domain/locale';
import { message } from '$lib/messages/messages';
import { catalogue } from '$lib/metrics/catalogue';
import type { MetricId } from '$lib/metrics/metricId';

/** What a metric is called, how it is defined, and what not to read into it. */
export function metricWords(locale: Locale, id: MetricId): { label: string; definition: string; caveat: string } {
  const { label, definition, caveat } = catalogue[id];
  return {
    label: message(locale, label),
    definition: message(locale, definition),
    caveat: message(locale, caveat)
  };
}
