import { parsePeriod, type DateSpan } from '$lib/domain/calendar';
import type { EditionManifest } from '$lib/domain/edition';
import type { SourceClass } from '$lib/domain/sourceClass';
import type { BaseTable } from '$lib/model/baseTable';
import { dimensionColumns } from '$lib/model/dimensionColumns';
import { pathTo } from '$lib/model/dimensions';
import type { Join, TimeScope } from '$lib/model/joins';
import { lastKnownDay, tableTimes } from '$lib/model/tableTime';
import { join, raw, sql, type SqlParameter, type SqlQuery } from '$lib/sql/sql';
import type { Clause, Filters } from './filters';

/** Who asks about what: a view ignores the clauses picked in itself. */
export interface PredicateScope {
  readonly filters: Filters;
  readonly view: string | null;
  readonly edition: EditionManifest;
}

const classesInOrder: readonly SourceClass[] = ['synthetic', 'unit_return', 'imported', 'published'];

/**
 * The condition a table must meet under the filters: every clause that means something for it, other tables reached by EXISTS
 * along the declared joins; and one source class, unless the reader picked some. `true` when there is none.
 */
export function predicateFor(table: BaseTable, scope: PredicateScope): SqlQuery {
  const time = timeScope(scope);
  const conditions = clausesFor(scope).flatMap((clause) => conditionOf(clause, table, time) ?? []);
  const latest = latestCondition(table, time);
  const ofClass = sourceClassCondition(table, scope, time);
  const all = [...conditions, ...(latest ? [latest] : []), ...(ofClass ? [ofClass] : [])];
  return all.length === 0 ? raw('true') : join(all, ' and ');
}

/** The clauses a view obeys: all but those picked in itself. */
export function clausesFor(scope: PredicateScope): readonly Clause[] {
  return scope.filters.clauses.filter((clause) => clause.view === null || clause.view !== scope.view);
}

/**
 * The source class counted when the reader picks none: the first of synthetic, unit returns, imported, published that the
 * table has in this edition. Null when the table is empty.
 */
export function defaultSourceClass(edition: EditionManifest, table: string): SourceClass | null {
  const present = edition.sourceClasses[table] ?? [];
  return classesInOrder.find((sourceClass) => present.includes(sourceClass)) ?? null;
}

/** The days asked about, over all clauses that hold; null when no period is asked. */
export function spanOf(scope: PredicateScope): DateSpan | null {
  const spans = clausesFor(scope)
    .filter((clause) => clause.dimension === 'period')
    .map((clause) => parsePeriod(clause.values[0] ?? ''))
    .filter((span) => span !== null);
  if (spans.length === 0) return null;
  const from = spans.map((span) => span.from).reduce((a, b) => (a > b ? a : b));
  const to = spans.map((span) => span.to).reduce((a, b) => (a < b ? a : b));
  return { from, to };
}

/** The days a join or a state needs to know: the period asked about, ending no later than the edition's today. */
export function timeScope(scope: PredicateScope): TimeScope {
  const span = spanOf(scope);
  const { asOf } = scope.edition;
  return { from: span?.from ?? null, to: span === null || span.to > asOf ? asOf : span.to };
}

/** What one clause asks of a table; null when it means nothing for it. */
export function conditionOf(clause: Clause, table: BaseTable, time: TimeScope): SqlQuery | null {
  const path = pathTo(clause.dimension, table);
  if (path === null) return null;
  const owner = path.at(-1)?.to ?? table;
  const condition = ownCondition(clause, owner);
  if (condition === null) return null;
  return path.length === 0 ? condition : existsAlong(path, condition, time);
}

/** The condition on the table that knows the dimension itself. */
export function ownCondition(clause: Clause, table: BaseTable): SqlQuery | null {
  if (clause.dimension === 'period') return periodCondition(clause, table);
  const column = dimensionColumns[table][clause.dimension];
  return column === undefined ? null : valueCondition(column, clause.values);
}

function valueCondition(column: string, values: readonly (string | null)[]): SqlQuery {
  const present: SqlParameter[] = values.filter((value) => value !== null);
  const conditions = [
    ...(present.length > 0 ? [sql`${raw(column)} in (${present})`] : []),
    ...(values.includes(null) ? [raw(`${column} is null`)] : [])
  ];
  return sql`(${join(conditions, ' or ')})`;
}

function periodCondition(clause: Clause, table: BaseTable): SqlQuery | null {
  const time = tableTimes[table];
  const span = parsePeriod(clause.values[0] ?? '');
  if (time?.kind !== 'event' || span === null) return null;
  const within = sql`${raw(time.day)} >= cast(${span.from} as date) and ${raw(time.day)} <= cast(${span.to} as date)`;
  const last = lastKnownDay(table);
  if (last === null || last === time.day) return within;
  if (time.precision === null) return sql`${within} and ${raw(last)} <= cast(${span.to} as date)`;
  return sql`${within} and (${raw(time.precision)} = 'day' or ${raw(last)} <= cast(${span.to} as date))`;
}

/** Of states and headcounts, only the row in force at the end of the period counts. */
function latestCondition(table: BaseTable, scope: TimeScope): SqlQuery | null {
  const time = tableTimes[table];
  if (time?.kind !== 'latest') return null;
  const begun = sql`${raw(`${table}.${time.since}`)} = (select max(later.${raw(time.since)}) from ${raw(table)} later where later.${raw(time.owner)} = ${raw(`${table}.${time.owner}`)} and later.${raw(time.since)} <= cast(${scope.to} as date))`;
  if (time.until === null) return begun;
  return sql`${begun} and coalesce(${raw(`${table}.${time.until}`)}, date '9999-12-31') >= cast(${scope.to} as date)`;
}

function sourceClassCondition(table: BaseTable, scope: PredicateScope, time: TimeScope): SqlQuery | null {
  if (scope.filters.clauses.some((clause) => clause.dimension === 'source_class')) return null;
  const path = pathTo('source_class', table);
  if (path === null) return null;
  const owner = path.at(-1)?.to ?? table;
  const present = scope.edition.sourceClasses[owner] ?? [];
  const chosen = defaultSourceClass(scope.edition, owner);
  if (chosen === null || present.length < 2) return null;
  return conditionOf({ dimension: 'source_class', values: [chosen], view: null }, table, time);
}

function existsAlong(path: readonly Join[], condition: SqlQuery, time: TimeScope): SqlQuery {
  const [first, ...rest] = path;
  const further = rest.map((step) => sql` join ${raw(step.to)} on ${step.on(time)}`);
  const latest = path.map((step) => latestCondition(step.to, time)).filter((query) => query !== null);
  const all = join([first!.on(time), condition, ...latest], ' and ');
  return sql`exists (select 1 from ${raw(first!.to)}${join(further, '')} where ${all})`;
}
