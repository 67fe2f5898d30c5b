import type { CodeListId } from './codeLists/codeListId';

/** How a column is stored. `decimal` is DECIMAL(18,6) and is never a floating-point number in the engine. */
export type ColumnType = 'text' | 'integer' | 'decimal' | 'double' | 'date' | 'boolean';

/**
 * Who may see a column (domain model, section 4): P public, D donor, I internal to the office.
 * Classes R (restricted) and N (never store) do not exist here: such columns are never in an edition.
 */
export type Sensitivity = 'P' | 'D' | 'I';

export interface ColumnSpec {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly definition: string;
  /** The code list whose codes the column prefers; other well-formed codes are accepted and shown as reported. */
  readonly codeList: CodeListId | null;
  /** A closed set of values, enforced by a CHECK in the table. */
  readonly values: readonly string[] | null;
  readonly unit: string | null;
  readonly sensitivity: Sensitivity;
}

export interface Reference {
  readonly column: string;
  readonly table: string;
  readonly target: string;
}

/** The contract of one table of an edition: DDL, validation, checks, the dictionary page and the docs are made from it. */
export interface TableSpec {
  readonly name: string;
  readonly kind: 'reference' | 'fact' | 'system';
  /** What one row is. */
  readonly grain: string;
  readonly columns: readonly ColumnSpec[];
  /** Columns that together identify a row; checked by a query when an edition is built. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
}

interface ColumnOptions {
  readonly nullable?: boolean;
  readonly codeList?: CodeListId;
  readonly values?: readonly string[];
  readonly unit?: string;
  readonly sensitivity?: Sensitivity;
}

/** Describes a column. Nullable unless said otherwise: in this field most things may be unreported. */
export function column(name: string, type: ColumnType, definition: string, options: ColumnOptions = {}): ColumnSpec {
  return {
    name,
    type,
    definition,
    nullable: options.nullable ?? true,
    codeList: options.codeList ?? null,
    values: options.values ?? null,
    unit: options.unit ?? null,
    sensitivity: options.sensitivity ?? 'P'
  };
}

/** A column that must have a value. */
export function required(name: string, type: ColumnType, definition: string, options: ColumnOptions = {}): ColumnSpec {
  return column(name, type, definition, { ...options, nullable: false });
}

/** `units.unit_code` as the target of `unit`: the column refers to a row of another table when it is not null. */
export function reference(columnName: string, target: string): Reference {
  const [table, targetColumn] = target.split('.');
  return { column: columnName, table: table!, target: targetColumn! };
}
