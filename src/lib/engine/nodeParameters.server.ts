import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  INTEGER,
  SQLNULL,
  VARCHAR,
  type DuckDBType,
  type DuckDBValue
} from '@duckdb/node-api';
import type { SqlParameter } from '$lib/sql/sql';

/** Parameters as the engine binds them, with their types: whole numbers are integers, so that `limit ?` and `x + ?` work. */
export function boundParameters(params: readonly SqlParameter[]): [DuckDBValue[], DuckDBType[]] {
  const bound = params.map(bind);
  return [bound.map(([value]) => value), bound.map(([, type]) => type)];
}

function bind(param: SqlParameter): [DuckDBValue, DuckDBType] {
  if (param === null) return [null, SQLNULL];
  if (typeof param === 'string') return [param, VARCHAR];
  if (typeof param === 'boolean') return [param, BOOLEAN];
  if (!Number.isSafeInteger(param)) return [param, DOUBLE];
  return (param | 0) === param ? [param, INTEGER] : [BigInt(param), BIGINT];
}
