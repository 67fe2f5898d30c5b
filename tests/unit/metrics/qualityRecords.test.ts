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

  test('badInput 67: two days and 5 % apart, but not three days or 6 %', async () => {
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

describe('what a person decided about', () => {
  const decided = (kind: string, said: TestRow): TestRow => ({
    decision_id: kind,
    kind,
    decided_on: '2020-06-01',
    source_id: 's',
    source_row: 1,
    ...said
  });

  test('two seizures that are two is asked no more, in whichever order they are named', async () => {
    const seizures = [1, 2].map((row) => ({
      seizure_id: row,
      seized_on: '2020-05-01',
      source_id: 's',
      source_row: row
    }));
    const seizure_items = [1, 2].map((id) => ({ item_id: id, seizure_id: id, quantity: 5, measure_unit: 'KGM' }));
    const pairs = async (decisions: TestRow[]) =>
      (await ask(quality.lookAlikeSeizures, await SmallEdition.of({ seizures, seizure_items, decisions }))).length;
    expect(await pairs([])).toBe(1);
    expect(await pairs([decided('separate', { source_row: 2, other_source_id: 's', other_source_row: 1 })])).toBe(0);
    expect(await pairs([decided('separate', { other_source_id: 's', other_source_row: 3 })])).toBe(1);
  });

  test('a place that is right leaves the list, a quantity that was accepted does not free the place', async () => {
    const conflict = {
      locations: [{ location_code: 'there', country: 'KZ' }],
      seizures: [{ seizure_id: 1, country: 'UZ', location_code: 'there', source_id: 's', source_row: 1 }]
    };
    const conflicts = async (column: string) => {
      const decisions = [decided('accept', { decided_column: column })];
      return (await ask(quality.placeConflicts, await SmallEdition.of({ ...conflict, decisions }))).length;
    };
    expect(await conflicts('quantity')).toBe(1);
    expect(await conflicts('location_code')).toBe(0);
  });
});

test('an amount tells its rate, which is held against the last one listed on or before its day', async () => {
  const grant = { donor: 'JP', currency: 'JPY', agreed_on: '2020-03-31', source_class: 'synthetic' };
  const edition = await SmallEdition.of({
    exchange_rates: [
      { currency: 'JPY', rate_date: '2020-01-01', units_per_usd: 100, rate_source: 'UN' },
      { currency: 'JPY', rate_date: '2020-06-01', units_per_usd: 200, rate_source: 'UN' }
    ],
    grants: [
      { ...grant, grant_code: 'near', amount: 10400, amount_usd: 100 },
      { ...grant, grant_code: 'far', amount: 10600, amount_usd: 100 },
      { ...grant, grant_code: 'silent', amount: 10600 }
    ]
  });
  const rows = await ask(quality.impliedRates, edition);
  expect(rows.map((row) => [row['code'], row['implied'], Number(row['listed'])])).toEqual([['far', 106, 100]]);
});
