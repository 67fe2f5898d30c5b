import type { TableSpec } from '$lib/domain/tableSpec';
import type { Database } from './database';

/** Rows of a reader's own file for one table, as an Arrow IPC stream made by `encodeTable`. */
export interface OwnTable {
  readonly spec: TableSpec;
  readonly ipc: Uint8Array;
}

/** What the browser adds to a database: a reader's own tables beside the edition. */
export interface DatabaseWithOwnTables extends Database {
  /**
   * Replaces the reader's own tables: every table of an edition, empty but for the reference tables (copied from the
   * edition) and the rows given. Nothing is kept when a row is refused.
   */
  putOwnTables(tables: readonly OwnTable[]): Promise<void>;
  dropOwnTables(): Promise<void>;
  /** The same engine, asked about the reader's own tables instead of the edition. */
  ownDatabase(): Database;
}

/** Nothing, somebody's statement, or taking in the rows of a reader's own tables. */
export type EngineWork = 'nothing' | 'statement' | 'own-tables';

/** A running engine as its supervisor sees it. */
export interface Engine extends DatabaseWithOwnTables {
  /** Resolves when the worker has died, with what it said. Never rejects. */
  readonly lost: Promise<Error>;
  /** What the worker is on, which it does not interrupt to answer a ping. */
  readonly work: EngineWork;
  /** Resolves once the worker answers, which is after what it is working on; never when the worker has died. */
  ping(): Promise<void>;
  /** Stops the worker at once; whatever is pending is rejected with `EngineLost`. */
  terminate(): void;
}
