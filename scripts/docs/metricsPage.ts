import { catalogue } from '$lib/metrics/catalogue';
import type { Metric } from '$lib/metrics/metric';
import { metricIds, type MetricId } from '$lib/metrics/metricId';
import { metricText } from '$lib/metrics/metricText';
import { code } from './markdown';

/** `docs/metrics.md`: every number, defined once, from the catalogue itself. */
export function metricsPage(): string {
  return [
    '# Metrics',
    'Every number that Tamga shows, in the catalogue order. The dashboard, the reports, the command line and the tests ask for them by id; ids never change their meaning. The Russian names and definitions are on the page *Methods*.',
    ...metricIds.map(metricSection)
  ].join('\n\n');
}

function metricSection(id: MetricId): string {
  const metric: Metric = catalogue[id];
  const words = metricText('en', id);
  const facts = [
    `- Table ${code(metric.table)}${metric.ratio ? '' : `; SQL ${code(metric.sql ?? null)}`}${metric.where ? ` where ${code(metric.where)}` : ''}`,
    ...(metric.ratio ? [`- Ratio of ${code(metric.ratio.numerator)} to ${code(metric.ratio.denominator)}`] : []),
    ...(metric.interval
      ? [`- With a 95 % Wilson interval: ${code(`${id}_low`)}, ${code(`${id}_high`)}, ${code(`${id}_n`)}`]
      : []),
    `- Unit: ${words.unit}. ${words.additivity} ${words.direction}`,
    `- Missing: ${words.missing}`,
    ...(metric.minimumN === undefined ? [] : [`- Below n = ${metric.minimumN}: "too few to compare"`]),
    ...(metric.indicator === null ? [] : [`- Indicator ${metric.indicator} of the programme`])
  ];
  return [`## ${id}`, `**${words.label}.** ${words.definition} ${words.caveat}`, facts.join('\n')].join('\n\n');
}
