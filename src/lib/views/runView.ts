import type { EditionManifest } from '$lib/domain/edition';
import type { Database } from '$lib/engine/database';
import { withPeriod } from '$lib/filters/edit';
import type { Filters } from '$lib/filters/filters';
import { catalogue } from '$lib/metrics/catalogue';
import type { RecordScope } from '$lib/metrics/recordScope';
import { rowsUsed } from '$lib/metrics/records';
import { runMetrics } from '$lib/metrics/runMetrics';
import { isBaseTable, type BaseTable } from '$lib/model/baseTable';
import type { SqlQuery } from '$lib/sql/sql';
import { completenessMetrics, completenessOf } from './shape/completeness';
import type { Ask, Provenance, View, ViewResult } from './view';

interface ViewScope {
  readonly filters: Filters;
  readonly edition: EditionManifest;
}

/**
 * Answers one view under filters: the call that the page, the server, reports and tests share. Every statement it ran is in
 * the provenance. Rejects with the engine's `QueryError`, or `QueryCanceled` when the signal aborts.
 */
export async function runView<Model>(
  database: Database,
  view: View<Model>,
  scope: ViewScope,
  signal?: AbortSignal
): Promise<ViewResult<Model>> {
  const { model, provenance } = await answerModel(database, view, scope, signal);
  return { view: view.id, model, provenance: await provenance() };
}

/** The figures of a view, and what counts the rows behind them when somebody has time for it. */
export interface AnsweredModel<Model> {
  readonly model: Model;
  provenance(): Promise<Provenance>;
}

/** As `runView`, with the rows behind the figures uncounted yet: a page shows the figures of all its panels first. */
export async function answerModel<Model>(
  database: Database,
  view: View<Model>,
  { filters, edition }: ViewScope,
  signal?: AbortSignal
): Promise<AnsweredModel<Model>> {
  // In the order in which they were asked, whichever is answered first.
  const asked: (readonly SqlQuery[])[] = [];
  const place = () => asked.push([]) - 1;
  const scope: RecordScope = { filters, edition, view: view.id };
  const options = signal ? { signal } : {};
  const ask: Ask = {
    filters,
    edition,
    metrics: async (metrics, by = [], period) => {
      const at = place();
      const under = period === undefined ? filters : withPeriod(filters, period);
      const result = await runMetrics(database, { metrics, by, filters: under, view: view.id, edition }, signal);
      asked[at] = result.queries;
      return result;
    },
    records: async (query) => {
      const statement = query(scope);
      asked[place()] = [statement];
      return (await database.query(statement, options)).rows;
    }
  };
  const model = await view.load(ask);
  return { model, provenance: () => provenanceOf({ database, signal }, view, scope, asked.flat()) };
}

interface Asking {
  readonly database: Database;
  readonly signal: AbortSignal | undefined;
}

async function provenanceOf<Model>(
  asking: Asking,
  view: View<Model>,
  scope: RecordScope,
  queries: readonly SqlQuery[]
): Promise<Provenance> {
  const tables = [...new Set(view.metrics.map((id) => catalogue[id].table))].filter(isBaseTable);
  const [counts, { total }] = await Promise.all([
    Promise.all(tables.map(async (table) => [table, await countRows(asking, table, scope)] as const)),
    runMetrics(asking.database, { ...scope, metrics: completenessMetrics }, asking.signal)
  ]);
  const used: Partial<Record<BaseTable, number>> = Object.fromEntries(counts);
  return {
    metrics: view.metrics,
    queries,
    rowsUsed: used,
    completeness: completenessOf(total),
    dataHash: scope.edition.dataHash
  };
}

async function countRows({ database, signal }: Asking, table: BaseTable, scope: RecordScope): Promise<number> {
  const [row] = (await database.query(rowsUsed(table, scope), signal ? { signal } : {})).rows;
  return Number(row?.['used'] ?? 0);
}
