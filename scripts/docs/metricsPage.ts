import { message } from '$lib/messages/messages';
import { catalogue } from '$lib/metrics/catalogue';
import type { Metric } from '$lib/metrics/metric';
import { metricIds, type MetricId } from '$lib/metrics/metricId';
import { code } from './markdown';

const additivity: Readonly<Record<Metric['additivity'], string>> = {
  sum: 'may be added up',
  distinct: 'counts distinct things: recomputed for every total, never added up',
  ratio: 'a ratio: recomputed for every total, never averaged',
  latest: 'a state: the latest in the period, never added up over time',
  'order-statistic': 'depends on the order of values: recomputed for every total'
};

const directions: Readonly<Record<Metric['direction'], string>> = {
  up: 'more is better',
  down: 'less is better',
  none: 'neither more nor less is better'
};

/** `docs/metrics.md`: every number, defined once, from the catalogue itself. */
export function metricsPage(): string {
  return [
    '# Metrics',
    'Every number that Tamga shows, in the catalogue order. The dashboard, the reports, the command line and the tests ask for them by id; ids never change their meaning. The Russian names and definitions are on the page *Methods*.',
    ...metricIds.map(metricText)
  ].join('\n\n');
}

function metricText(id: MetricId): string {
  const metric: Metric = catalogue[id];
  const facts = [
    `- Table ${code(metric.table)}${metric.ratio ? '' : `; SQL ${code(metric.sql ?? null)}`}${metric.where ? ` where ${code(metric.where)}` : ''}`,
    ...(metric.ratio ? [`- Ratio of ${code(metric.ratio.numerator)} to ${code(metric.ratio.denominator)}`] : []),
    ...(metric.interval
      ? [`- With a 95 % Wilson interval: ${code(`${id}_low`)}, ${code(`${id}_high`)}, ${code(`${id}_n`)}`]
      : []),
    `- Unit: ${metric.unit}; ${additivity[metric.additivity]}; ${directions[metric.direction]}`,
    ...(metric.minimumN === undefined ? [] : [`- Below n = ${metric.minimumN}: "too few to compare"`]),
    ...(metric.indicator === null ? [] : [`- Indicator ${metric.indicator} of the programme`])
  ];
  return [
    `## ${id}`,
    `**${message('en', metric.label)}.** ${message('en', metric.definition)} ${message('en', metric.caveat)}`,
    facts.join('\n')
  ].join('\n\n');
}
