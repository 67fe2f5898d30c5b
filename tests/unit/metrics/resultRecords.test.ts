import { describe, expect, test } from 'vitest';
import { noFilters, type Clause } from '$lib/filters/filters';
import { exchangeRates, grantEarmarks, grantRecords, visibilityRecords } from '$lib/metrics/grantRecords';
import type { RecordQuery } from '$lib/metrics/recordScope';
import { indicatorTargets, indicatorValues, riskAssessments } from '$lib/metrics/resultRecords';
import { unitEquipment, unitRecommendations, unitVisits } from '$lib/metrics/unitCooperationRecords';
import { filterDimensions } from '$lib/model/dimensionId';
import { SmallEdition, where } from './smallEdition';

const ask = async (query: RecordQuery, edition: SmallEdition, ...clauses: readonly Clause[]) =>
  (await edition.database.query(query({ filters: { ...noFilters, clauses }, view: null, edition: edition.manifest })))
    .rows;

const queries = {
  exchangeRates,
  grantEarmarks,
  grantRecords,
  visibilityRecords,
  indicatorTargets,
  indicatorValues,
  riskAssessments,
  unitEquipment,
  unitRecommendations,
  unitVisits
};

test.each(Object.entries(queries))('%s answers on empty tables under every filter of the bar', async (_, query) => {
  const empty = await SmallEdition.of({});
  for (const dimension of filterDimensions) {
    const value = dimension === 'period' ? '2020' : 'x';
    expect(await ask(query, empty, where(dimension, value)), dimension).toEqual([]);
  }
});

const value = { value_status: 'reported', record_status: 'published', method_version: 1 };
const edition = await SmallEdition.of({
  donors: [{ donor_code: 'JP' }, { donor_code: 'INL' }],
  grants: [
    { grant_code: 'J1', donor: 'JP' },
    { grant_code: 'I1', donor: 'INL' }
  ],
  indicator_values: [
    {
      value_id: 1,
      indicator_code: 'OP1',
      grant_code: 'J1',
      period_from: '2020-01-01',
      period_to: '2020-03-31',
      value: 3,
      ...value
    },
    {
      value_id: 2,
      indicator_code: 'OP1',
      grant_code: 'J1',
      period_from: '2020-04-01',
      period_to: '2020-06-30',
      value: 4,
      ...value
    },
    {
      ...value,
      value_id: 3,
      indicator_code: 'OP1',
      grant_code: 'J1',
      period_from: '2020-04-01',
      period_to: '2020-06-30',
      value: 9,
      record_status: 'withdrawn'
    },
    {
      ...value,
      value_id: 4,
      indicator_code: 'OP1',
      grant_code: 'J1',
      period_from: '2020-04-01',
      period_to: '2020-06-30',
      disaggregation: 'sex=f',
      value: 1
    },
    {
      value_id: 5,
      indicator_code: 'OP1',
      grant_code: 'I1',
      period_from: '2020-01-01',
      period_to: '2020-03-31',
      value: 7,
      ...value
    },
    {
      value_id: 6,
      indicator_code: 'OP1',
      grant_code: null,
      period_from: '2020-01-01',
      period_to: '2020-03-31',
      value: 99,
      ...value
    }
  ]
});
const values = async (...clauses: readonly Clause[]) =>
  (await ask(indicatorValues, edition, ...clauses)).map((row) => Number(row['value']));

describe('values of indicators', () => {
  test('of the whole programme and of every grant, without what was withdrawn and without parts', async () => {
    expect(await values()).toEqual([99, 7, 3, 4]);
  });

  test('of a donor are those of its grants, not of the programme', async () => {
    expect(await values(where('donor', 'JP'))).toEqual([3, 4]);
  });

  test('are those of whole quarters that ended in the period or before', async () => {
    expect(await values(where('donor', 'JP'), where('period', '2020-01..2020-05'))).toEqual([3]);
  });
});

test('open recommendations come first, by the day they are due', async () => {
  const visit = { visit_type: 'mentoring', days_status: 'reported', training_mode: 'onsite', programme: 'CCP' };
  const made = (recommendation_id: number, status: string, due_on: string | null) => ({
    recommendation_id,
    visit_id: 1,
    recommendation_no: recommendation_id,
    topic: 'training',
    text_en: String(recommendation_id),
    text_ru: '–',
    status,
    due_on
  });
  const visited = await SmallEdition.of({
    units: [{ unit_code: 'A' }, { unit_code: 'B' }],
    unit_states: [{ unit: 'A' }],
    visits: [
      { visit_id: 1, unit: 'A', starts_on: '2020-01-01', ...visit },
      { visit_id: 2, unit: 'B', starts_on: '2020-01-01', ...visit }
    ],
    visit_recommendations: [
      made(1, 'closed', '2020-02-01'),
      made(2, 'open', null),
      made(3, 'open', '2020-04-01'),
      made(4, 'open', '2020-03-01')
    ]
  });
  const rows = await ask(unitRecommendations, visited, where('unit', 'A'));
  expect(rows.map((row) => row['text_en'])).toEqual(['4', '3', '2', '1']);
  expect(await ask(unitRecommendations, visited, where('unit', 'B'))).toEqual([]);
  expect((await ask(unitVisits, visited, where('unit', 'A'))).map((row) => Number(row['recommendations']))).toEqual([
    4
  ]);
});
