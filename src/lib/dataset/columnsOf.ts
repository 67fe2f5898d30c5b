import type { TableColumns } from '$lib/domain/tableColumns';
import type { TableSpec } from '$lib/domain/tableSpec';
import type { DataRow } from './dataRow';

/** Rows turned into columns of a table; a column that a row does not name is empty there. Throws on a name not in the table. */
export function columnsOf(spec: TableSpec, rows: readonly DataRow[]): TableColumns {
  const known = new Set(spec.columns.map(({ name }) => name));
  for (const name of Object.keys(rows[0] ?? {})) {
    if (!known.has(name)) throw new Error(`The table ${spec.name} has no column ${name}`);
  }
  return Object.fromEntries(spec.columns.map(({ name }) => [name, rows.map((row) => row[name] ?? null)]));
}
