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
  unit_grants: { unit: 'unit_grants.unit' },
  grants: { donor: 'grants.donor' },
  programme_events: {
    country: 'programme_events.country',
    unit: 'programme_events.unit',
    source_class: 'programme_events.source_class'
  }
};
