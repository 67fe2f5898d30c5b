import { BOOLEAN, DOUBLE, SQLNULL, VARCHAR, type DuckDBType, type DuckDBValue } from '@duckdb/node-api';
import type { SqlParameter } from '$lib/sql/sql';

/**
 * Parameters as the engine binds them, with their types. Every number is a DOUBLE, as in the browser's engine, so that a
 * statement which needs a cast (`range(?)`, `date + ?`) fails here too and not only on the reader's side.
 */
export function boundParameters(params: readonly SqlParameter[]): [DuckDBValue[], DuckDBType[]] {
  return [[...params], params.map(typeOf)];
}

function typeOf(param: SqlParameter): DuckDBType {
  if (param === null) return SQLNULL;
  if (typeof param === 'string') return VARCHAR;
  return typeof param === 'boolean' ? BOOLEAN : DOUBLE;
}
