import type { Database, Row, Value } from '$lib/engine/database';
import type { DimensionId } from '$lib/model/dimensionId';
import { wilsonInterval } from '$lib/stats';
import { catalogue } from './catalogue';
import { compileMetrics, totalColumn, type CompiledQuery } from './compileMetrics';
import type { Metric } from './metric';
import type { MetricId } from './metricId';
import type { MetricRequest, MetricResult } from './metricRequest';

type Figures = Record<string, Value>;

/**
 * Answers a question to the catalogue: the one way to every number, on the page, on the command line, in reports and tests.
 * A count of a group without rows is 0, unless the edition has no rows of that table at all: then it is unknown, as are sums
 * of nothing reported. Ratios and intervals are computed from their parts here, so that both engines give the same digits.
 */
export async function runMetrics(
  database: Pick<Database, 'query'>,
  request: MetricRequest,
  signal?: AbortSignal
): Promise<MetricResult> {
  const by = request.by ?? [];
  const compiled = compileMetrics(request);
  const groups = new Map<string, Figures>();
  const total: Figures = unanswered(compiled, request);
  const options = signal ? { signal } : {};
  const answers = await Promise.all(compiled.map(({ query }) => database.query(query, options)));
  for (const [index, part] of compiled.entries()) {
    for (const row of answers[index]!.rows) {
      const known = isKnown(part, request) ? picked(row, part.metrics) : {};
      if (part.answers === 'total' || row[totalColumn] === 1) Object.assign(total, known);
      else Object.assign(groupOf(groups, by, row), known);
    }
  }
  const nothing = unanswered(compiled, request);
  return {
    rows: [...groups.values()].map((group) => finished({ ...nothing, ...group }, request)).sort(byDimensions(by)),
    total: finished(total, { ...request, by: [] }),
    queries: compiled.map(({ query }) => query)
  };
}

/** False when the edition holds no row of the table: its figures are then unknown, not zero. */
function isKnown(part: CompiledQuery, request: MetricRequest): boolean {
  return request.edition.tables[part.table] !== 0;
}

/** What every metric is where its table has no rows to ask: zero for a count, else unknown. */
function unanswered(compiled: readonly CompiledQuery[], request: MetricRequest): Figures {
  const entries = compiled.flatMap((part) =>
    part.metrics.map((id): [string, Value] => [id, isKnown(part, request) && isCount(catalogue[id]) ? 0 : null])
  );
  return Object.fromEntries(entries);
}

function isCount(metric: Metric): boolean {
  return metric.sql?.startsWith('count(') === true;
}

function picked(row: Row, metrics: readonly MetricId[]): Figures {
  return Object.fromEntries(metrics.map((id) => [id, row[id] ?? null]));
}

function groupOf(groups: Map<string, Figures>, by: readonly DimensionId[], row: Row): Figures {
  const values = by.map((dimension) => row[dimension] ?? null);
  const key = JSON.stringify(values);
  const known = groups.get(key);
  if (known) return known;
  const group: Figures = Object.fromEntries(by.map((dimension, index) => [dimension, values[index] ?? null]));
  groups.set(key, group);
  return group;
}

/** The dimensions and the metrics asked for, in that order, with ratios computed from their parts. */
function finished(figures: Figures, { metrics, by = [] }: MetricRequest): Row {
  const row: Figures = Object.fromEntries(by.map((dimension) => [dimension, figures[dimension] ?? null]));
  for (const id of metrics) {
    const metric: Metric = catalogue[id];
    if (metric.ratio) Object.assign(row, ratioOf(id, metric, figures));
    else row[id] = figures[id] ?? null;
  }
  return row;
}

function ratioOf(id: MetricId, { ratio, interval, unit }: Metric, figures: Figures): Figures {
  const trials = figures[ratio!.denominator] ?? null;
  // A sum over no rows is null; of a share it is none of the known whole, but what nothing is booked for has no known price.
  const successes = figures[ratio!.numerator] ?? (unit === 'share' ? 0 : null);
  const known = typeof successes === 'number' && typeof trials === 'number' && trials > 0;
  const value = known ? successes / trials : null;
  if (interval !== 'wilson') return { [id]: value };
  const limits = known ? wilsonInterval(successes, trials) : null;
  const [low, high] = limits === null ? [null, null] : [limits.low, limits.high];
  return { [id]: value, [`${id}_low`]: low, [`${id}_high`]: high, [`${id}_n`]: trials };
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
