import type { Locale } from '$lib/domain/locale';
import { message } from '$lib/messages/messages';
import { catalogue } from './catalogue';
import type { Metric } from './metric';
import type { MetricId } from './metricId';

/** A metric in words: all that its card, the page of methods and the documentation say about it. */
export interface MetricText {
  readonly label: string;
  readonly definition: string;
  readonly caveat: string;
  /** A ratio by the labels of its parts, else the aggregate as SQL. */
  readonly formula: string;
  readonly unit: string;
  readonly additivity: string;
  readonly direction: string;
  readonly missing: string;
}

/** What a metric is, how it is computed and what not to read into it, in the reader's language. */
export function metricText(locale: Locale, id: MetricId): MetricText {
  const metric: Metric = catalogue[id];
  return {
    label: message(locale, metric.label),
    definition: message(locale, metric.definition),
    caveat: message(locale, metric.caveat),
    formula: formulaOf(locale, metric),
    unit: message(locale, `metrics.unit.${metric.unit}`),
    additivity: message(locale, `metrics.additivity.${metric.additivity}`),
    direction: message(locale, `metrics.direction.${metric.direction}`),
    missing: message(locale, `metrics.missing.${metric.missing}`)
  };
}

function formulaOf(locale: Locale, { ratio, sql, where }: Metric): string {
  if (!ratio) return where === undefined ? sql! : `${sql!} filter (where ${where})`;
  const numerator = message(locale, catalogue[ratio.numerator].label);
  const denominator = message(locale, catalogue[ratio.denominator].label);
  return message(locale, 'metrics.formula.ratio', { numerator, denominator });
}
