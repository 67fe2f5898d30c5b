import type { SqlQuery } from '$lib/sql/sql';

/**
 * A decoded value. Integers and decimals are numbers (text when they do not fit a double exactly), dates are
 * `YYYY-MM-DD`, timestamps `YYYY-MM-DD HH:MM:SS[.ffffff]`, lists are arrays, missing is null.
 */
export type Value = string | number | boolean | null | readonly Value[];

/** One result row, keyed by column name. */
export type Row = Readonly<Record<string, Value>>;

/** A result column with its DuckDB type in upper case, e.g. `BIGINT`, `DECIMAL(18,6)`, `VARCHAR`. */
export interface ResultColumn {
  readonly name: string;
  readonly type: string;
}

/** A whole result. `truncated` is true when a row limit cut it. */
export interface QueryResult {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly Row[];
  readonly truncated: boolean;
}

export interface QueryOptions {
  readonly signal?: AbortSignal;
  /** Stop reading after this many rows and mark the result as truncated. */
  readonly maxRows?: number;
}

/** The seam between Tamga and DuckDB: two adapters (browser, Node), one contract suite. */
export interface Database {
  /** `server` for the native adapter, `browser` for the wasm one. */
  readonly kind: 'server' | 'browser';
  /** Runs one statement with bound parameters. Rejects with `QueryError`, or `QueryCanceled` when the signal aborts. */
  query(query: SqlQuery, options?: QueryOptions): Promise<QueryResult>;
  /**
   * Runs a reader's own statement: exactly one, read-only (`checkStatement`), cancellable, capped at `maxRows`.
   * Rejects with `StatementRefused` before the engine sees anything that does not pass the gate.
   */
  queryUntrusted(text: string, options?: QueryOptions): Promise<QueryResult>;
  close(): Promise<void>;
}

/** A statement failed. Carries the SQL that was sent; the engine's own error is the `cause`. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  constructor(
    message: string,
    readonly sql: string,
    options?: ErrorOptions
  ) {
    super(message, options);
  }
}

/** The caller's signal aborted the query. */
export class QueryCanceled extends Error {
  override readonly name = 'QueryCanceled';
  constructor() {
    super('The query was cancelled.');
  }
}

/** The engine's worker died, hung or could not start; whatever was pending is rejected with this. */
export class EngineLost extends Error {
  override readonly name = 'EngineLost';
}

/** Why the statement gate refused a text; the sentence for each reason is in the message catalogue (`gate.…`). */
export type StatementRefusal = 'empty' | 'several-statements' | 'not-a-query' | 'unterminated';

export class StatementRefused extends Error {
  override readonly name = 'StatementRefused';
  constructor(
    readonly refusal: StatementRefusal,
    readonly keyword: string | null
  ) {
    super(`Statement refused: ${refusal}`);
  }
}
