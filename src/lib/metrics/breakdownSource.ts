import { clausesFor, conditionsOn, type PredicateScope } from '$lib/filters/predicate';
import { rowsAsked } from '$lib/filters/rowsAsked';
import type { BaseTable } from '$lib/model/baseTable';
import type { DimensionId } from '$lib/model/dimensionId';
import { pathTo } from '$lib/model/dimensions';
import { dimensionSql, type DimensionSql } from '$lib/model/dimensionSql';
import type { Join } from '$lib/model/joins';
import { join, raw, sql, type SqlQuery } from '$lib/sql/sql';

/** What a breakdown reads from, and what it groups by. */
export interface Breakdown {
  /** The rows asked about, with what must be joined to them. */
  readonly from: SqlQuery;
  readonly keys: readonly (DimensionSql & { readonly dimension: DimensionId })[];
  /** True when a row of the base table can stand in several groups. */
  readonly fansOut: boolean;
}

/** Dimensions found in one table of which a row can meet several. */
interface Branch {
  readonly way: Join;
  readonly name: string;
  readonly further: Set<Join>;
  readonly columns: string[];
}

/**
 * Joins to a table what its dimensions need. Where a row meets several of another table, the distinct values are joined, so
 * that the row stands once in each group, and only those the filters ask about: with heroin picked, a seizure of heroin and
 * opium stands under heroin alone. A row that meets none stands under "not reported".
 */
export function breakdownOf(table: BaseTable, by: readonly DimensionId[], scope: PredicateScope): Breakdown {
  const ones = new Set<Join>();
  const branches = new Map<Join, Branch>();
  const keys = by.map((dimension) => {
    const path = pathTo(dimension, table) ?? [];
    const own = dimensionSql(dimension, path.at(-1)?.to ?? table, scope.filters.calendar);
    const split = path.findIndex((step) => step.many);
    for (const step of split === -1 ? path : path.slice(0, split)) ones.add(step);
    if (split === -1) return { dimension, ...own };
    const branch = branchOf(branches, path[split]!);
    for (const step of path.slice(split + 1)) branch.further.add(step);
    branch.columns.push(own.key);
    return { dimension, key: `${branch.name}.v${branch.columns.length - 1}`, shown: own.shown };
  });
  const joins = [
    ...[...ones].map((way) => oneJoin(way, scope)),
    ...[...branches.values()].map((branch) => branchJoin(branch, table, scope))
  ];
  return { from: join([rowsAsked(table, scope).from, ...joins], '\n    '), keys, fansOut: branches.size > 0 };
}

function branchOf(branches: Map<Join, Branch>, way: Join): Branch {
  const known = branches.get(way);
  if (known) return known;
  const branch: Branch = { way, name: `many${branches.size}`, further: new Set(), columns: [] };
  branches.set(way, branch);
  return branch;
}

function oneJoin(way: Join, scope: PredicateScope): SqlQuery {
  return sql`left join ${raw(way.to)} on ${way.on(scope.time)}`;
}

function branchJoin(branch: Branch, table: BaseTable, scope: PredicateScope): SqlQuery {
  const { way, name, further, columns } = branch;
  const through = clausesFor(table, scope).filter(({ dimension }) => pathTo(dimension, table)?.includes(way));
  const conditions = join([way.on(scope.time), ...conditionsOn(way.to, through, scope)], ' and ');
  const source = join([raw(way.to), ...[...further].map((step) => oneJoin(step, scope))], ' ');
  const values = raw(columns.map((column, index) => `${column} as v${index}`).join(', '));
  return sql`left join lateral (select distinct ${values} from ${source} where ${conditions}) as ${raw(name)} on true`;
}
