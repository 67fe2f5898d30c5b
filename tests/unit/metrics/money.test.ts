import { describe, expect, test } from 'vitest';
import { SmallEdition, where } from './smallEdition';

const edition = await SmallEdition.of({
  units: [{ unit_code: 'A' }],
  donors: [{ donor_code: 'JP' }, { donor_code: 'INL' }],
  grants: [
    { grant_code: 'J1', donor: 'JP' },
    { grant_code: 'I1', donor: 'INL' }
  ],
  unit_grants: [
    { unit: 'A', grant_code: 'J1', from_date: '2020-01-01', to_date: '2020-02-15' },
    { unit: 'A', grant_code: 'I1', from_date: '2020-02-01', to_date: '2020-02-29' }
  ],
  unit_returns: ['2020-01-01', '2020-02-01', '2020-03-01'].map((month) => ({ unit: 'A', month })),
  training_events: [
    { event_id: 1, participants: 10 },
    { event_id: 2, participants: 5 },
    { event_id: 3, participants: null }
  ],
  training_grants: [
    { event_id: 1, grant_code: 'J1', share_percent: 60 },
    { event_id: 1, grant_code: 'I1', share_percent: 40 },
    { event_id: 2, grant_code: 'I1', share_percent: 100 }
  ],
  finance_transactions: [
    money(1, 'J1', 'pledge', 4_100_000),
    money(2, 'J1', 'agreement', 4_100_000),
    money(3, 'J1', 'received', 4_100_000),
    money(4, 'J1', 'allotted', 4_100_000),
    money(5, 'J1', 'spent', 3_628_318.58, 'staff'),
    money(6, 'J1', 'spent', 471_681.42, 'psc'),
    money(7, 'I1', 'allotted', 1000),
    money(8, 'I1', 'spent', 450, 'training'),
    money(9, 'I1', 'spent', 50, 'travel'),
    { ...money(10, 'I1', 'spent', 77), currency: 'KGS', amount_usd: null, dated_on: '2020-11-01' }
  ],
  report_deadlines: [
    { deadline_id: 1, donor: 'INL', grant_code: 'I1', due_on: '2020-04-30', submitted_on: '2020-04-30' },
    { deadline_id: 2, donor: 'INL', grant_code: 'I1', due_on: '2020-07-30', submitted_on: '2020-09-02' },
    { deadline_id: 3, donor: 'JP', grant_code: 'J1', due_on: '2020-09-27', submitted_on: null },
    { deadline_id: 4, donor: 'JP', grant_code: 'J1', due_on: '2021-09-27', submitted_on: null }
  ]
});

function money(transaction_id: number, grant_code: string, transaction_type: string, ...rest: [number, string?]) {
  const [amount, budget_class = null] = rest;
  return { transaction_id, grant_code, transaction_type, amount, amount_usd: amount, budget_class };
}

describe('money', () => {
  test('each step of the chain is a sum of its own', async () => {
    const total = await edition.total(
      ['pledged_usd', 'agreed_usd', 'received_usd', 'allotted_usd', 'committed_usd', 'spent_usd', 'refunded_usd'],
      [where('grant', 'J1')]
    );
    expect(total).toEqual({
      pledged_usd: 4_100_000,
      agreed_usd: 4_100_000,
      received_usd: 4_100_000,
      allotted_usd: 4_100_000,
      committed_usd: null,
      spent_usd: 4_100_000,
      refunded_usd: null
    });
  });

  test('gross 4,100,000 is 3,628,318.58 direct and 471,681.42 programme support cost, 13 of 113 parts', async () => {
    const total = await edition.total(['direct_spent_usd', 'psc_usd'], [where('grant', 'J1')]);
    expect(total).toEqual({ direct_spent_usd: 3_628_318.58, psc_usd: 471_681.42 });
    expect(Math.round((4_100_000 / 1.13) * 100) / 100).toBe(total['direct_spent_usd']);
  });

  test('the implementation rate is of the allotment, recomputed for the total and not averaged', async () => {
    expect(await edition.rows(['implementation_rate'], ['grant'])).toEqual([
      { grant: 'I1', implementation_rate: 0.5 },
      { grant: 'J1', implementation_rate: 1 }
    ]);
    const { implementation_rate: all } = await edition.total(['implementation_rate']);
    expect(all).toBeCloseTo(4_100_500 / 4_101_000, 12);
    expect(await edition.total(['unspent_usd'])).toEqual({ unspent_usd: 500 });
  });

  test('of what was never received the share is unknown, not infinite', async () => {
    expect(await edition.total(['spent_of_received'], [where('grant', 'I1')])).toEqual({ spent_of_received: null });
  });

  test('a movement without a rate is missing from the sums and counted as such', async () => {
    expect(await edition.total(['transactions_without_usd', 'spent_usd'], [where('grant', 'I1')])).toEqual({
      transactions_without_usd: 1,
      spent_usd: 500
    });
  });
});

describe('what it cost', () => {
  test('per participation: joint money is never counted twice, and where none is booked the price is unknown', async () => {
    const asked = ['training_spent_usd', 'participations', 'cost_per_participation'] as const;
    expect(await edition.total(asked)).toEqual({
      training_spent_usd: 450,
      participations: 15,
      cost_per_participation: 30
    });
    expect(await edition.rows(asked, ['grant'])).toEqual([
      { grant: 'I1', training_spent_usd: 450, participations: 15, cost_per_participation: 30 },
      { grant: 'J1', training_spent_usd: null, participations: 10, cost_per_participation: null },
      { grant: null, training_spent_usd: null, participations: null, cost_per_participation: null }
    ]);
  });

  test('a month that two grants support counts for each of them and once in the total', async () => {
    expect(await edition.total(['supported_unit_months'])).toEqual({ supported_unit_months: 2 });
    expect(await edition.rows(['supported_unit_months'], ['grant'])).toEqual([
      { grant: 'I1', supported_unit_months: 1 },
      { grant: 'J1', supported_unit_months: 2 },
      { grant: null, supported_unit_months: 0 }
    ]);
    const { cost_per_unit_month: cost } = await edition.total(['cost_per_unit_month'], [where('donor', 'JP')]);
    expect(cost).toBe(3_628_318.58 / 2);
  });
});

test('reports: late is not overdue once it is there, and one due after the end is neither', async () => {
  const asked = ['reports_due', 'reports_on_time', 'reports_overdue'] as const;
  expect(await edition.total(asked)).toEqual({ reports_due: 3, reports_on_time: 1, reports_overdue: 1 });
  const august = [where('period', '2020-01..2020-08')];
  expect(await edition.total(asked, august)).toEqual({ reports_due: 2, reports_on_time: 1, reports_overdue: 1 });
});
