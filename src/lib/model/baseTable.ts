/** Tables that can be asked about: each row of them can be filtered, counted and broken down. */
export const baseTables = [
  'seizures',
  'seizure_items',
  'route_legs',
  'examinations',
  'consignment_months',
  'training_events',
  'training_participations',
  'training_grants',
  'units',
  'unit_states',
  'unit_headcounts',
  'unit_returns',
  'unit_grants',
  'grants',
  'programme_events',
  'visits',
  'visit_recommendations',
  'exchange_months',
  'equipment',
  'enforcement_cases',
  'examination_risks',
  'finance_transactions',
  'report_deadlines'
] as const;
export type BaseTable = (typeof baseTables)[number];

/** True for the name of a table that filters know. */
export function isBaseTable(name: string): name is BaseTable {
  return (baseTables as readonly string[]).includes(name);
}
