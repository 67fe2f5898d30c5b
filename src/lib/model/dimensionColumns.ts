import type { BaseTable } from './baseTable';
import type { DimensionId } from './dimensionId';

type Columns = Partial<Readonly<Record<DimensionId, string>>>;

/**
 * What each table knows of itself, as SQL over its own columns. Dates are in `tableTime.ts`, other tables in `joins.ts`.
 * A leg of a route has the mode of the seizure (found through the join), so that routes and seizures always agree.
 */
export const dimensionColumns: Readonly<Record<BaseTable, Columns>> = {
  seizures: {
    country: 'seizures.country',
    unit: 'seizures.unit',
    place: 'seizures.location_code',
    transport_mode: 'seizures.transport_mode',
    programme: 'seizures.programme',
    detection_method: 'seizures.detection_method',
    concealment_method: 'seizures.concealment_method',
    source_class: 'seizures.source_class'
  },
  seizure_items: {
    commodity_class: 'seizure_items.commodity_class',
    substance: 'seizure_items.substance',
    measure_unit: 'seizure_items.measure_unit',
    strategic_category: 'seizure_items.strategic_category'
  },
  route_legs: {
    route_from: 'route_legs.from_country',
    route_to: 'route_legs.to_country',
    route_role: 'route_legs.from_role'
  },
  examinations: {
    country: 'examinations.country',
    unit: 'examinations.unit',
    transport_mode: 'examinations.transport_mode',
    programme: 'examinations.programme',
    direction: 'examinations.direction',
    selection_method: 'examinations.selection_method',
    examination_type: 'examinations.examination_type',
    examination_result: 'examinations.result',
    hs_chapter: 'left(examinations.hs_code, 2)',
    source_class: 'examinations.source_class'
  },
  consignment_months: {
    country: 'consignment_months.country',
    unit: 'consignment_months.unit',
    transport_mode: 'consignment_months.transport_mode',
    programme: 'consignment_months.programme',
    direction: 'consignment_months.direction',
    source_class: 'consignment_months.source_class'
  },
  training_events: {
    country: 'training_events.country',
    unit: 'training_events.unit',
    place: 'training_events.location_code',
    programme: 'training_events.programme',
    training_type: 'training_events.training_type',
    training_event: 'coalesce(training_events.event_ref, cast(training_events.event_id as varchar))',
    strategic_trade: 'cast(training_events.strategic_trade as varchar)',
    source_class: 'training_events.source_class'
  },
  training_participations: {
    unit: 'training_participations.unit',
    sex: 'training_participations.sex',
    agency_type: 'training_participations.agency_type'
  },
  training_grants: {},
  units: {
    country: 'units.country',
    unit: 'units.unit_code',
    place: 'units.location_code',
    programme: 'units.programme',
    source_class: 'units.source_class'
  },
  unit_states: {
    unit: 'unit_states.unit',
    unit_state: 'unit_states.state',
    source_class: 'unit_states.source_class'
  },
  unit_headcounts: { unit: 'unit_headcounts.unit', source_class: 'unit_headcounts.source_class' },
  unit_returns: {
    unit: 'unit_returns.unit',
    return_status: 'unit_returns.status',
    source_class: 'unit_returns.source_class'
  },
  unit_grants: { unit: 'unit_grants.unit', grant: 'unit_grants.grant_code' },
  grants: { donor: 'grants.donor', grant: 'grants.grant_code' },
  programme_events: {
    country: 'programme_events.country',
    unit: 'programme_events.unit',
    event_kind: 'programme_events.event_kind',
    source_class: 'programme_events.source_class'
  },
  visits: {
    ...ofUnit('visits'),
    visit_type: 'visits.visit_type',
    grant: 'visits.grant_code'
  },
  visit_recommendations: {
    recommendation_topic: 'visit_recommendations.topic',
    source_class: 'visit_recommendations.source_class'
  },
  exchange_months: {
    ...ofUnit('exchange_months'),
    exchange_channel: 'exchange_months.exchange_channel',
    partner_country: 'exchange_months.to_country'
  },
  equipment: {
    ...ofUnit('equipment'),
    equipment_type: 'equipment.equipment_type',
    equipment_state: 'equipment.state',
    grant: 'equipment.grant_code'
  },
  enforcement_cases: { ...ofUnit('enforcement_cases'), case_status: 'enforcement_cases.case_status' },
  examination_risks: {
    country: 'examination_risks.country',
    programme: 'examination_risks.programme',
    risk_indicator: 'examination_risks.risk_indicator',
    source_class: 'examination_risks.source_class'
  },
  finance_transactions: {
    country: 'finance_transactions.country',
    unit: 'finance_transactions.unit',
    grant: 'finance_transactions.grant_code',
    output: 'finance_transactions.output_code',
    transaction_type: 'finance_transactions.transaction_type',
    budget_class: 'finance_transactions.budget_class',
    source_class: 'finance_transactions.source_class'
  },
  report_deadlines: {
    grant: 'report_deadlines.grant_code',
    source_class: 'report_deadlines.source_class'
  }
};

/** What rows about a unit know of it. */
function ofUnit(table: BaseTable): Columns {
  return {
    country: `${table}.country`,
    unit: `${table}.unit`,
    programme: `${table}.programme`,
    source_class: `${table}.source_class`
  };
}
