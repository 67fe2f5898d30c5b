import type { BaseTable } from '$lib/model/baseTable';
import type { Join } from '$lib/model/joins';
import { join, raw, sql, type SqlQuery } from '$lib/sql/sql';
import type { Clause } from './filters';
import {
  allOf,
  clausesFor,
  conditionsOn,
  existsCondition,
  mayBeMissing,
  splitClauses,
  type PredicateScope
} from './predicate';

/** Where to read the rows asked about, under the table's own name, and the condition on them. */
export interface RowsAsked {
  readonly from: SqlQuery;
  readonly where: SqlQuery;
}

/**
 * The rows that `predicateFor` leaves, as a source for large tables: other tables are met by semi joins, which the engine
 * answers about three times faster than `exists` (donors of a million examinations: 60 ms for 180 ms). "Not reported" in
 * another table stays a condition.
 */
export function rowsAsked(table: BaseTable, scope: PredicateScope): RowsAsked {
  const { own, joined } = splitClauses(table, clausesFor(table, scope), scope);
  const semi = joined.filter(([, clauses]) => !mayBeMissing(clauses));
  const missing = joined.filter(([, clauses]) => mayBeMissing(clauses));
  const conditions = [...own, ...missing.map(([way, clauses]) => existsCondition(way, clauses, scope))];
  return {
    from: semi.length === 0 ? raw(table) : metRows(table, semi, scope),
    where: allOf(conditions)
  };
}

/** Rows in brackets, so that what they were joined to is out of sight for the rest of the statement. */
function metRows(
  table: BaseTable,
  joined: readonly (readonly [Join, readonly Clause[]])[],
  scope: PredicateScope
): SqlQuery {
  const joins = joined.map(([way, clauses]) => {
    const to = raw(way.to);
    const left = sql`select * from ${to} where ${allOf(conditionsOn(way.to, clauses, scope))}`;
    return sql`semi join (${left}) as ${to} on ${way.on(scope.time)}`;
  });
  return sql`(select ${raw(table)}.* from ${raw(table)} ${join(joins, ' ')}) as ${raw(table)}`;
}
