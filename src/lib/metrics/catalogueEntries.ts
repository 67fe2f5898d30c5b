import { codeLists } from '$lib/domain/codeLists';
import { indicators, type Indicator } from '$lib/domain/indicators';
import type { Locale } from '$lib/domain/locale';
import { message, type MessageKey } from '$lib/messages/messages';
import { dimensions } from '$lib/model/dimensions';
import type { DimensionId } from '$lib/model/dimensionId';
import { knownDimensionsOf } from './breakdowns';
import { catalogue } from './catalogue';
import type { Metric } from './metric';
import { metricIds, type MetricId } from './metricId';
import { metricText, type MetricText } from './metricText';

/** A metric as the catalogue page and its printed form show it. */
export interface MetricEntry extends MetricText {
  readonly id: MetricId;
  /** Table whose rows it is made of. */
  readonly table: string;
  /** Names of what it can be broken down by. */
  readonly breakdowns: readonly string[];
}

/** An indicator of the results framework in words, with the metrics that answer it; the first is the one that computes it. */
export interface IndicatorEntry {
  readonly code: string;
  readonly level: string;
  readonly name: string;
  readonly definition: string;
  /** Fact by fact: its name as a message key, and its text. */
  readonly facts: readonly (readonly [label: IndicatorFact, text: string])[];
  readonly metrics: readonly MetricEntry[];
}

export type IndicatorFact = Extract<MessageKey, `catalogue.fact_${string}`>;

/** The whole catalogue in the reader's language: indicators with their metrics, and the metrics that answer none. */
export function catalogueEntries(locale: Locale): {
  readonly indicators: readonly IndicatorEntry[];
  readonly others: readonly MetricEntry[];
} {
  return {
    indicators: indicators.map((one) => indicatorEntry(locale, one)),
    others: metricIds.filter((id) => indicatorOf(id) === null).map((id) => metricEntry(locale, id))
  };
}

/** True when any text of the entry holds the words searched for, whatever their case. An empty search matches. */
export function entryMatches(entry: IndicatorEntry | MetricEntry, search: string, locale: Locale): boolean {
  const wanted = search.trim().toLocaleLowerCase(locale);
  if (wanted === '') return true;
  return textsOf(entry).some((text) => text.toLocaleLowerCase(locale).includes(wanted));
}

function textsOf(entry: IndicatorEntry | MetricEntry): readonly string[] {
  if ('id' in entry) return [entry.id, entry.label, entry.definition, entry.caveat, entry.table];
  return [entry.code, entry.name, entry.definition, ...entry.facts.map(([, text]) => text)];
}

function indicatorEntry(locale: Locale, one: Indicator): IndicatorEntry {
  const own = metricIds.filter((id) => indicatorOf(id) === one.code);
  const ordered = [...own.filter((id) => id === one.metric), ...own.filter((id) => id !== one.metric)];
  const level = codeLists.result_level.codes.find(({ code }) => code === one.level)!;
  return {
    code: one.code,
    level: level[locale],
    name: one.name[locale],
    definition: one.definition[locale],
    facts: factsOf(locale, one),
    metrics: ordered.map((id) => metricEntry(locale, id))
  };
}

function factsOf(locale: Locale, one: Indicator): IndicatorEntry['facts'] {
  const parent = indicators.find(({ code }) => code === one.parent);
  const facts: readonly (readonly [IndicatorFact, string | null])[] = [
    ['catalogue.fact_parent', parent ? `${parent.code}, ${parent.name[locale]}` : null],
    ['catalogue.fact_aggregation', message(locale, `catalogue.aggregation_${one.aggregation}`)],
    ['catalogue.fact_direction', message(locale, `metrics.direction.${one.direction}`)],
    ['catalogue.fact_disaggregations', namesOf(locale, one.disaggregations as readonly DimensionId[]).join(', ')],
    ['catalogue.fact_verification', one.verification[locale]],
    ['catalogue.fact_assumption', one.assumption[locale]],
    ['catalogue.fact_sdg', one.sdg.join(', ')],
    ['catalogue.fact_iati', message(locale, `catalogue.iati_${one.iatiMeasure}`)],
    ['catalogue.fact_us', one.usCode]
  ];
  return facts.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const]));
}

function metricEntry(locale: Locale, id: MetricId): MetricEntry {
  const { table }: Metric = catalogue[id];
  return { ...metricText(locale, id), id, table, breakdowns: namesOf(locale, knownDimensionsOf(id)) };
}

function namesOf(locale: Locale, ids: readonly DimensionId[]): readonly string[] {
  return ids.map((id) => message(locale, dimensions[id].label));
}

function indicatorOf(id: MetricId): string | null {
  return (catalogue[id] as Metric).indicator;
}
