import type { Metric } from '../metric';
import type { MetricId } from '../metricId';
import { minimumForComparison } from '../minimumForComparison';
import { sentenceKeys } from './sentenceKeys';

const officers = ['officers_f', 'officers_m', 'officers_unknown'].map((name) => `unit_headcounts.${name}`);
const inPost = officers.map((column) => `coalesce(${column}, 0)`).join(' + ');

/** A month in any part of which a grant supported the unit. */
const supported =
  'exists (select 1 from unit_grants g where g.unit = unit_returns.unit and g.from_date <= last_day(unit_returns.month)' +
  ` and coalesce(g.to_date, date '9999-12-31') >= unit_returns.month)`;

/**
 * Units, their staff and the returns they owe. States and headcounts are those in force at the end of the period: the filters
 * leave only these rows.
 */
export const programmeMetrics = {
  trained_officers: {
    table: 'unit_headcounts',
    sql: 'sum(unit_headcounts.trained_in_post)',
    additivity: 'latest',
    unit: 'person',
    direction: 'up',
    indicator: 'OP2',
    missing: 'latest',
    ...sentenceKeys('trained_officers')
  },
  officers_in_post: {
    table: 'unit_headcounts',
    sql: `sum(case when coalesce(${officers.join(', ')}) is not null then ${inPost} end)`,
    additivity: 'latest',
    unit: 'person',
    direction: 'none',
    indicator: 'OC1',
    missing: 'latest',
    ...sentenceKeys('officers_in_post')
  },
  units_operational: {
    table: 'unit_states',
    sql: 'count(distinct unit_states.unit)',
    where: `unit_states.state = 'operational'`,
    additivity: 'latest',
    fanoutSafe: true,
    unit: 'unit',
    direction: 'up',
    indicator: 'OC1',
    missing: 'latest',
    ...sentenceKeys('units_operational')
  },
  returns_due: {
    table: 'unit_returns',
    sql: 'count(*)',
    additivity: 'sum',
    unit: 'return',
    direction: 'none',
    indicator: 'PR3',
    missing: 'rows',
    ...sentenceKeys('returns_due')
  },
  returns_received: {
    table: 'unit_returns',
    sql: 'count(*)',
    where: `unit_returns.status <> 'missing'`,
    additivity: 'sum',
    unit: 'return',
    direction: 'up',
    indicator: 'PR3',
    missing: 'rows',
    ...sentenceKeys('returns_received')
  },
  returns_on_time: {
    table: 'unit_returns',
    sql: 'count(*)',
    where: `unit_returns.status = 'on_time'`,
    additivity: 'sum',
    unit: 'return',
    direction: 'up',
    indicator: 'PR3',
    missing: 'rows',
    ...sentenceKeys('returns_on_time')
  },
  return_timeliness: {
    table: 'unit_returns',
    ratio: { numerator: 'returns_on_time', denominator: 'returns_due' },
    interval: 'wilson',
    minimumN: minimumForComparison,
    additivity: 'ratio',
    unit: 'share',
    direction: 'up',
    indicator: 'PR3',
    missing: 'rows',
    ...sentenceKeys('return_timeliness')
  },
  return_completeness: {
    table: 'unit_returns',
    ratio: { numerator: 'returns_received', denominator: 'returns_due' },
    interval: 'wilson',
    minimumN: minimumForComparison,
    additivity: 'ratio',
    unit: 'share',
    direction: 'up',
    indicator: 'PR3',
    missing: 'rows',
    ...sentenceKeys('return_completeness')
  },
  supported_unit_months: {
    table: 'unit_returns',
    sql: 'count(*)',
    where: supported,
    additivity: 'sum',
    unit: 'month',
    direction: 'none',
    indicator: 'EF1',
    missing: 'rows',
    ...sentenceKeys('supported_unit_months')
  },
  legal_basis_events: {
    table: 'programme_events',
    sql: 'count(*)',
    where: `programme_events.event_kind in ('mou', 'sop', 'steering_committee', 'legislation')`,
    additivity: 'sum',
    unit: 'event',
    direction: 'up',
    indicator: 'OP8',
    missing: 'known_only',
    ...sentenceKeys('legal_basis_events')
  }
} as const satisfies Partial<Record<MetricId, Metric>>;
