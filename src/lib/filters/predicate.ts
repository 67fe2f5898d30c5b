import type { EditionManifest } from '$lib/domain/edition';
import { join, raw, sql, type SqlQuery } from '$lib/sql/sql';
import { isBaseTable, type BaseTable } from '$lib/model/baseTable';
import { isTimeDimension, pathTo } from '$lib/model/dimensions';
import { dimensionSql } from '$lib/model/dimensionSql';
import type { Join, TimeScope } from '$lib/model/joins';
import { tableTimes } from '$lib/model/tableTime';
import type { Clause, Filters } from './filters';
import { isObeyed, periodAsked } from './periodAsked';
import { classesOf, defaultSourceClass } from './sourceClassAsked';
import { latestBy, withinAny, withinSpan } from './timePredicate';

/** The rows of which table are asked for, by whom, and in which edition. */
export interface PredicateRequest {
  readonly filters: Filters;
  readonly table: string;
  /** The view that asks; clauses picked in it are skipped. */
  readonly view: string | null;
  readonly edition: EditionManifest;
}

/** Everything a condition needs besides its clause. */
export interface PredicateScope {
  readonly filters: Filters;
  readonly time: TimeScope;
  readonly view: string | null;
  readonly edition: EditionManifest;
}

/**
 * The condition under which a row of a table is asked about, to stand in a `where` over that table by its own name. Joined
 * tables are reached by `exists`, so no row is ever counted twice. Clauses that mean nothing for the table do not restrict it.
 */
export function predicateFor(request: PredicateRequest): SqlQuery {
  if (!isBaseTable(request.table)) throw new Error(`Filters do not know the table ${request.table}`);
  const scope = predicateScope(request);
  return allOf(conditionsOn(request.table, clausesFor(request.table, scope), scope));
}

/** Conditions joined by `and`; `true` without any. */
export function allOf(conditions: readonly SqlQuery[]): SqlQuery {
  return conditions.length === 0 ? raw('true') : join(conditions, ' and ');
}

/** The days and clauses asked about, worked out once for all tables of a question. */
export function predicateScope(request: Omit<PredicateRequest, 'table'>): PredicateScope {
  const { filters, view, edition } = request;
  const span = periodAsked(filters, view);
  const to = span === null || span === 'none' || span.to > edition.asOf ? edition.asOf : span.to;
  return { filters, view, edition, time: { from: span === null || span === 'none' ? null : span.from, to } };
}

/** The clauses a table obeys, with the default source class where the reader picked none. */
export function clausesFor(table: BaseTable, scope: PredicateScope): readonly Clause[] {
  const obeyed = scope.filters.clauses.filter(
    ({ dimension, view }) => isObeyed(view, scope.view) && pathTo(dimension, table) !== null
  );
  // A training that is named is asked for whatever its class; its rows have one.
  if (obeyed.some(({ dimension }) => dimension === 'source_class' || dimension === 'training_event')) return obeyed;
  const fallback = defaultSourceClass(scope.edition, table);
  // One class in the whole edition needs no condition. The list of units is shared by all classes, so it always does.
  const only = table !== 'units' && classesOf(scope.edition, table).length === 1;
  if (fallback === null || only || pathTo('source_class', table) === null) return obeyed;
  return [...obeyed, { dimension: 'source_class', values: [fallback], view: null }];
}

/** Conditions on the rows of a table: its own columns first, then one `exists` for each join that clauses need. */
export function conditionsOn(table: BaseTable, clauses: readonly Clause[], scope: PredicateScope): readonly SqlQuery[] {
  const { own, joined } = splitClauses(table, clauses, scope);
  return [...own, ...joined.map(([way, those]) => existsCondition(way, those, scope))];
}

/** What a table can judge by its own columns, and the clauses that other tables judge, by the join that leads to them. */
export interface SplitClauses {
  readonly own: readonly SqlQuery[];
  readonly joined: readonly (readonly [Join, readonly Clause[]])[];
}

/** Tells the clauses that a table judges itself from those for which it must ask another. */
export function splitClauses(table: BaseTable, clauses: readonly Clause[], scope: PredicateScope): SplitClauses {
  const own: SqlQuery[] = [];
  const joined = new Map<Join, Clause[]>();
  const time = tableTimes[table];
  if (time?.kind === 'latest') own.push(latestBy(table, time, scope.time.to));
  for (const clause of clauses) {
    const [first] = pathTo(clause.dimension, table) ?? [];
    if (first) joined.set(first, [...(joined.get(first) ?? []), clause]);
    else own.push(...ownCondition(table, clause, scope));
  }
  return { own, joined: [...joined] };
}

function ownCondition(table: BaseTable, clause: Clause, scope: PredicateScope): readonly SqlQuery[] {
  const { dimension, values } = clause;
  if (dimension === 'period') return periodCondition(table, scope);
  if (isTimeDimension(dimension) && tableTimes[table]?.kind !== 'event') return [];
  const key = raw(dimensionSql(dimension, table, scope.filters.calendar).key);
  if (isTimeDimension(dimension)) return [withinAny(table, values, key)];
  const codes = values.filter((value) => value !== null);
  const listed = sql`${key} in (${codes})`;
  if (!values.includes(null)) return [listed];
  return [codes.length === 0 ? sql`${key} is null` : sql`(${listed} or ${key} is null)`];
}

function periodCondition(table: BaseTable, scope: PredicateScope): readonly SqlQuery[] {
  const span = periodAsked(scope.filters, scope.view);
  if (span === 'none') return [raw('false')];
  if (span === null || tableTimes[table]?.kind !== 'event') return [];
  return [withinSpan(table, span)];
}

/**
 * That a row meets another table's row which the clauses leave; where all of them also ask for "not reported", that or none at
 * all, in one pass over what it meets.
 */
export function existsCondition(way: Join, clauses: readonly Clause[], scope: PredicateScope): SqlQuery {
  const to = raw(way.to);
  const left = conditionsOn(way.to, clauses, scope);
  const met = way.on(scope.time);
  if (!mayBeMissing(clauses)) return sql`exists (select 1 from ${to} where ${allOf([met, ...left])})`;
  return sql`coalesce((select bool_or(coalesce(${allOf(left)}, false)) from ${to} where ${met}), true)`;
}

/** True when a row that meets none of another table is among those asked for. */
export function mayBeMissing(clauses: readonly Clause[]): boolean {
  return clauses.every(({ values }) => values.includes(null));
}
