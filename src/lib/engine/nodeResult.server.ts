import type { DuckDBDataChunk, DuckDBResult } from '@duckdb/node-api';
import { uniqueNames } from './columnNames';
import type { QueryResult, Row, Value } from './database';
import { nodeTypeName } from './nodeTypeName.server';
import { decoderFor } from './nodeValues.server';

/** Reads a result into rows, at most `maxRows` of them; chunk by chunk, so that a cut result is never read whole. */
export async function readResult(result: DuckDBResult, maxRows: number | undefined): Promise<QueryResult> {
  const names = uniqueNames(result.columnNames());
  const types = result.columnTypes();
  const decoders = types.map((type, index) => decoderFor(type, names[index]!));
  const columns = names.map((name, index) => ({ name, type: nodeTypeName(types[index]!) }));
  const rows: Row[] = [];
  const most = maxRows ?? Infinity;
  while (rows.length <= most) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return { columns, rows, truncated: false };
    readChunk(chunk, names, decoders, rows);
  }
  rows.length = most;
  return { columns, rows, truncated: true };
}

function readChunk(
  chunk: DuckDBDataChunk,
  names: readonly string[],
  decoders: readonly ReturnType<typeof decoderFor>[],
  rows: Row[]
): void {
  const vectors = names.map((_, index) => chunk.getColumnVector(index));
  for (let index = 0; index < chunk.rowCount; index++) {
    const row: Record<string, Value> = {};
    for (let column = 0; column < names.length; column++) {
      const item = vectors[column]!.getItem(index);
      row[names[column]!] = item === null ? null : decoders[column]!(item);
    }
    rows.push(row);
  }
}
