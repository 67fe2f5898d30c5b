import type { Row } from '$lib/engine/database';
import { clauseText } from '$lib/filters/sentence';
import type { Clause, Filters } from '$lib/filters/filters';
import { message } from '$lib/messages/messages';
import { catalogue } from '$lib/metrics/catalogue';
import type { MetricId } from '$lib/metrics/metricId';
import { runMetrics } from '$lib/metrics/runMetrics';
import type { BaseTable } from '$lib/model/baseTable';
import { canFilter } from '$lib/model/dimensions';
import type { DimensionId } from '$lib/model/dimensionId';
import { openEdition } from '../openEdition';
import { readFilters } from '../readFilters';
import { readChoice, readDimensions, readMetrics } from '../readOptions';
import type { ExitCode, Session } from '../terminal';
import { rowsAsCsv, rowsAsJson } from '../writeRows';

export interface MetricsOptions {
  readonly edition: string;
  readonly metric: readonly string[];
  readonly by: readonly string[];
  readonly where: readonly string[];
  readonly format: string;
}

/** `tamga metrics`: figures of the catalogue as rows keyed by dimension and metric id; one row when nothing breaks them down. */
export async function metricsCommand(options: MetricsOptions, session: Session): Promise<ExitCode> {
  const format = readChoice('--format', options.format, ['json', 'csv']);
  const metrics = readMetrics(options.metric);
  const by = readDimensions(options.by);
  const filters = readFilters(session.locale, options.where);
  const { database, manifest } = await openEdition(options.edition, session);
  try {
    const result = await runMetrics(database, { metrics, by, filters, edition: manifest }, session.signal);
    const rows = by.length === 0 ? [result.total] : result.rows;
    session.out(format === 'json' ? rowsAsJson(rows) : rowsAsCsv(columnsOf(result.total, by), rows));
    noteIgnored(metrics, filters, session);
    if (manifest.demo && session.watched) session.err(`${message(session.locale, 'cli.note.demo')}\n`);
    return 0;
  } finally {
    await database.close();
  }
}

function columnsOf(total: Row, by: readonly DimensionId[]) {
  const dimensions = by.map((name) => ({ name, numeric: false }));
  return [...dimensions, ...Object.keys(total).map((name) => ({ name, numeric: true }))];
}

/** Says which filters mean nothing for which metrics, in the words of the pages. */
function noteIgnored(metrics: readonly MetricId[], filters: Filters, { err, locale }: Session): void {
  for (const [table, ids] of byTable(metrics)) {
    const ignored = filters.clauses.filter((clause: Clause) => !canFilter(clause.dimension, table));
    if (ignored.length === 0) continue;
    const clauses = ignored.map((clause) => clauseText(locale, clause, {})).join('; ');
    const sentence = message(locale, 'filters.ignored', { count: ignored.length, clauses });
    err(`${message(locale, 'cli.note.ignored', { metrics: ids.join(', '), sentence })}\n`);
  }
}

function byTable(metrics: readonly MetricId[]): ReadonlyMap<BaseTable, readonly MetricId[]> {
  const tables = new Map<BaseTable, MetricId[]>();
  for (const id of metrics) {
    const { table } = catalogue[id];
    tables.set(table, [...(tables.get(table) ?? []), id]);
  }
  return tables;
}
