import type { Metric } from '../metric';
import type { MetricId } from '../metricId';
import { sentenceKeys } from './sentenceKeys';

/** Money, each step of its chain by itself; what it cost; and the reports owed for it. */
export const moneyMetrics = {
  pledged_usd: {
    table: 'finance_transactions',
    sql: 'sum(finance_transactions.amount_usd)',
    where: `finance_transactions.transaction_type = 'pledge'`,
    additivity: 'sum',
    unit: 'usd',
    direction: 'none',
    indicator: null,
    missing: 'left_out',
    ...sentenceKeys('pledged_usd')
  },
  agreed_usd: {
    table: 'finance_transactions',
    sql: 'sum(finance_transactions.amount_usd)',
    where: `finance_transactions.transaction_type = 'agreement'`,
    additivity: 'sum',
    unit: 'usd',
    direction: 'none',
    indicator: null,
    missing: 'left_out',
    ...sentenceKeys('agreed_usd')
  },
  received_usd: {
    table: 'finance_transactions',
    sql: 'sum(finance_transactions.amount_usd)',
    where: `finance_transactions.transaction_type = 'received'`,
    additivity: 'sum',
    unit: 'usd',
    direction: 'none',
    indicator: null,
    missing: 'left_out',
    ...sentenceKeys('received_usd')
  },
  allotted_usd: {
    table: 'finance_transactions',
    sql: 'sum(finance_transactions.amount_usd)',
    where: `finance_transactions.transaction_type = 'allotted'`,
    additivity: 'sum',
    unit: 'usd',
    direction: 'none',
    indicator: null,
    missing: 'left_out',
    ...sentenceKeys('allotted_usd')
  },
  committed_usd: {
    table: 'finance_transactions',
    sql: 'sum(finance_transactions.amount_usd)',
    where: `finance_transactions.transaction_type = 'committed'`,
    additivity: 'sum',
    unit: 'usd',
    direction: 'none',
    indicator: null,
    missing: 'left_out',
    ...sentenceKeys('committed_usd')
  },
  spent_usd: {
    table: 'finance_transactions',
    sql: 'sum(finance_transactions.amount_usd)',
    where: `finance_transactions.transaction_type = 'spent'`,
    additivity: 'sum',
    unit: 'usd',
    direction: 'none',
    indicator: null,
    missing: 'left_out',
    ...sentenceKeys('spent_usd')
  },
  refunded_usd: {
    table: 'finance_transactions',
    sql: 'sum(finance_transactions.amount_usd)',
    where: `finance_transactions.transaction_type = 'refunded'`,
    additivity: 'sum',
    unit: 'usd',
    direction: 'none',
    indicator: null,
    missing: 'left_out',
    ...sentenceKeys('refunded_usd')
  },
  psc_usd: {
    table: 'finance_transactions',
    sql: 'sum(finance_transactions.amount_usd)',
    where: `finance_transactions.transaction_type = 'spent' and finance_transactions.budget_class = 'psc'`,
    additivity: 'sum',
    unit: 'usd',
    direction: 'none',
    indicator: null,
    missing: 'left_out',
    ...sentenceKeys('psc_usd')
  },
  direct_spent_usd: {
    table: 'finance_transactions',
    sql: 'sum(finance_transactions.amount_usd)',
    where: `finance_transactions.transaction_type = 'spent' and finance_transactions.budget_class is distinct from 'psc'`,
    additivity: 'sum',
    unit: 'usd',
    direction: 'none',
    indicator: 'EF1',
    missing: 'left_out',
    ...sentenceKeys('direct_spent_usd')
  },
  training_spent_usd: {
    table: 'finance_transactions',
    sql: 'sum(finance_transactions.amount_usd)',
    where: `finance_transactions.transaction_type = 'spent' and finance_transactions.budget_class = 'training'`,
    additivity: 'sum',
    unit: 'usd',
    direction: 'none',
    indicator: 'EF1',
    missing: 'left_out',
    ...sentenceKeys('training_spent_usd')
  },
  unspent_usd: {
    table: 'finance_transactions',
    sql: `sum(case finance_transactions.transaction_type when 'allotted' then finance_transactions.amount_usd when 'spent' then -finance_transactions.amount_usd end)`,
    additivity: 'sum',
    unit: 'usd',
    direction: 'none',
    indicator: null,
    missing: 'left_out',
    ...sentenceKeys('unspent_usd')
  },
  transactions_without_usd: {
    table: 'finance_transactions',
    sql: 'count(*)',
    where: 'finance_transactions.amount_usd is null',
    additivity: 'sum',
    unit: 'item',
    direction: 'down',
    indicator: null,
    missing: 'counted',
    ...sentenceKeys('transactions_without_usd')
  },
  implementation_rate: {
    table: 'finance_transactions',
    ratio: { numerator: 'spent_usd', denominator: 'allotted_usd' },
    additivity: 'ratio',
    unit: 'share',
    direction: 'up',
    indicator: null,
    missing: 'known_only',
    ...sentenceKeys('implementation_rate')
  },
  spent_of_received: {
    table: 'finance_transactions',
    ratio: { numerator: 'spent_usd', denominator: 'received_usd' },
    additivity: 'ratio',
    unit: 'share',
    direction: 'up',
    indicator: null,
    missing: 'known_only',
    ...sentenceKeys('spent_of_received')
  },
  cost_per_participation: {
    table: 'finance_transactions',
    ratio: { numerator: 'training_spent_usd', denominator: 'participations' },
    additivity: 'ratio',
    unit: 'usd',
    direction: 'down',
    indicator: 'EF1',
    missing: 'known_only',
    ...sentenceKeys('cost_per_participation')
  },
  cost_per_unit_month: {
    table: 'finance_transactions',
    ratio: { numerator: 'direct_spent_usd', denominator: 'supported_unit_months' },
    additivity: 'ratio',
    unit: 'usd',
    direction: 'down',
    indicator: 'EF1',
    missing: 'known_only',
    ...sentenceKeys('cost_per_unit_month')
  },
  reports_due: {
    table: 'report_deadlines',
    sql: 'count(*)',
    where: 'report_deadlines.due_on <= $end',
    additivity: 'sum',
    unit: 'report',
    direction: 'none',
    indicator: null,
    missing: 'rows',
    ...sentenceKeys('reports_due')
  },
  reports_on_time: {
    table: 'report_deadlines',
    sql: 'count(*)',
    where: 'report_deadlines.due_on <= $end and report_deadlines.submitted_on <= report_deadlines.due_on',
    additivity: 'sum',
    unit: 'report',
    direction: 'up',
    indicator: null,
    missing: 'rows',
    ...sentenceKeys('reports_on_time')
  },
  reports_overdue: {
    table: 'report_deadlines',
    sql: 'count(*)',
    where:
      'report_deadlines.due_on < $end and (report_deadlines.submitted_on is null or report_deadlines.submitted_on > $end)',
    additivity: 'sum',
    unit: 'report',
    direction: 'down',
    indicator: null,
    missing: 'rows',
    ...sentenceKeys('reports_overdue')
  }
} as const satisfies Partial<Record<MetricId, Metric>>;
