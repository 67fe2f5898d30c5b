import type { Database, Row, Value } from '$lib/engine/database';
import type { DimensionId } from '$lib/model/dimensionId';
import { wilsonInterval } from '$lib/stats';
import { catalogue } from './catalogue';
import { compileMetrics, type CompiledMetrics } from './compileMetrics';
import type { Metric } from './metric';
import type { MetricId } from './metricId';
import type { MetricRequest, MetricResult } from './metricRequest';

/**
 * Answers a question to the catalogue: the one way to every number, on the page, on the command line, in reports and tests.
 * A count of a group without rows is 0 when the edition has rows of that table at all, else null: missing is not zero.
 */
export async function runMetrics(
  database: Database,
  request: MetricRequest,
  signal?: AbortSignal
): Promise<MetricResult> {
  const by = request.by ?? [];
  const scope = { filters: request.filters, view: request.view ?? null, edition: request.edition };
  const compiled = compileMetrics(request.metrics, by, scope);
  const options = signal ? { signal } : {};
  const merged = new Map<string, Record<string, Value>>();
  const total: Record<string, Value> = {};
  const queries = compiled.flatMap((part) => (part.rows ? [part.rows, part.total] : [part.total]));
  for (const part of compiled) {
    const [sums] = (await database.query(part.total, options)).rows;
    Object.assign(total, present(part, request) ? sums : nothing(part));
    if (part.rows === null) continue;
    for (const row of (await database.query(part.rows, options)).rows) mergeRow(merged, by, row);
  }
  const rows = [...merged.values()].map((row) => finish({ ...absent(compiled, request), ...row }, request.metrics, by));
  return { rows: rows.sort(byDimensions(by)), total: finish(total, request.metrics, []), queries };
}

/** True when the edition has any row of the table: else its figures are unknown, not zero. */
function present(part: CompiledMetrics, request: MetricRequest): boolean {
  return (request.edition.tables[part.table] ?? 0) > 0;
}

function nothing(part: CompiledMetrics): Row {
  return Object.fromEntries(part.metrics.map((id) => [id, null]));
}

/** What a metric is where a group has no rows in its table. */
function absent(compiled: readonly CompiledMetrics[], request: MetricRequest): Row {
  const entries = compiled.flatMap((part) =>
    part.metrics.map((id): [string, Value] => [id, present(part, request) && isCount(catalogue[id]) ? 0 : null])
  );
  return Object.fromEntries(entries);
}

function isCount(metric: Metric): boolean {
  return metric.sql?.startsWith('count') === true;
}

function mergeRow(merged: Map<string, Record<string, Value>>, by: readonly DimensionId[], row: Row): void {
  const key = JSON.stringify(by.map((dimension) => row[dimension] ?? null));
  merged.set(key, { ...merged.get(key), ...row });
}

/** Keeps the dimensions and the metrics asked for, with ratios computed from their parts. */
function finish(row: Row, metrics: readonly MetricId[], by: readonly DimensionId[]): Row {
  const result: Record<string, Value> = {};
  for (const dimension of by) result[dimension] = row[dimension] ?? null;
  for (const id of metrics) {
    const metric: Metric = catalogue[id];
    if (metric.ratio) Object.assign(result, ratioOf(id, metric, row));
    else result[id] = row[id] ?? null;
  }
  return result;
}

function ratioOf(id: MetricId, { ratio, interval }: Metric, row: Row): Row {
  const numerator = row[ratio!.numerator] ?? null;
  const denominator = row[ratio!.denominator] ?? null;
  const known = typeof numerator === 'number' && typeof denominator === 'number' && denominator > 0;
  const value = known ? numerator / denominator : null;
  if (interval !== 'wilson') return { [id]: value };
  const limits = known ? wilsonInterval(numerator, denominator) : null;
  return {
    [id]: value,
    [`${id}_low`]: limits?.low ?? null,
    [`${id}_high`]: limits?.high ?? null,
    [`${id}_n`]: denominator
  };
}

/** A total order: by each dimension in turn, unknown last. */
function byDimensions(by: readonly DimensionId[]): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const dimension of by) {
      const order = compareValues(a[dimension] ?? null, b[dimension] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function compareValues(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return String(a) < String(b) ? -1 : 1;
}
