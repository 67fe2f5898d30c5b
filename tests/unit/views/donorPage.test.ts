import { describe, expect, test } from 'vitest';
import { noFilters, type Clause } from '$lib/filters/filters';
import { donorEarmarks, unevenOf } from '$lib/views/donors/donorEarmarks';
import { donorMoney } from '$lib/views/donors/donorMoney';
import { donorThread } from '$lib/views/donors/donorThread';
import { donorUnits } from '$lib/views/donors/donorUnits';
import { resultsCockpit } from '$lib/views/results/resultsCockpit';
import { runView } from '$lib/views/runView';
import type { View } from '$lib/views/view';
import { SmallEdition } from '../metrics/smallEdition';

const about = (donor: string): Clause => ({ dimension: 'donor', values: [donor], view: 'subject' });
const movement = (grant_code: string, transaction_type: string, amount_usd: number | null, more = {}) => ({
  grant_code,
  transaction_type,
  amount: amount_usd ?? 100,
  currency: 'USD',
  amount_usd,
  dated_on: '2020-03-01',
  ...more
});

const edition = await SmallEdition.of({
  donors: [{ donor_code: 'JP' }, { donor_code: 'INL' }],
  grants: [
    { grant_code: 'J1', donor: 'JP', amount_usd: 1000 },
    { grant_code: 'J2', donor: 'JP' },
    { grant_code: 'I1', donor: 'INL' }
  ],
  indicators: [
    {
      indicator_code: 'OP1',
      result_level: 'output',
      name_en: 'Trainings',
      name_ru: 'Обучение',
      definition_en: '–',
      definition_ru: '–',
      aggregation: 'sum',
      direction: 'up',
      disaggregations: '',
      means_of_verification_en: '–',
      means_of_verification_ru: '–',
      assumption_en: '–',
      assumption_ru: '–',
      sdg_targets: '16.a',
      version: 1
    }
  ],
  indicator_targets: [
    {
      target_id: 1,
      indicator_code: 'OP1',
      grant_code: 'J1',
      target_kind: 'final',
      period_from: '2020-01-01',
      period_to: '2021-12-31',
      target_value: 80
    }
  ],
  indicator_values: [
    {
      value_id: 1,
      indicator_code: 'OP1',
      grant_code: 'J1',
      period_from: '2020-01-01',
      period_to: '2020-03-31',
      value: 5,
      value_status: 'reported',
      record_status: 'published',
      method_version: 1
    }
  ],
  finance_transactions: [
    movement('J1', 'allotted', 400),
    movement('J1', 'spent', 100, { output_code: 'OP1' }),
    movement('J1', 'spent', 200),
    movement('J2', 'allotted', 100),
    movement('J2', 'received', null),
    movement('I1', 'spent', 999)
  ].map((row, index) => ({ transaction_id: index + 1, ...row })),
  grant_earmarks: [
    { grant_code: 'J1', earmark_no: 1, output_code: 'OP1', share_percent: 60 },
    { grant_code: 'J1', earmark_no: 2, share_percent: 40 }
  ],
  units: [{ unit_code: 'A' }, { unit_code: 'B' }],
  unit_states: [{ unit: 'A' }, { unit: 'B' }],
  unit_grants: [
    { unit: 'A', grant_code: 'J1' },
    { unit: 'A', grant_code: 'I1' },
    { unit: 'B', grant_code: 'I1' }
  ]
});

const ask = async <Model>(view: View<Model>, ...clauses: readonly Clause[]) =>
  (
    await runView(edition.database, view, {
      filters: { ...noFilters, clauses },
      edition: { ...edition.manifest, asOf: '2020-12-31' }
    })
  ).model;

describe('the page of a donor', () => {
  test('shows the money of its grants only; the rate is spent by allotted, divided anew for the total', async () => {
    const { grants, total } = await ask(donorMoney, about('JP'));
    expect(grants.map(({ grant, rate }) => [grant, rate])).toEqual([
      ['J1', 0.75],
      ['J2', null]
    ]);
    expect([total.usd.allotted, total.usd.spent, total.rate]).toEqual([500, 300, 0.6]);
  });

  test('money whose dollars are not known is missing, not zero', async () => {
    expect((await ask(donorMoney, about('JP'))).total.usd.received).toBeNull();
  });

  test('ties what was spent to what was reached under the same grant', async () => {
    const { threads } = await ask(donorThread, about('JP'));
    expect(threads.map(({ output, spentUsd, result }) => [output, spentUsd, result?.progress.actual ?? null])).toEqual([
      ['OP1', 100, 5],
      [null, 200, null]
    ]);
  });

  test('splits a grant into parts that add up to it, and names those that do not', async () => {
    const { earmarks, uneven } = await ask(donorEarmarks, about('JP'));
    expect(earmarks.map(({ usd }) => usd)).toEqual([600, 400]);
    expect(uneven).toEqual([]);
    const part = { grant: 'J1', output: null, country: null, usd: null };
    expect(
      unevenOf([
        { ...part, percent: 60 },
        { ...part, percent: 60 }
      ])
    ).toEqual([{ grant: 'J1', percent: 120 }]);
  });

  test('lists the units it supports, and who supports them with it', async () => {
    const { units } = await ask(donorUnits, about('JP'));
    expect(units.map(({ unit, grants, others }) => [unit, grants, others])).toEqual([['A', ['J1'], ['INL']]]);
  });

  test('names what is off by more than a fifth: 5 of the 10 there should be since the first quarter', async () => {
    const { off, judged } = await ask(resultsCockpit, about('JP'));
    expect(judged).toBe(1);
    expect(off.map(({ grant, progress }) => [grant, progress.status, progress.offSince])).toEqual([
      ['J1', 'behind', '2020-01-01']
    ]);
    expect((await ask(resultsCockpit, about('INL'))).off).toEqual([]);
  });
});
