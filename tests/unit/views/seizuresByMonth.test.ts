import { expect, test } from 'vitest';
import type { Row } from '$lib/engine/database';
import { seizuresByMonth } from '$lib/views/seizures/seizuresByMonth';
import type { Ask } from '$lib/views/view';
import { tinyManifest } from './tinyManifest';

const months: readonly Row[] = [
  { month: '2025-01', seizure_events: 1, returns_due: 1, returns_received: 1 },
  { month: '2025-02', seizure_events: 0, returns_due: 1, returns_received: 0 },
  { month: '2025-03', seizure_events: 2, returns_due: 1, returns_received: 1 }
];
const classes: readonly Row[] = [
  { month: '2025-01', commodity_class: 'drug', seizure_events: 1 },
  { month: '2025-03', commodity_class: 'drug', seizure_events: 2 },
  { month: '2025-03', commodity_class: 'tobacco', seizure_events: 1 }
];

const ask: Ask = {
  filters: { calendar: 'un', clauses: [] },
  edition: tinyManifest(null),
  metrics: (_metrics, by = []) =>
    Promise.resolve({
      rows: by.includes('commodity_class') ? classes : months,
      total: { seizure_events: 3, returns_due: 3, returns_received: 2 },
      queries: []
    }),
  records: () => Promise.resolve([])
};

const model = await seizuresByMonth.load(ask);

test('a seizure with goods of two classes counts once in its month, though it stands in both classes', () => {
  expect(model.months.map(({ events }) => events)).toEqual([1, null, 2]);
  expect(model.classes).toEqual([
    { commodityClass: 'drug', events: [1, null, 2] },
    { commodityClass: 'tobacco', events: [0, null, 1] }
  ]);
  expect(model.inSeveralClasses).toBe(1);
});

test('a month whose returns did not come is unknown in every class, not zero', () => {
  expect(model.classes.map(({ events }) => events[1])).toEqual([null, null]);
});
