import type { Metric } from '../metric';
import type { MetricId } from '../metricId';
import { minimumForComparison } from '../minimumForComparison';
import { sentenceKeys } from './sentenceKeys';

const positive = `examinations.result in ('positive_seizure', 'positive_irregularity')`;
const completed = `examinations.result in ('negative', 'positive_seizure', 'positive_irregularity')`;

/** The control cascade: profiled, selected, examined, positive. */
export const inspectionsMetrics = {
  consignments_profiled: {
    table: 'consignment_months',
    sql: 'sum(consignment_months.profiled)',
    additivity: 'sum',
    unit: 'consignment',
    direction: 'none',
    indicator: 'PR1',
    missing: 'left_out',
    ...sentenceKeys('consignments_profiled')
  },
  consignments_selected: {
    table: 'consignment_months',
    sql: 'sum(consignment_months.selected)',
    additivity: 'sum',
    unit: 'consignment',
    direction: 'none',
    indicator: 'PR2',
    missing: 'left_out',
    ...sentenceKeys('consignments_selected')
  },
  examinations: {
    table: 'examinations',
    sql: 'count(*)',
    additivity: 'sum',
    unit: 'examination',
    direction: 'none',
    indicator: 'PR2',
    missing: 'rows',
    ...sentenceKeys('examinations')
  },
  completed_examinations: {
    table: 'examinations',
    sql: 'count(*)',
    where: completed,
    additivity: 'sum',
    unit: 'examination',
    direction: 'none',
    indicator: 'OC2',
    missing: 'known_only',
    ...sentenceKeys('completed_examinations')
  },
  positive_examinations: {
    table: 'examinations',
    sql: 'count(*)',
    where: positive,
    additivity: 'sum',
    unit: 'examination',
    direction: 'up',
    indicator: 'OC2',
    missing: 'known_only',
    ...sentenceKeys('positive_examinations')
  },
  hit_rate: {
    table: 'examinations',
    ratio: { numerator: 'positive_examinations', denominator: 'completed_examinations' },
    interval: 'wilson',
    additivity: 'ratio',
    unit: 'share',
    direction: 'up',
    minimumN: minimumForComparison,
    indicator: 'OC2',
    missing: 'known_only',
    ...sentenceKeys('hit_rate')
  }
} as const satisfies Partial<Record<MetricId, Metric>>;
