import type { Locale } from '$lib/domain/locale';
import { message } from '$lib/messages/messages';
import { catalogue } from './catalogue';
import type { MetricId } from './metricId';

/** A metric in words. */
export interface MetricText {
  readonly label: string;
  readonly definition: string;
  readonly caveat: string;
}

/** Label, definition and caveat of a metric in the reader's language. */
export function metricText(locale: Locale, id: MetricId): MetricText {
  const { label, definition, caveat } = catalogue[id];
  return {
    label: message(locale, label),
    definition: message(locale, definition),
    caveat: message(locale, caveat)
  };
}
