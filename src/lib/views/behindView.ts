import type { EditionManifest } from '$lib/domain/edition';
import type { Database, Row } from '$lib/engine/database';
import type { Filters } from '$lib/filters/filters';
import { catalogue } from '$lib/metrics/catalogue';
import { decisionsBehind, rowsBehind, type RowsPage } from '$lib/metrics/rowsBehind';
import { isBaseTable, type BaseTable } from '$lib/model/baseTable';
import type { View } from './view';

/** Rows read at once: a page on the screen takes fewer. */
export const mostRows = 5000;

/** Which rows of which figure are asked for. */
export interface BehindRequest extends RowsPage {
  readonly view: Pick<View, 'id' | 'metrics'>;
  readonly table: BaseTable;
  readonly filters: Filters;
  readonly edition: EditionManifest;
}

/** A page of rows with the names of their columns. */
export interface BehindRows {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Tables whose rows a view is made of. */
export function tablesBehind(view: Pick<View, 'metrics'>): readonly BaseTable[] {
  return [...new Set(view.metrics.map((id) => catalogue[id].table))].filter(isBaseTable);
}

/** A page of the rows that a view counted in a table, under its filters, in the order of their key. */
export async function readBehind(database: Pick<Database, 'query'>, request: BehindRequest): Promise<BehindRows> {
  const { view, table, filters, edition, offset } = request;
  const limit = Math.min(request.limit, mostRows);
  const { columns, rows } = await database.query(
    rowsBehind(table, { filters, edition, view: view.id }, { limit, offset })
  );
  return { columns: columns.map(({ name }) => name), rows };
}

/** Decisions of people about seizures behind a view: a kind, how many, between which days. None where it counts no seizures. */
export async function readDecisions(
  database: Pick<Database, 'query'>,
  { view, filters, edition }: Pick<BehindRequest, 'view' | 'filters' | 'edition'>
): Promise<readonly Row[]> {
  const countsSeizures = tablesBehind(view).some((table) => table === 'seizures' || table === 'seizure_items');
  if (!countsSeizures || (edition.tables['decisions'] ?? 0) === 0) return [];
  return (await database.query(decisionsBehind({ filters, edition, view: view.id }))).rows;
}
