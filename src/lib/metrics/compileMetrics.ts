import { predicateScope } from '$lib/filters/predicate';
import { rowsAsked } from '$lib/filters/rowsAsked';
import type { BaseTable } from '$lib/model/baseTable';
import type { DimensionId } from '$lib/model/dimensionId';
import { identifier, join, raw, sql, type SqlQuery } from '$lib/sql/sql';
import { checkBreakdown } from './breakdowns';
import { breakdownOf, type Breakdown } from './breakdownSource';
import { catalogue } from './catalogue';
import type { Metric } from './metric';
import type { MetricId } from './metricId';
import type { MetricRequest } from './metricRequest';

/** Name of the column that is 1 in the row of the total and 0 in the others. */
export const totalColumn = 'is_total';

/** One statement over one table: which metrics it answers, and whether as rows, as the total, or as both. */
export interface CompiledQuery {
  readonly table: BaseTable;
  readonly metrics: readonly MetricId[];
  readonly answers: 'rows' | 'total' | 'both';
  readonly query: SqlQuery;
}

/**
 * Compiles a question to the catalogue: one statement per base table (and one more for metrics over events instead of rows).
 * Ratios become their parts. The total is recomputed by `grouping sets`; where a row can stand in several groups, as a training
 * paid by two donors, it counts once in each, and the total is its own statement. Throws `BreakdownRefused`.
 */
export function compileMetrics(request: MetricRequest): readonly CompiledQuery[] {
  const by = request.by ?? [];
  const ids = [...new Set(request.metrics.flatMap(withParts))];
  for (const id of request.metrics) for (const dimension of by) checkBreakdown(id, dimension);
  return grainsOf(ids).flatMap((metrics) => compileGrain(metrics, by, request));
}

function withParts(id: MetricId): readonly MetricId[] {
  const { ratio }: Metric = catalogue[id];
  return ratio ? [ratio.numerator, ratio.denominator] : [id];
}

/** Metrics that one statement can answer: of one table, and of rows or of the same events. */
function grainsOf(ids: readonly MetricId[]): readonly (readonly MetricId[])[] {
  const grains = new Map<string, MetricId[]>();
  for (const id of ids) {
    const { table, per }: Metric = catalogue[id];
    const grain = JSON.stringify([table, per]);
    grains.set(grain, [...(grains.get(grain) ?? []), id]);
  }
  return [...grains.values()];
}

function compileGrain(
  metrics: readonly MetricId[],
  by: readonly DimensionId[],
  request: MetricRequest
): readonly CompiledQuery[] {
  const { table }: Metric = catalogue[metrics[0]!];
  const asked = { filters: request.filters, view: request.view ?? null, edition: request.edition };
  const scope = predicateScope(asked);
  const { where } = rowsAsked(table, scope);
  const compiled = (answers: CompiledQuery['answers'], dimensions: readonly DimensionId[]): CompiledQuery => {
    const breakdown = breakdownOf(table, dimensions, scope);
    return {
      table,
      metrics,
      answers,
      query: statement({ metrics, breakdown, where, end: scope.time.to, total: answers === 'both' })
    };
  };
  if (by.length === 0) return [compiled('total', [])];
  const one = compiled('both', by);
  const safe = metrics.every((id) => (catalogue[id] as Metric).fanoutSafe === true);
  if (safe || !breakdownOf(table, by, scope).fansOut) return [one];
  return [compiled('rows', by), compiled('total', [])];
}

interface StatementParts {
  readonly metrics: readonly MetricId[];
  readonly breakdown: Breakdown;
  readonly where: SqlQuery;
  /** Last day asked about. */
  readonly end: string;
  /** True when the row of the total is asked for beside those of the groups. */
  readonly total: boolean;
}

/** Groups by cheap keys inside and writes the dimensions' values outside, over the few rows that are left. */
function statement(parts: StatementParts): SqlQuery {
  const { breakdown } = parts;
  const grouped = (catalogue[parts.metrics[0]!] as Metric).per ? groupedEvents(parts) : groupedRows(parts);
  if (breakdown.keys.length === 0) return grouped;
  const shown = breakdown.keys.map(({ dimension, shown: text }, index) => {
    return sql`${raw(text(`k${index}`))} as ${identifier(dimension)}`;
  });
  const names = parts.metrics.map((id) => identifier(id));
  const order = [totalColumn, ...breakdown.keys.map(({ dimension }) => `${identifier(dimension).text} nulls last`)];
  return sql`select ${join([...shown, ...names], ', ')}, ${raw(totalColumn)}
    from (${grouped}) as grouped
    order by ${raw(order.join(', '))}`;
}

function groupedRows({ metrics, breakdown, where, end, total }: StatementParts): SqlQuery {
  const aggregates = metrics.map((id) => sql`${aggregate(catalogue[id], end)} as ${identifier(id)}`);
  return sql`select ${join([...keyList(breakdown), ...aggregates, ...totalFlag(breakdown, total)], ', ')}
    from ${breakdown.from}
    where ${where}${grouping(breakdown, total, null)}`;
}

/** First one row per event and group, then the aggregate over events. */
function groupedEvents({ metrics, breakdown, where, end, total }: StatementParts): SqlQuery {
  const per = (catalogue[metrics[0]!] as Metric).per!;
  const values = Object.entries(per.values).map(([name, text]) => sql`${raw(text)} as ${identifier(name)}`);
  const key = sql`${raw(per.key)} as event_key`;
  const events = sql`select ${join([...keyList(breakdown), key, ...values, ...totalFlag(breakdown, total)], ', ')}
    from ${breakdown.from}
    where ${where}${grouping(breakdown, total, 'event_key')}`;
  const keys = breakdown.keys.map((_, index) => raw(`k${index}`));
  const flag = breakdown.keys.length > 0 ? [raw(totalColumn)] : [];
  const aggregates = metrics.map((id) => sql`${aggregate(catalogue[id], end)} as ${identifier(id)}`);
  const groups = [...keys, ...flag];
  return sql`select ${join([...keys, ...aggregates, ...flag], ', ')}
    from (${events}) as per_key${groups.length === 0 ? raw('') : sql` group by ${join(groups, ', ')}`}`;
}

/** The aggregate of a metric that is no ratio, with the last day asked about where it names `$end`. */
export function aggregate({ sql: text, where }: Metric, end: string): SqlQuery {
  const whole = where === undefined ? text! : `${text!} filter (where ${where})`;
  const [first, ...rest] = whole.split('$end').map((part) => raw(part));
  return rest.reduce((before, part) => sql`${before}cast(${end} as date)${part}`, first!);
}

function keyList(breakdown: Breakdown): readonly SqlQuery[] {
  return breakdown.keys.map(({ key }, index) => raw(`${key} as k${index}`));
}

function totalFlag(breakdown: Breakdown, total: boolean): readonly SqlQuery[] {
  if (breakdown.keys.length === 0) return [];
  return [raw(`${total ? 'grouping(k0)' : '0'} as ${totalColumn}`)];
}

function grouping(breakdown: Breakdown, total: boolean, event: string | null): SqlQuery {
  const names = breakdown.keys.map((_, index) => `k${index}`);
  const extra = event === null ? [] : [event];
  const groups = [...names, ...extra].join(', ');
  if (groups === '') return raw('');
  if (!total) return raw(`\n    group by ${groups}`);
  return raw(`\n    group by grouping sets ((${groups}), (${extra.join(', ')}))`);
}
