import type { ColumnSpec, ColumnType, TableSpec } from '$lib/domain/tableSpec';
import { identifier } from '$lib/sql/sql';

/** How each column type is stored. Editions, scratch databases and a reader's own tables all use this one mapping. */
const storedTypes: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  decimal: 'DECIMAL(18,6)',
  double: 'DOUBLE',
  date: 'DATE',
  boolean: 'BOOLEAN'
};

/**
 * The CREATE TABLE of a table of the contract: types, NOT NULL and CHECK only. Keys and references are checked by queries
 * when an edition is built, because declared ones make the file several times larger. `schema` is a trusted prefix such as
 * `memory.main`.
 */
export function createTableSql(spec: TableSpec, schema: string | null = null): string {
  const name = identifier(spec.name).text;
  const columns = spec.columns.map((column) => `  ${columnSql(column)}`).join(',\n');
  return `CREATE TABLE ${schema === null ? name : `${schema}.${name}`} (\n${columns}\n)`;
}

function columnSql(column: ColumnSpec): string {
  const name = identifier(column.name).text;
  const parts = [name, storedTypes[column.type]];
  if (!column.nullable) parts.push('NOT NULL');
  if (column.values !== null) parts.push(`CHECK (${name} IN (${column.values.map(literal).join(', ')}))`);
  return parts.join(' ');
}

function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
