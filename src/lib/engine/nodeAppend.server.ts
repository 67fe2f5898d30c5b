import {
  BOOLEAN,
  DATE,
  DECIMAL,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBDecimalValue,
  INTEGER,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue
} from '@duckdb/node-api';
import type { CellValue, TableColumns } from '$lib/domain/tableColumns';
import type { ColumnType, TableSpec } from '$lib/domain/tableSpec';
import { daysOf } from './calendarText';
import { unscaledDecimal } from './exactNumbers';

/** A data chunk holds at most one vector of the engine. */
const chunkRows = 2048;

const types: Readonly<Record<ColumnType, DuckDBType>> = {
  text: VARCHAR,
  integer: INTEGER,
  decimal: DECIMAL(18, 6),
  double: DOUBLE,
  date: DATE,
  boolean: BOOLEAN
};

const days = new Map<string, DuckDBDateValue>();

const stored: Readonly<Record<ColumnType, (value: Exclude<CellValue, null>) => DuckDBValue>> = {
  text: (value) => expected(value, 'string'),
  integer: wholeNumber,
  decimal: (value) => new DuckDBDecimalValue(unscaledDecimal(expected(value, 'number') as number, 6), 18, 6),
  double: (value) => expected(value, 'number'),
  date: (value) => dayOf(expected(value, 'string') as string),
  boolean: (value) => expected(value, 'boolean')
};

/**
 * Appends columns to a table chunk by chunk. Throws when a column is missing, has another length, or holds a value that its
 * type does not take; NOT NULL and CHECK are enforced by the engine when the appender closes.
 */
export async function appendColumns(
  connection: DuckDBConnection,
  table: TableSpec,
  columns: TableColumns
): Promise<void> {
  const rows = rowCount(table, columns);
  if (rows === 0) return;
  const appender = await connection.createAppender(table.name);
  const chunkTypes = table.columns.map((column) => types[column.type]);
  try {
    for (let start = 0; start < rows; start += chunkRows) {
      const end = Math.min(rows, start + chunkRows);
      const chunk = DuckDBDataChunk.create(chunkTypes, end - start);
      fillChunk(chunk, table, columns, start);
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
  } finally {
    closeQuietly(appender);
  }
}

function fillChunk(chunk: DuckDBDataChunk, table: TableSpec, columns: TableColumns, start: number): void {
  for (const [index, column] of table.columns.entries()) {
    const values = columns[column.name]!;
    const convert = stored[column.type];
    const vector = chunk.getColumnVector(index);
    for (let row = 0; row < vector.itemCount; row++) {
      const value = values[start + row] ?? null;
      try {
        vector.setItem(row, value === null ? null : convert(value));
      } catch (cause) {
        throw new Error(`${table.name}.${column.name}, row ${start + row + 1}: ${String(cause)}`, { cause });
      }
    }
    vector.flush();
  }
}

function rowCount(table: TableSpec, columns: TableColumns): number {
  const names = new Set(table.columns.map((column) => column.name));
  const unknown = Object.keys(columns).find((name) => !names.has(name));
  if (unknown !== undefined) throw new Error(`${table.name} has no column ${unknown}`);
  const lengths = table.columns.map(({ name }) => {
    const values = columns[name];
    if (!values) throw new Error(`${table.name}.${name} is missing`);
    return values.length;
  });
  const rows = lengths[0] ?? 0;
  if (lengths.some((length) => length !== rows)) throw new Error(`The columns of ${table.name} differ in length`);
  return rows;
}

function wholeNumber(value: Exclude<CellValue, null>): number {
  if (typeof value !== 'number' || (value | 0) !== value) throw new RangeError(`${value} is not a 32-bit integer`);
  return value;
}

function expected(value: Exclude<CellValue, null>, type: 'string' | 'number' | 'boolean'): Exclude<CellValue, null> {
  if (typeof value !== type) throw new TypeError(`${value} is not a ${type}`);
  return value;
}

/** A few thousand different days cover any edition, and reading one from text costs more than looking it up. */
function dayOf(text: string): DuckDBDateValue {
  const seen = days.get(text);
  if (seen) return seen;
  const day = new DuckDBDateValue(daysOf(text));
  days.set(text, day);
  return day;
}

/** After a failed flush closing throws the same error again; the first one is the one that is reported. */
function closeQuietly(appender: { closeSync(): void }): void {
  try {
    appender.closeSync();
  } catch {
    return;
  }
}
