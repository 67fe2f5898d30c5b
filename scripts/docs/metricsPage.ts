import { indicators } from '$lib/domain/indicators';
import { message } from '$lib/messages/messages';
import { catalogue } from '$lib/metrics/catalogue';
import { catalogueEntries, type IndicatorEntry, type MetricEntry } from '$lib/metrics/catalogueEntries';
import type { Metric } from '$lib/metrics/metric';
import { metricIds } from '$lib/metrics/metricId';
import { code } from './markdown';

/** `docs/metrics.md`: every indicator and every number, from the same entries as the page of the catalogue. */
export function metricsPage(): string {
  const entries = catalogueEntries('en');
  return [
    '# Indicators and metrics',
    `${indicators.length} indicators of the results framework with the ${metricIds.length} metrics that answer them or support the others. The dashboard, the reports, the command line and the tests ask for metrics by id; ids never change their meaning. The page \`/about/metrics\` shows the same in English and Russian. ${message('en', 'catalogue.confirm')}`,
    ...entries.indicators.map(indicatorSection),
    `## ${message('en', 'catalogue.others')}`,
    message('en', 'catalogue.others_lead'),
    ...entries.others.map(metricSection)
  ].join('\n\n');
}

function indicatorSection(entry: IndicatorEntry): string {
  const facts = entry.facts.map(([label, text]) => `- ${message('en', label)}: ${text}`);
  const metrics =
    entry.metrics.length === 0 ? [message('en', 'catalogue.no_metric')] : entry.metrics.map(metricSection);
  return [
    `## ${entry.code} ${entry.name}`,
    `**${entry.level}.** ${entry.definition}`,
    facts.join('\n'),
    ...metrics
  ].join('\n\n');
}

function metricSection(entry: MetricEntry): string {
  const { id } = entry;
  const metric: Metric = catalogue[id];
  const facts = [
    `- Table ${code(metric.table)}${metric.ratio ? '' : `; SQL ${code(metric.sql ?? null)}`}${metric.where ? ` where ${code(metric.where)}` : ''}`,
    ...(metric.ratio ? [`- Ratio of ${code(metric.ratio.numerator)} to ${code(metric.ratio.denominator)}`] : []),
    ...(metric.interval
      ? [`- With a 95 % Wilson interval: ${code(`${id}_low`)}, ${code(`${id}_high`)}, ${code(`${id}_n`)}`]
      : []),
    `- Unit: ${entry.unit}. ${entry.additivity} ${entry.direction}`,
    `- Missing: ${entry.missing}`,
    ...(metric.minimumN === undefined ? [] : [`- Below n = ${metric.minimumN}: "too few to compare"`]),
    `- Broken down by: ${entry.breakdowns.join(', ')}`
  ];
  return [`### ${id}`, `**${entry.label}.** ${entry.definition} ${entry.caveat}`, facts.join('\n')].join('\n\n');
}
