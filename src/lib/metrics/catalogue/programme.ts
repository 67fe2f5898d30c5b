import type { Metric } from '../metric';
import { metricWords } from './metricWords';

/** The numbers on units and their returns. */
export const programmeMetrics = {
  trained_officers: {
    table: 'unit_headcounts',
    sql: 'sum(unit_headcounts.trained_in_post)',
    additivity: 'latest',
    unit: 'person',
    direction: 'up',
    indicator: 'OC1',
    ...metricWords('trained_officers')
  },
  officers_in_post: {
    table: 'unit_headcounts',
    sql: 'sum(coalesce(unit_headcounts.officers_f, 0) + coalesce(unit_headcounts.officers_m, 0) + coalesce(unit_headcounts.officers_unknown, 0))',
    where:
      'coalesce(unit_headcounts.officers_f, unit_headcounts.officers_m, unit_headcounts.officers_unknown) is not null',
    additivity: 'latest',
    unit: 'person',
    direction: 'up',
    indicator: 'OC1',
    ...metricWords('officers_in_post')
  },
  units_operational: {
    table: 'unit_states',
    sql: 'count(distinct unit_states.unit)',
    where: "unit_states.state = 'operational'",
    additivity: 'latest',
    fanoutSafe: true,
    unit: 'unit',
    direction: 'up',
    indicator: 'OC1',
    ...metricWords('units_operational')
  },
  returns_due: {
    table: 'unit_returns',
    sql: 'count(*)',
    additivity: 'sum',
    fanoutSafe: true,
    unit: 'return',
    direction: 'none',
    indicator: 'PR3',
    ...metricWords('returns_due')
  },
  returns_received: {
    table: 'unit_returns',
    sql: 'count(*)',
    where: "unit_returns.status <> 'missing'",
    additivity: 'sum',
    fanoutSafe: true,
    unit: 'return',
    direction: 'up',
    indicator: 'PR3',
    ...metricWords('returns_received')
  },
  returns_on_time: {
    table: 'unit_returns',
    sql: 'count(*)',
    where: "unit_returns.status = 'on_time'",
    additivity: 'sum',
    fanoutSafe: true,
    unit: 'return',
    direction: 'up',
    indicator: 'PR3',
    ...metricWords('returns_on_time')
  }
} as const satisfies Record<string, Metric>;
