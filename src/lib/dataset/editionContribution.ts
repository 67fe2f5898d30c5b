import type { Finding } from '$lib/domain/finding';
import type { SourceClass } from '$lib/domain/sourceClass';
import type { TableColumns } from '$lib/domain/tableColumns';
import type { TableSpec } from '$lib/domain/tableSpec';
import type { QueryResult } from '$lib/engine/database';
import type { SqlQuery } from '$lib/sql/sql';
import type { DataRow, RowsByTable } from './dataRow';

/** The steps of a build, in order; each is announced once. */
export type BuildStep = 'generate' | 'append' | 'check' | 'hash' | 'write';

/** Where rows come from. What ships with the project has a `fingerprint` instead of a file's hash and size. */
export interface ContributionSource {
  readonly sourceId: string;
  readonly title: string;
  readonly profile: string;
  readonly sourceClass: SourceClass;
  readonly licence: string | null;
  readonly sourceUrl: string | null;
  readonly fingerprint?: string;
}

/** A file that was read: its rows by column, what became of its records, and what was found in it. */
export interface FileContribution {
  readonly source: ContributionSource;
  readonly sha256: string;
  readonly bytes: number;
  readonly accounting: Accounting;
  /** The table whose rows are the accepted records. */
  readonly table: string;
  readonly findings: readonly Finding[];
  readonly tables: Readonly<Record<string, TableColumns>>;
  /** Accepted records that a later file says anew, and whose rows are therefore not in `tables`; none when left out. */
  readonly superseded?: number;
  /** Accepted records of events that a person merged into another report, likewise not in `tables`; none when left out. */
  readonly merged?: number;
}

/** Reference data as staff keep them: all rows of one table, in place of those that come with the program. */
export interface ReferenceContribution {
  readonly source: ContributionSource;
  readonly sha256: string;
  readonly bytes: number;
  readonly table: string;
  readonly rows: readonly DataRow[];
}

/** Rows made by this program: the published record and the synthetic programme. */
export interface EditionContribution {
  readonly source: ContributionSource & { readonly fingerprint: string };
  /** About how many rows it brings; decides how the file is laid out. */
  readonly expectedRows: number;
  /** May write bulk rows straight into the edition, and returns the others. Ids count from 1. */
  readonly generate: (writer: EditionWriter) => Promise<RowsByTable>;
}

/** Records of a file: `rows` is the sum of the three others. */
export interface Accounting {
  readonly rows: number;
  readonly accepted: number;
  readonly quarantined: number;
  readonly notData: number;
}

/** What a generated contribution may do while an edition is being built; tables are the edition's. */
export interface EditionWriter {
  execute(text: string): Promise<void>;
  query(query: SqlQuery): Promise<QueryResult>;
  /** A helper table that does not get into the edition. */
  scratch(spec: TableSpec, columns: TableColumns): Promise<void>;
}
