import type { BaseTable } from './baseTable';

/**
 * How a table stands in time. `event`: a row happens on a day known with a precision (a column, or one precision for all).
 * `latest`: of the rows of one unit only the last that had begun by the end of the period counts, e.g. a state or a headcount;
 * with `until`, only while it lasts. Others have no date of their own.
 */
export type TableTime =
  | { readonly kind: 'event'; readonly day: string; readonly precision: string | null; readonly grain: 'day' | 'month' }
  | { readonly kind: 'latest'; readonly since: string; readonly until: string | null; readonly owner: string };

/** The dates of each table; null for a table without one of its own. */
export const tableTimes: Readonly<Record<BaseTable, TableTime | null>> = {
  seizures: event('seizures.seized_on', 'seizures.date_precision'),
  examinations: event('examinations.examined_on', 'examinations.date_precision'),
  training_events: event('training_events.starts_on', 'training_events.date_precision'),
  programme_events: event('programme_events.event_date', 'programme_events.date_precision'),
  consignment_months: monthly('consignment_months.month'),
  unit_returns: monthly('unit_returns.month'),
  unit_states: { kind: 'latest', since: 'from_date', until: 'to_date', owner: 'unit' },
  unit_headcounts: { kind: 'latest', since: 'as_of', until: null, owner: 'unit' },
  visits: event('visits.starts_on', 'visits.date_precision'),
  visit_recommendations: { kind: 'event', day: 'visit_recommendations.due_on', precision: null, grain: 'day' },
  exchange_months: monthly('exchange_months.month'),
  equipment: event('equipment.handed_over_on', 'equipment.date_precision'),
  enforcement_cases: event('enforcement_cases.opened_on', 'enforcement_cases.date_precision'),
  examination_risks: event('examination_risks.quarter', "'quarter'"),
  finance_transactions: { kind: 'event', day: 'finance_transactions.dated_on', precision: null, grain: 'day' },
  report_deadlines: { kind: 'event', day: 'report_deadlines.due_on', precision: null, grain: 'day' },
  seizure_items: null,
  route_legs: null,
  training_participations: null,
  training_grants: null,
  units: null,
  unit_grants: null,
  grants: null
};

/** Last day of the known interval of a dated row, as SQL; the day itself for a day. Null for tables without dates. */
export function lastKnownDay(table: BaseTable): string | null {
  const time = tableTimes[table];
  if (time?.kind !== 'event') return null;
  if (time.grain === 'month') return `last_day(${time.day})`;
  if (time.precision === null) return time.day;
  return (
    `case ${time.precision} when 'month' then last_day(${time.day})` +
    ` when 'quarter' then last_day(cast(${time.day} + interval 2 month as date))` +
    ` when 'year' then last_day(cast(${time.day} + interval 11 month as date)) else ${time.day} end`
  );
}

function event(day: string, precision: string): TableTime {
  return { kind: 'event', day, precision, grain: 'day' };
}

function monthly(day: string): TableTime {
  return { kind: 'event', day, precision: null, grain: 'month' };
}
