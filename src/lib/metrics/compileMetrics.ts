import { tableSpec } from '$lib/domain/tables';
import { clausesFor, ownCondition, predicateFor, timeScope, type PredicateScope } from '$lib/filters/predicate';
import type { BaseTable } from '$lib/model/baseTable';
import type { DimensionId } from '$lib/model/dimensionId';
import { canBreakDown, pathTo } from '$lib/model/dimensions';
import { dimensionSql } from '$lib/model/dimensionSql';
import type { Join } from '$lib/model/joins';
import { join, raw, sql, type SqlQuery } from '$lib/sql/sql';
import { catalogue } from './catalogue';
import type { Metric } from './metric';
import type { MetricId } from './metricId';

/** A metric cannot be broken down by a dimension: there is no declared way, or the value would be counted several times. */
export class BreakdownRefused extends Error {
  override readonly name = 'BreakdownRefused';
  constructor(
    readonly metric: MetricId,
    readonly dimension: DimensionId
  ) {
    super(`${metric} cannot be broken down by ${dimension}`);
  }
}

/** The question to one table: `rows` per combination of the dimensions (null without any), `total` over all rows asked about. */
export interface CompiledMetrics {
  readonly table: BaseTable;
  readonly metrics: readonly MetricId[];
  readonly rows: SqlQuery | null;
  readonly total: SqlQuery;
}

/**
 * Compiles metrics to one question per table. The total is its own question over the same rows, so that ratios, medians and
 * distinct counts are recomputed and a row that meets several donors counts once. Throws `BreakdownRefused`.
 */
export function compileMetrics(
  ids: readonly MetricId[],
  by: readonly DimensionId[],
  scope: PredicateScope
): readonly CompiledMetrics[] {
  const parts = [...new Set(ids.flatMap(withParts))];
  const tables = [...new Set(parts.map((id) => catalogue[id].table as BaseTable))];
  return tables.map((table) => {
    const metrics = parts.filter((id) => catalogue[id].table === table);
    for (const id of metrics) for (const dimension of by) checkBreakdown(id, dimension);
    const aggregates = aggregateList(metrics);
    const where = predicateFor(table, scope);
    return {
      table,
      metrics,
      rows: by.length === 0 ? null : groupedQuery(table, by, aggregates, scope),
      total: sql`select ${aggregates} from ${raw(table)} where ${where}`
    };
  });
}

/** The dimensions a metric can be broken down by. */
export function canBreak(id: MetricId, dimension: DimensionId): boolean {
  const metric: Metric = catalogue[id];
  const table = metric.table as BaseTable;
  if (!canBreakDown(dimension, table)) return false;
  const many = (pathTo(dimension, table) ?? []).some((step) => step.many);
  // A row that several donors paid for is counted whole for each of them; anything else must not be multiplied.
  return !many || dimension === 'donor' || metric.fanoutSafe === true;
}

function checkBreakdown(id: MetricId, dimension: DimensionId): void {
  if (!canBreak(id, dimension)) throw new BreakdownRefused(id, dimension);
}

function withParts(id: MetricId): readonly MetricId[] {
  const { ratio }: Metric = catalogue[id];
  return ratio ? [ratio.numerator as MetricId, ratio.denominator as MetricId] : [id];
}

function aggregateList(metrics: readonly MetricId[]): SqlQuery {
  const parts = metrics.map((id) => {
    const { sql: aggregate, where }: Metric = catalogue[id];
    return raw(`${filtered(aggregate ?? '', where)} as ${id}`);
  });
  return join(parts, ', ');
}

/** Puts a metric's own condition into its aggregate, so that metrics of different conditions share one question. */
function filtered(aggregate: string, where: string | undefined): string {
  return where === undefined ? aggregate : `${aggregate} filter (where ${where})`;
}

function groupedQuery(
  table: BaseTable,
  by: readonly DimensionId[],
  aggregates: SqlQuery,
  scope: PredicateScope
): SqlQuery {
  const paths = by.map((dimension) => pathTo(dimension, table) ?? []);
  const keys = by.map((dimension, index) =>
    dimensionSql(dimension, paths[index]!.at(-1)?.to ?? table, scope.filters.calendar)
  );
  const shown = join(
    by.map((dimension, index) => raw(`${keys[index]!.shown(`key_${index}`)} as ${dimension}`)),
    ', '
  );
  const named = join(
    keys.map((key, index) => raw(`${key.key} as key_${index}`)),
    ', '
  );
  const positions = by.map((_, index) => `key_${index}`).join(', ');
  const steps = distinctSteps(paths);
  const source = sql`${raw(table)}${join(
    steps.map((step) => leftJoin(step, scope)),
    ''
  )}`;
  const where = predicateFor(table, scope);
  const inner = steps.some((step) => step.many)
    ? dedupedQuery({ table, named, source, where, aggregates, positions })
    : sql`select ${named}, ${aggregates} from ${source} where ${where} group by ${raw(positions)}`;
  return sql`select ${shown}, * exclude (${raw(positions)}) from (${inner})`;
}

interface DedupedParts {
  readonly table: BaseTable;
  readonly named: SqlQuery;
  readonly source: SqlQuery;
  readonly where: SqlQuery;
  readonly aggregates: SqlQuery;
  readonly positions: string;
}

/** Where a row can meet several of another table, each row counts once per group: the groups of every row are found first. */
function dedupedQuery({ table, named, source, where, aggregates, positions }: DedupedParts): SqlQuery {
  const key = tableSpec(table).key.map((column) => `${table}.${column}`);
  const columns = tableSpec(table).key;
  const on = columns.map((column) => `groups.${column} = ${table}.${column}`).join(' and ');
  return sql`select ${raw(positions)}, ${aggregates} from ${raw(table)} join (select distinct ${raw(key.join(', '))}, ${named} from ${source} where ${where}) groups on ${raw(on)} group by ${raw(positions)}`;
}

function distinctSteps(paths: readonly (readonly Join[])[]): readonly Join[] {
  const steps = new Map<string, Join>();
  for (const step of paths.flat()) steps.set(step.to, step);
  return [...steps.values()];
}

/** A joined table brings only rows that the filters on it allow: what is picked there is not undone by the breakdown. */
function leftJoin(step: Join, scope: PredicateScope): SqlQuery {
  const conditions = clausesFor(scope)
    .filter((clause) => step.many && clause.dimension !== 'period')
    .flatMap((clause) => ownCondition(clause, step.to) ?? []);
  const on = join([step.on(timeScope(scope)), ...conditions], ' and ');
  return sql` left join ${raw(step.to)} on ${on}`;
}
