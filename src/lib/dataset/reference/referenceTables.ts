import { tableSpec } from '$lib/domain/tables';
import type { ColumnSpec, TableSpec } from '$lib/domain/tableSpec';

/** The tables that staff keep by template, in the order in which they are offered. Each has a key that a person can write. */
export const referenceTableIds = [
  'units',
  'unit_states',
  'unit_headcounts',
  'unit_returns',
  'unit_grants',
  'donors',
  'grants',
  'grant_earmarks',
  'indicators',
  'indicator_targets',
  'indicator_values',
  'report_deadlines',
  'exchange_rates',
  'finance_transactions',
  'locations',
  'location_aliases',
  'equipment',
  'visits',
  'visit_recommendations',
  'exchange_months',
  'risks',
  'lessons',
  'visibility_items',
  'programme_events'
] as const;
export type ReferenceTableId = (typeof referenceTableIds)[number];

/** True for the name of a table that staff keep. */
export function isReferenceTable(name: string): name is ReferenceTableId {
  return (referenceTableIds as readonly string[]).includes(name);
}

/** Columns that the program fills, or that number events of one edition: no person writes them. */
const filledHere = ['source_class', 'source_id', 'source_row', 'alias_norm', 'event_id', 'seizure_id'];

/** The columns of a table that its template has, in the order of the table. */
export function templateColumns(spec: TableSpec): readonly ColumnSpec[] {
  return spec.columns.filter(({ name }) => !filledHere.includes(name));
}

/** The columns of the template that tell one row from another. */
export function templateKey(spec: TableSpec): readonly string[] {
  return spec.key.map((name) => (name === 'alias_norm' ? 'alias' : name)).filter((name) => !filledHere.includes(name));
}

/** The spec of a table that staff keep. */
export function referenceSpec(table: ReferenceTableId): TableSpec {
  return tableSpec(table);
}
