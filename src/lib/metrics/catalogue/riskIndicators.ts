import type { Metric } from '../metric';
import type { MetricId } from '../metricId';
import { minimumForComparison } from '../minimumForComparison';
import { sentenceKeys } from './sentenceKeys';

/** Risk indicators of examinations, of one indicator at a time and in the aggregate only. */
export const riskIndicatorMetrics = {
  risk_completed: {
    table: 'examination_risks',
    sql: 'case when min(examination_risks.risk_indicator) = max(examination_risks.risk_indicator) then sum(examination_risks.completed) end',
    additivity: 'distinct',
    unit: 'examination',
    direction: 'none',
    indicator: 'OC2',
    missing: 'rows',
    ...sentenceKeys('risk_completed')
  },
  risk_positive: {
    table: 'examination_risks',
    sql: 'case when min(examination_risks.risk_indicator) = max(examination_risks.risk_indicator) then sum(examination_risks.positive) end',
    additivity: 'distinct',
    unit: 'examination',
    direction: 'none',
    indicator: 'OC2',
    missing: 'rows',
    ...sentenceKeys('risk_positive')
  },
  risk_completed_all: {
    table: 'examination_risks',
    sql: 'case when min(examination_risks.risk_indicator) = max(examination_risks.risk_indicator) then sum(examination_risks.completed_all) end',
    additivity: 'distinct',
    unit: 'examination',
    direction: 'none',
    indicator: 'OC2',
    missing: 'rows',
    ...sentenceKeys('risk_completed_all')
  },
  risk_positive_all: {
    table: 'examination_risks',
    sql: 'case when min(examination_risks.risk_indicator) = max(examination_risks.risk_indicator) then sum(examination_risks.positive_all) end',
    additivity: 'distinct',
    unit: 'examination',
    direction: 'none',
    indicator: 'OC2',
    missing: 'rows',
    ...sentenceKeys('risk_positive_all')
  },
  risk_precision: {
    table: 'examination_risks',
    ratio: { numerator: 'risk_positive', denominator: 'risk_completed' },
    interval: 'wilson',
    minimumN: minimumForComparison,
    additivity: 'ratio',
    unit: 'share',
    direction: 'up',
    indicator: 'OC2',
    missing: 'known_only',
    ...sentenceKeys('risk_precision')
  }
} as const satisfies Partial<Record<MetricId, Metric>>;
