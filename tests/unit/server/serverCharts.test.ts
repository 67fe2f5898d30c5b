import { expect, test } from 'vitest';
import { drawServerChart } from '$lib/server/serverCharts';
import type { View, ViewContext } from '$lib/views/view';

function context(change: Partial<ViewContext> = {}): ViewContext {
  const edition = { dataHash: 'a'.repeat(64) } as ViewContext['edition'];
  return { locale: 'en', labels: {}, edition, filters: { calendar: 'un', clauses: [] }, ...change } as ViewContext;
}

/** A view of bars that counts how often it was drawn. */
function countingView(id: string) {
  const drawn: ViewContext[] = [];
  const view = {
    id,
    aspect: 2,
    span: 6,
    isEmpty: (model: unknown) => model === null,
    option: (_: unknown, asked: ViewContext) => {
      drawn.push(asked);
      return { xAxis: { type: 'category', data: ['a'] }, yAxis: {}, series: [{ type: 'bar', data: [1] }] };
    }
  } as unknown as View;
  return { drawn, view };
}

test('a picture is drawn once for an edition, a language and filters', () => {
  const { drawn, view } = countingView('once');
  const first = drawServerChart(view, {}, context());
  expect(first).toContain('<svg');
  expect(drawServerChart(view, {}, context())).toBe(first);
  expect(drawn).toHaveLength(1);
});

test('another language, other filters and another edition are other pictures', () => {
  const { drawn, view } = countingView('others');
  const clause = { dimension: 'country', values: ['KG'], view: null } as const;
  drawServerChart(view, {}, context());
  drawServerChart(view, {}, context({ locale: 'ru' }));
  drawServerChart(view, {}, context({ filters: { calendar: 'un', clauses: [clause] } }));
  drawServerChart(view, {}, context({ edition: { dataHash: 'b'.repeat(64) } as ViewContext['edition'] }));
  expect(drawn).toHaveLength(4);
});

test('nothing to show is no picture', () => {
  const { drawn, view } = countingView('nothing');
  expect(drawServerChart(view, null, context())).toBeNull();
  expect(drawn).toHaveLength(0);
});
