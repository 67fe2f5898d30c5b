import { error } from '@sveltejs/kit';
import type { Row } from '$lib/engine/database';
import { decodeFilters } from '$lib/filters/codec';
import { isBaseTable } from '$lib/model/baseTable';
import { mostRows, readBehind, readDecisions, tablesBehind, type BehindRows } from '$lib/views/behindView';
import { views } from '$lib/views/index';
import type { View } from '$lib/views/view';
import { useEdition } from './currentEdition';

/**
 * A page of the rows behind a view of the current edition, for readers whose browser has no engine: `table`, `limit`, `offset`
 * and the filters of the page stand in the address. Answers 404 for a view or table there is not.
 */
export function answerRows(viewId: string, search: URLSearchParams): Promise<BehindRows> {
  const view = viewCalled(viewId);
  const table = search.get('table') ?? '';
  if (!isBaseTable(table) || !tablesBehind(view).includes(table))
    error(404, { message: 'The view counts no such table.' });
  const { filters } = decodeFilters(search);
  const [limit, offset] = [countIn(search, 'limit', mostRows), countIn(search, 'offset', Number.MAX_SAFE_INTEGER)];
  return useEdition(({ database, manifest }) => {
    return readBehind(database, { view, table, filters, edition: manifest, limit, offset });
  });
}

/** What people decided about the rows behind a view of the current edition. Answers 404 for a view there is not. */
export function answerDecisions(viewId: string, search: URLSearchParams): Promise<readonly Row[]> {
  const view = viewCalled(viewId);
  const { filters } = decodeFilters(search);
  return useEdition(({ database, manifest }) => readDecisions(database, { view, filters, edition: manifest }));
}

function viewCalled(id: string): View {
  const view = Object.hasOwn(views, id) ? views[id] : undefined;
  return view ?? error(404, { message: 'There is no such view.' });
}

/** A whole number from 0 in the address, at most `most`; 0 when it is none. */
function countIn(search: URLSearchParams, key: string, most: number): number {
  const text = search.get(key) ?? '';
  return /^\d{1,15}$/.test(text) ? Math.min(Number(text), most) : 0;
}
