import type { Metric } from '../metric';
import type { MetricId } from '../metricId';
import { minimumForComparison } from '../minimumForComparison';
import { sentenceKeys } from './sentenceKeys';

/** Work with units between trainings: visits, exchanges, equipment, what followed on detections. */
export const cooperationMetrics = {
  visits: {
    table: 'visits',
    sql: 'count(*)',
    additivity: 'sum',
    unit: 'visit',
    direction: 'up',
    indicator: 'OP5',
    missing: 'rows',
    ...sentenceKeys('visits')
  },
  visit_days: {
    table: 'visits',
    sql: 'sum(visits.days)',
    additivity: 'sum',
    unit: 'day',
    direction: 'up',
    indicator: 'OP5',
    missing: 'left_out',
    ...sentenceKeys('visit_days')
  },
  recommendations_due: {
    table: 'visit_recommendations',
    sql: 'count(*)',
    where: `visit_recommendations.due_on <= $end and visit_recommendations.status <> 'withdrawn'`,
    additivity: 'sum',
    unit: 'recommendation',
    direction: 'none',
    indicator: 'OP5',
    missing: 'known_only',
    ...sentenceKeys('recommendations_due')
  },
  recommendations_closed: {
    table: 'visit_recommendations',
    sql: 'count(*)',
    where: `visit_recommendations.due_on <= $end and visit_recommendations.closed_on <= $end and visit_recommendations.status = 'closed'`,
    additivity: 'sum',
    unit: 'recommendation',
    direction: 'up',
    indicator: 'OP5',
    missing: 'known_only',
    ...sentenceKeys('recommendations_closed')
  },
  recommendations_overdue: {
    table: 'visit_recommendations',
    sql: 'count(*)',
    where: `visit_recommendations.due_on < $end and (visit_recommendations.status = 'open' or visit_recommendations.closed_on > $end)`,
    additivity: 'sum',
    unit: 'recommendation',
    direction: 'down',
    indicator: 'OP5',
    missing: 'known_only',
    ...sentenceKeys('recommendations_overdue')
  },
  recommendation_closure_rate: {
    table: 'visit_recommendations',
    ratio: { numerator: 'recommendations_closed', denominator: 'recommendations_due' },
    interval: 'wilson',
    minimumN: minimumForComparison,
    additivity: 'ratio',
    unit: 'share',
    direction: 'up',
    indicator: 'OP5',
    missing: 'known_only',
    ...sentenceKeys('recommendation_closure_rate')
  },
  exchanges_sent: {
    table: 'exchange_months',
    sql: 'sum(exchange_months.sent)',
    additivity: 'sum',
    unit: 'query',
    direction: 'none',
    indicator: 'OC5',
    missing: 'left_out',
    ...sentenceKeys('exchanges_sent')
  },
  exchanges_answered_24h: {
    table: 'exchange_months',
    sql: 'sum(exchange_months.answered_24h)',
    where: 'exchange_months.sent is not null',
    additivity: 'sum',
    unit: 'query',
    direction: 'up',
    indicator: 'OC5',
    missing: 'left_out',
    ...sentenceKeys('exchanges_answered_24h')
  },
  exchanges_answered_72h: {
    table: 'exchange_months',
    sql: 'sum(exchange_months.answered_72h)',
    where: 'exchange_months.sent is not null',
    additivity: 'sum',
    unit: 'query',
    direction: 'up',
    indicator: 'OC5',
    missing: 'left_out',
    ...sentenceKeys('exchanges_answered_72h')
  },
  exchanges_to_examination: {
    table: 'exchange_months',
    sql: 'sum(exchange_months.led_to_examination)',
    where: 'exchange_months.sent is not null',
    additivity: 'sum',
    unit: 'query',
    direction: 'up',
    indicator: 'OC5',
    missing: 'left_out',
    ...sentenceKeys('exchanges_to_examination')
  },
  exchange_answer_rate: {
    table: 'exchange_months',
    ratio: { numerator: 'exchanges_answered_72h', denominator: 'exchanges_sent' },
    interval: 'wilson',
    minimumN: minimumForComparison,
    additivity: 'ratio',
    unit: 'share',
    direction: 'up',
    indicator: 'OC5',
    missing: 'known_only',
    ...sentenceKeys('exchange_answer_rate')
  },
  exchange_conversion: {
    table: 'exchange_months',
    ratio: { numerator: 'exchanges_to_examination', denominator: 'exchanges_sent' },
    interval: 'wilson',
    minimumN: minimumForComparison,
    additivity: 'ratio',
    unit: 'share',
    direction: 'up',
    indicator: 'OC5',
    missing: 'known_only',
    ...sentenceKeys('exchange_conversion')
  },
  equipment_items: {
    table: 'equipment',
    sql: 'sum(equipment.quantity)',
    additivity: 'sum',
    unit: 'piece',
    direction: 'up',
    indicator: 'OP7',
    missing: 'rows',
    ...sentenceKeys('equipment_items')
  },
  equipment_cost_usd: {
    table: 'equipment',
    sql: 'sum(equipment.cost_usd)',
    additivity: 'sum',
    unit: 'usd',
    direction: 'none',
    indicator: 'OP7',
    missing: 'left_out',
    ...sentenceKeys('equipment_cost_usd')
  },
  equipment_lines_without_cost: {
    table: 'equipment',
    sql: 'count(*)',
    where: 'equipment.cost_usd is null',
    additivity: 'sum',
    unit: 'item',
    direction: 'down',
    indicator: null,
    missing: 'counted',
    ...sentenceKeys('equipment_lines_without_cost')
  },
  equipment_in_service: {
    table: 'equipment',
    sql: 'sum(equipment.quantity)',
    where: `equipment.state = 'in_service'`,
    additivity: 'sum',
    unit: 'piece',
    direction: 'up',
    indicator: 'OP7',
    missing: 'known_only',
    ...sentenceKeys('equipment_in_service')
  },
  equipment_known_state: {
    table: 'equipment',
    sql: 'sum(equipment.quantity)',
    where: `equipment.state <> 'not_reported'`,
    additivity: 'sum',
    unit: 'piece',
    direction: 'none',
    indicator: 'OP7',
    missing: 'known_only',
    ...sentenceKeys('equipment_known_state')
  },
  equipment_in_service_share: {
    table: 'equipment',
    ratio: { numerator: 'equipment_in_service', denominator: 'equipment_known_state' },
    additivity: 'ratio',
    unit: 'share',
    direction: 'up',
    indicator: 'OP7',
    missing: 'known_only',
    ...sentenceKeys('equipment_in_service_share')
  },
  cases_opened: {
    table: 'enforcement_cases',
    sql: 'count(*)',
    additivity: 'sum',
    unit: 'case',
    direction: 'up',
    indicator: 'OC7',
    missing: 'rows',
    ...sentenceKeys('cases_opened')
  },
  cases_prosecuted: {
    table: 'enforcement_cases',
    sql: 'count(*)',
    where: `enforcement_cases.case_status in ('prosecuted', 'convicted')`,
    additivity: 'sum',
    unit: 'case',
    direction: 'up',
    indicator: 'OC7',
    missing: 'known_only',
    ...sentenceKeys('cases_prosecuted')
  },
  cases_of_unknown_stage: {
    table: 'enforcement_cases',
    sql: 'count(*)',
    where: `enforcement_cases.case_status = 'not_reported'`,
    additivity: 'sum',
    unit: 'case',
    direction: 'down',
    indicator: 'OC7',
    missing: 'counted',
    ...sentenceKeys('cases_of_unknown_stage')
  },
  duty_evaded_usd: {
    table: 'enforcement_cases',
    sql: 'sum(enforcement_cases.duty_evaded_usd)',
    additivity: 'sum',
    unit: 'usd',
    direction: 'none',
    indicator: 'OC6',
    missing: 'left_out',
    ...sentenceKeys('duty_evaded_usd')
  },
  revenue_recovered_usd: {
    table: 'enforcement_cases',
    sql: 'sum(enforcement_cases.recovered_usd)',
    additivity: 'sum',
    unit: 'usd',
    direction: 'up',
    indicator: 'OC6',
    missing: 'left_out',
    ...sentenceKeys('revenue_recovered_usd')
  },
  cases_without_amount: {
    table: 'enforcement_cases',
    sql: 'count(*)',
    where: `enforcement_cases.money_status = 'not_reported'`,
    additivity: 'sum',
    unit: 'case',
    direction: 'down',
    indicator: 'OC6',
    missing: 'counted',
    ...sentenceKeys('cases_without_amount')
  }
} as const satisfies Partial<Record<MetricId, Metric>>;
