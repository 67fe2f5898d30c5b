import { describe, expect, test } from 'vitest';
import * as quality from '$lib/metrics/qualityRecords';
import type { RecordQuery } from '$lib/metrics/recordScope';
import { filterDimensions } from '$lib/model/dimensionId';
import { SmallEdition, where, type TestRow } from './smallEdition';

const ask = async (query: RecordQuery, edition: SmallEdition, ...clauses: Parameters<typeof where>[]) =>
  (
    await edition.database.query(
      query({
        filters: { calendar: 'un', clauses: clauses.map((clause) => where(...clause)) },
        view: null,
        edition: edition.manifest
      })
    )
  ).rows;

/** Seizures of one item each: the columns of the seizure and of the item together. */
function seizuresOf(rows: readonly (readonly [seizure: TestRow, item: TestRow])[]) {
  return SmallEdition.of({
    units: [
      { unit_code: 'A', country: 'UZ' },
      { unit_code: 'B', country: 'KZ' }
    ],
    locations: [
      { location_code: 'here', country: 'UZ' },
      { location_code: 'there', country: 'KZ' }
    ],
    seizures: rows.map(([seizure], index) => ({ seizure_id: index + 1, ...seizure })),
    seizure_items: rows.map(([, item], index) => ({
      item_id: index + 1,
      seizure_id: index + 1,
      measure_unit: 'KGM',
      ...item
    }))
  });
}

const pairsOf = async (...rows: Parameters<typeof seizuresOf>[0]) =>
  (await ask(quality.lookAlikeSeizures, await seizuresOf(rows))).map((row) => [row['first_id'], row['second_id']]);

test.each(Object.entries(quality))('%s answers on empty tables under every filter of the bar', async (_, query) => {
  const empty = await SmallEdition.of({});
  for (const dimension of filterDimensions) {
    expect(await ask(query, empty, [dimension, dimension === 'period' ? '2020' : 'x']), dimension).toEqual([]);
  }
});

describe('two seizures look alike', () => {
  const first = [{ seized_on: '2020-05-01' }, { quantity: 100 }] as const;

  test('two days and 5 % apart, but not three days or 6 %', async () => {
    expect(await pairsOf(first, [{ seized_on: '2020-05-03' }, { quantity: 95 }])).toEqual([[1, 2]]);
    expect(await pairsOf(first, [{ seized_on: '2020-05-04' }, { quantity: 100 }])).toEqual([]);
    expect(await pairsOf(first, [{ seized_on: '2020-05-01' }, { quantity: 94 }])).toEqual([]);
  });

  test('in one country, of one substance and unit of measure only', async () => {
    expect(await pairsOf(first, [{ country: 'KZ' }, { quantity: 100 }])).toEqual([]);
    expect(await pairsOf(first, [{}, { quantity: 100, substance: 'opium' }])).toEqual([]);
    expect(await pairsOf(first, [{}, { quantity: 100, measure_unit: 'GRM' }])).toEqual([]);
  });

  test('at places that do not differ: one that is not known differs from none', async () => {
    const here = [{ location_code: 'here' }, { quantity: 100 }] as const;
    expect(await pairsOf(here, [{ location_code: 'there' }, { quantity: 100 }])).toEqual([]);
    expect(await pairsOf(here, [{}, { quantity: 100 }])).toEqual([[1, 2]]);
  });

  test('only when their dates are known to the day and their quantities at all', async () => {
    expect(await pairsOf(first, [{ date_precision: 'month' }, { quantity: 100 }])).toEqual([]);
    expect(await pairsOf([{}, {}], [{}, {}])).toEqual([]);
  });
});

describe('a quantity is unusual', () => {
  const usual = Array.from({ length: 9 }, () => [{}, { quantity: 1 }] as const);

  test('300 times above or below the median of ten items or more of its source', async () => {
    const edition = await seizuresOf([...usual, [{}, { quantity: 300 }], [{}, { quantity: 299 }]]);
    expect((await ask(quality.quantityOutliers, edition)).map(({ item_id, times }) => [item_id, times])).toEqual([
      [10, 300]
    ]);
  });

  test('never among fewer than ten', async () => {
    const edition = await seizuresOf([...usual.slice(1), [{}, { quantity: 1000 }]]);
    expect(await ask(quality.quantityOutliers, edition)).toEqual([]);
  });
});

test('a place or a unit of another country is a conflict, one that is not known is none', async () => {
  const edition = await seizuresOf([
    [{ location_code: 'here', unit: 'A' }, {}],
    [{ location_code: 'there' }, {}],
    [{ unit: 'B' }, {}],
    [{}, {}]
  ]);
  const rows = await ask(quality.placeConflicts, edition);
  expect(rows.map(({ seizure_id, all_conflicts }) => [seizure_id, all_conflicts])).toEqual([
    [2, 2],
    [3, 2]
  ]);
});

test('missing returns come before late ones, and those in time are not listed', async () => {
  const edition = await SmallEdition.of({
    units: [{ unit_code: 'A' }],
    unit_returns: [
      { unit: 'A', month: '2020-01-01', received_on: '2020-02-10' },
      { unit: 'A', month: '2020-02-01', due_on: '2020-03-10', received_on: '2020-03-15', status: 'late' },
      { unit: 'A', month: '2020-03-01', due_on: '2020-04-10', status: 'missing' }
    ]
  });
  const rows = await ask(quality.overdueReturns, edition);
  expect(rows.map(({ month, status, days_late }) => [month, status, days_late])).toEqual([
    ['2020-03-01', 'missing', null],
    ['2020-02-01', 'late', 5]
  ]);
});
