import { describe, expect, test } from 'vitest';
import { noFilters, type Clause } from '$lib/filters/filters';
import type { RecordQuery } from '$lib/metrics/recordScope';
import * as history from '$lib/metrics/unitHistoryRecords';
import { filterDimensions } from '$lib/model/dimensionId';
import { SmallEdition, where } from './smallEdition';

const ask = async (query: RecordQuery, edition: SmallEdition, ...clauses: readonly Clause[]) =>
  (await edition.database.query(query({ filters: { ...noFilters, clauses }, view: null, edition: edition.manifest })))
    .rows;

test.each(Object.entries(history))('%s answers on empty tables under every filter of the bar', async (_, query) => {
  const empty = await SmallEdition.of({});
  for (const dimension of filterDimensions) {
    const value = dimension === 'period' ? '2020' : 'x';
    expect(await ask(query, empty, where(dimension, value)), dimension).toEqual([]);
  }
});

const edition = await SmallEdition.of({
  units: [{ unit_code: 'A' }, { unit_code: 'B', country: 'KZ' }],
  unit_states: [
    { unit: 'A', state: 'training', from_date: '2018-01-01', to_date: '2018-12-31' },
    { unit: 'A', state: 'operational', from_date: '2019-01-01', to_date: null },
    { unit: 'B', state: 'operational', from_date: '2020-06-01', to_date: null }
  ],
  unit_headcounts: [
    { unit: 'A', as_of: '2019-12-31', officers_f: 1 },
    { unit: 'A', as_of: '2020-12-31', officers_f: null },
    { unit: 'B', as_of: '2020-12-31', officers_f: 3 }
  ],
  donors: [{ donor_code: 'JP' }],
  grants: [{ grant_code: 'G', donor: 'JP' }],
  unit_grants: [{ unit: 'A', grant_code: 'G', from_date: '2019-04-01', to_date: '2020-03-31' }]
});

describe('the history of a unit', () => {
  test('keeps what was before the state in force', async () => {
    const rows = await ask(history.unitStateHistory, edition, where('unit', 'A'));
    expect(rows.map(({ state }) => state)).toEqual(['training', 'operational']);
  });

  test('leaves out what began after the period, and other units', async () => {
    const rows = await ask(history.unitHeadcountHistory, edition, where('unit', 'A'), where('period', '2019'));
    expect(rows.map((row) => [row['as_of'], row['officers_f']])).toEqual([['2019-12-31', 1]]);
    expect(await ask(history.unitStateHistory, edition, where('unit', 'B'), where('period', '2019'))).toEqual([]);
  });

  test('keeps a count that was not reported as missing', async () => {
    const rows = await ask(history.unitHeadcountHistory, edition, where('unit', 'A'));
    expect(rows.map((row) => row['officers_f'])).toEqual([1, null]);
  });

  test('reaches units through the donor that supported them', async () => {
    const rows = await ask(history.unitSupport, edition, where('donor', 'JP'));
    expect(rows.map((row) => [row['unit'], row['donor'], row['to_date']])).toEqual([['A', 'JP', '2020-03-31']]);
    expect(await ask(history.unitStateHistory, edition, where('donor', 'JP'))).toHaveLength(2);
  });
});
