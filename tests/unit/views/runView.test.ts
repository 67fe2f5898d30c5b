import { expect, test } from 'vitest';
import type { Database, QueryResult } from '$lib/engine/database';
import { noFilters } from '$lib/filters/filters';
import { raw } from '$lib/sql/sql';
import { runView } from '$lib/views/runView';
import type { View } from '$lib/views/view';
import { tinyManifest } from './tinyManifest';

const nothing: QueryResult = { columns: [], rows: [], truncated: false };

test('the statements of a view stand in the order in which they were asked, whichever is answered first', async () => {
  let answerFirst: (result: QueryResult) => void = () => undefined;
  const database: Database = {
    kind: 'server',
    query: ({ text }) => {
      if (text === 'select 1') return new Promise((resolve) => (answerFirst = resolve));
      if (text === 'select 2') queueMicrotask(() => answerFirst(nothing));
      return Promise.resolve(nothing);
    },
    queryUntrusted: () => Promise.reject(new Error('Nobody asks.')),
    close: () => Promise.resolve()
  };
  const view: View<null> = {
    id: 'two-questions',
    title: 'views.look-alikes.title',
    metrics: [],
    picks: null,
    brushes: false,
    aspect: null,
    span: 12,
    load: async (ask) => {
      await Promise.all([
        ask.metrics(['seizure_events']),
        ask.records(() => raw('select 1')),
        ask.records(() => raw('select 2'))
      ]);
      return null;
    },
    isEmpty: () => true,
    option: () => null,
    table: () => ({ caption: '', columns: [], rows: [], picks: null, more: 0 }),
    sentence: () => ''
  };
  const { provenance } = await runView(database, view, { filters: noFilters, edition: tinyManifest(null) });
  expect(provenance.queries).toHaveLength(3);
  expect(provenance.queries[0]!.text).toContain('seizure_events');
  expect(provenance.queries.slice(1).map(({ text }) => text)).toEqual(['select 1', 'select 2']);
});
