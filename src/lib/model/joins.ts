import { raw, sql, type SqlQuery } from '$lib/sql/sql';
import type { BaseTable } from './baseTable';
import type { DimensionId } from './dimensionId';
import { lastKnownDay, tableTimes } from './tableTime';

/** The days asked about, as far as a join needs them: support "in the period". `from` is null when no period is asked. */
export interface TimeScope {
  readonly from: string | null;
  /** Last day asked about, never after the edition's own "today". */
  readonly to: string;
}

/**
 * How two tables hang together. `many` when one row of `from` can meet several of `to`. `carries` lists the dimensions for
 * which this way is taken; `'rest'` is everything the row itself does not know, as an item knows its date from its seizure.
 */
export interface Join {
  readonly from: BaseTable;
  readonly to: BaseTable;
  readonly many: boolean;
  readonly carries: readonly DimensionId[] | 'rest';
  readonly on: (scope: TimeScope) => SqlQuery;
}

const itemDimensions: readonly DimensionId[] = ['commodity_class', 'substance', 'measure_unit', 'strategic_category'];
const routeDimensions: readonly DimensionId[] = ['route_from', 'route_to', 'route_role'];
const examinationDimensions: readonly DimensionId[] = [
  'direction',
  'selection_method',
  'examination_type',
  'examination_result',
  'hs_chapter'
];
const ofGrant: readonly DimensionId[] = ['donor', 'grant'];
const ofUnit: readonly DimensionId[] = ['country', 'place', 'programme'];

/**
 * Every declared join, in the order in which ways are looked for. There is none from examinations to seizures: examinations
 * picked by what they found would all be positive.
 */
export const joins: readonly Join[] = [
  child('seizure_items', 'seizures', 'seizure_id'),
  child('route_legs', 'seizures', 'seizure_id'),
  child('training_participations', 'training_events', 'event_id'),
  child('training_grants', 'training_events', 'event_id'),
  parent('seizures', 'seizure_items', 'seizure_id', itemDimensions),
  parent('seizures', 'route_legs', 'seizure_id', routeDimensions),
  {
    from: 'seizures',
    to: 'examinations',
    many: false,
    carries: examinationDimensions,
    on: () => raw('examinations.examination_id = seizures.examination_id')
  },
  parent('training_events', 'training_participations', 'event_id', ['sex', 'agency_type']),
  parent('training_events', 'training_grants', 'event_id', ofGrant),
  toUnit('examinations', ['place']),
  toUnit('consignment_months', ['place']),
  toUnit('unit_states', ofUnit),
  toUnit('unit_headcounts', [...ofUnit, 'unit_state']),
  toUnit('unit_returns', [...ofUnit, 'unit_state']),
  toUnit('unit_grants', ofUnit),
  child('visit_recommendations', 'visits', 'visit_id'),
  toUnit('visits', ['place']),
  toUnit('exchange_months', ['place']),
  toUnit('equipment', ['place']),
  toUnit('enforcement_cases', ['place']),
  support('seizures'),
  support('examinations'),
  support('consignment_months'),
  support('unit_returns'),
  support('unit_headcounts'),
  support('unit_states'),
  support('units'),
  support('exchange_months'),
  support('enforcement_cases'),
  {
    from: 'units',
    to: 'unit_states',
    many: true,
    carries: ['unit_state'],
    on: () => raw('unit_states.unit = units.unit_code')
  },
  toGrant('unit_grants'),
  toGrant('training_grants'),
  toGrant('visits'),
  toGrant('equipment'),
  toGrant('finance_transactions'),
  toGrant('report_deadlines')
];

function child(from: BaseTable, to: BaseTable, key: string): Join {
  return { from, to, many: false, carries: 'rest', on: () => raw(`${to}.${key} = ${from}.${key}`) };
}

function parent(from: BaseTable, to: BaseTable, key: string, carries: readonly DimensionId[]): Join {
  return { from, to, many: true, carries, on: () => raw(`${to}.${key} = ${from}.${key}`) };
}

function toUnit(from: BaseTable, carries: readonly DimensionId[]): Join {
  return { from, to: 'units', many: false, carries, on: () => raw(`units.unit_code = ${from}.unit`) };
}

function toGrant(from: BaseTable): Join {
  return {
    from,
    to: 'grants',
    many: false,
    carries: ofGrant,
    on: () => raw(`grants.grant_code = ${from}.grant_code`)
  };
}

/** Grants that supported the unit of a row at the row's date; for rows that stand for a period, at any time in it. */
function support(from: BaseTable): Join {
  const unit = from === 'units' ? 'units.unit_code' : `${from}.unit`;
  return {
    from,
    to: 'unit_grants',
    many: true,
    carries: ofGrant,
    on: (scope) => sql`unit_grants.unit = ${raw(unit)} and ${supportedWhen(from, scope)}`
  };
}

function supportedWhen(from: BaseTable, scope: TimeScope): SqlQuery {
  const time = tableTimes[from];
  if (time?.kind === 'event') {
    const last = raw(lastKnownDay(from)!);
    return sql`unit_grants.from_date <= ${last} and coalesce(unit_grants.to_date, date '9999-12-31') >= ${raw(time.day)}`;
  }
  const begun = sql`unit_grants.from_date <= cast(${scope.to} as date)`;
  if (scope.from === null) return begun;
  return sql`${begun} and coalesce(unit_grants.to_date, date '9999-12-31') >= cast(${scope.from} as date)`;
}
