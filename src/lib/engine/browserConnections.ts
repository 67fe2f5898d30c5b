import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { Lane } from './lane';

/**
 * The connections of one catalogue (the edition or the reader's own tables): one for the catalogue of metrics and one for
 * the reader's own statements, which run in a transaction that must not touch the other.
 */
export interface BrowserConnections {
  readonly trusted: AsyncDuckDBConnection;
  readonly untrusted: AsyncDuckDBConnection;
}

/** The lanes that all connections of one engine share. */
export interface BrowserLanes {
  readonly trusted: Lane;
  readonly untrusted: Lane;
}

export function newLanes(): BrowserLanes {
  return { trusted: new Lane(), untrusted: new Lane() };
}

/** `schema` is a trusted name such as `edition` or `memory.main`. */
export async function connectTo(duckdb: AsyncDuckDB, schema: string): Promise<BrowserConnections> {
  const [trusted, untrusted] = await Promise.all([duckdb.connect(), duckdb.connect()]);
  await Promise.all([trusted, untrusted].map((connection) => connection.query(`USE ${schema}`)));
  return { trusted, untrusted };
}
