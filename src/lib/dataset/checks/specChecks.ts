import { tables } from '$lib/domain/tables';
import type { TableSpec } from '$lib/domain/tableSpec';
import { identifier, raw, type SqlQuery } from '$lib/sql/sql';

/** A condition that no row of an edition may break; `offenders` selects the rows that do. */
export interface EditionCheck {
  readonly check: string;
  readonly table: string;
  readonly offenders: SqlQuery;
}

/** What the contract of each table promises: keys are whole and unique, references resolve. */
export const specChecks: readonly EditionCheck[] = tables.flatMap((spec) => [keyCheck(spec), ...referenceChecks(spec)]);

/** What rows must satisfy before they may enter a table: required values, and values of closed lists. */
export const cellChecks: readonly EditionCheck[] = tables.flatMap((spec) => [
  ...spec.columns.filter(({ nullable }) => !nullable).map(({ name }) => requiredCheck(spec, name)),
  ...spec.columns.flatMap(({ name, values }) => (values === null ? [] : [valuesCheck(spec, name, values)]))
]);

function keyCheck(spec: TableSpec): EditionCheck {
  const key = spec.key.map(quoted).join(', ');
  return {
    check: `unique key (${spec.key.join(', ')})`,
    table: spec.name,
    offenders: raw(
      `select ${key}, count(*) as "rows" from ${quoted(spec.name)} group by ${key} having count(*) > 1 order by ${key}`
    )
  };
}

function referenceChecks(spec: TableSpec): readonly EditionCheck[] {
  return spec.references.map(({ column, table, target }) => ({
    check: `reference ${column} to ${table}.${target}`,
    table: spec.name,
    offenders: raw(`select ${keyOf(spec)}, t.${quoted(column)} from ${quoted(spec.name)} t
      where t.${quoted(column)} is not null
        and t.${quoted(column)} not in (select ${quoted(target)} from ${quoted(table)}) order by ${keyOf(spec)}`)
  }));
}

function requiredCheck(spec: TableSpec, name: string): EditionCheck {
  return {
    check: `required ${name}`,
    table: spec.name,
    offenders: raw(`select ${keyOf(spec)} from ${quoted(spec.name)} t where t.${quoted(name)} is null order by all`)
  };
}

function valuesCheck(spec: TableSpec, name: string, values: readonly string[]): EditionCheck {
  const list = values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
  return {
    check: `values of ${name}`,
    table: spec.name,
    offenders: raw(
      `select ${keyOf(spec)}, t.${quoted(name)} from ${quoted(spec.name)} t where t.${quoted(name)} not in (${list}) order by all`
    )
  };
}

function keyOf(spec: TableSpec): string {
  return spec.key.map((name) => `t.${quoted(name)}`).join(', ');
}

function quoted(name: string): string {
  return identifier(name).text;
}
