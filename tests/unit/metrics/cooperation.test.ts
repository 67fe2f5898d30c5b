import { describe, expect, test } from 'vitest';
import { SmallEdition, where } from './smallEdition';

const edition = await SmallEdition.of({
  units: [{ unit_code: 'A' }, { unit_code: 'B', country: 'KG' }],
  donors: [{ donor_code: 'JP' }, { donor_code: 'INL' }],
  grants: [
    { grant_code: 'J1', donor: 'JP' },
    { grant_code: 'I1', donor: 'INL' }
  ],
  visits: [
    { visit_id: 1, unit: 'A', starts_on: '2020-01-10', days: 3, grant_code: 'J1' },
    {
      visit_id: 2,
      unit: 'A',
      starts_on: '2020-06-10',
      days: null,
      days_status: 'not_reported',
      visit_type: 'monitoring'
    },
    { visit_id: 3, unit: 'B', country: 'KG', starts_on: '2020-07-01', days: 2, grant_code: 'I1' }
  ],
  visit_recommendations: [
    { recommendation_id: 1, visit_id: 1, due_on: '2020-03-01', closed_on: '2020-02-20', status: 'closed' },
    { recommendation_id: 2, visit_id: 1, due_on: '2020-03-01', closed_on: '2020-09-01', status: 'closed' },
    { recommendation_id: 3, visit_id: 1, due_on: '2020-05-01', status: 'open' },
    { recommendation_id: 4, visit_id: 1, due_on: '2020-05-01', status: 'withdrawn' },
    { recommendation_id: 5, visit_id: 3, due_on: '2021-03-01', status: 'open' },
    { recommendation_id: 6, visit_id: 3, due_on: null, status: 'open' }
  ],
  exchange_months: [
    { unit: 'A', month: '2020-01-01', sent: 8, answered_24h: 2, answered_72h: 6, led_to_examination: 2 },
    { unit: 'A', month: '2020-02-01', status: 'not_reported' },
    { unit: 'B', month: '2020-01-01', sent: 2, answered_24h: 0, answered_72h: 0, led_to_examination: 0 }
  ],
  equipment: [
    { equipment_id: 1, unit: 'A', quantity: 3, cost_usd: 300, state: 'in_service', grant_code: 'J1' },
    { equipment_id: 2, unit: 'A', quantity: 1, cost_usd: null, cost_status: 'not_reported', state: 'out_of_service' },
    { equipment_id: 3, unit: 'B', quantity: 5, cost_usd: 50.5, state: 'not_reported', grant_code: 'I1' }
  ],
  enforcement_cases: [
    { case_id: 1, unit: 'A', case_status: 'convicted', duty_evaded_usd: 1000, recovered_usd: 400 },
    { case_id: 2, unit: 'A', case_status: 'not_reported', duty_evaded_usd: null, money_status: 'not_reported' },
    { case_id: 3, unit: 'B', duty_evaded_usd: null, money_status: 'not_applicable' }
  ],
  examination_risks: [
    { risk_indicator: 'odd_route', completed: 40, positive: 6, completed_all: 640, positive_all: 19 },
    {
      risk_indicator: 'odd_route',
      quarter: '2020-07-01',
      completed: 20,
      positive: 3,
      completed_all: 60,
      positive_all: 4
    },
    { risk_indicator: 'low_value', completed: 9, positive: 0, completed_all: 640, positive_all: 19 }
  ]
});

describe('visits', () => {
  test('are counted, their days summed where they were reported', async () => {
    expect(await edition.total(['visits', 'visit_days'])).toEqual({ visits: 3, visit_days: 5 });
    expect(await edition.rows(['visits', 'visit_days'], ['visit_type'])).toEqual([
      { visit_type: 'mentoring', visits: 2, visit_days: 5 },
      { visit_type: 'monitoring', visits: 1, visit_days: null }
    ]);
  });

  test('by grant: one that nobody is known to have paid for stands under not reported', async () => {
    expect(await edition.rows(['visits'], ['grant'])).toEqual([
      { grant: 'I1', visits: 1 },
      { grant: 'J1', visits: 1 },
      { grant: null, visits: 1 }
    ]);
  });
});

describe('recommendations', () => {
  const asked = ['recommendations_due', 'recommendations_closed', 'recommendations_overdue'] as const;

  test('at the end of the edition: three were due, two are closed, one is overdue', async () => {
    expect(await edition.total(asked)).toEqual({
      recommendations_due: 3,
      recommendations_closed: 2,
      recommendations_overdue: 1
    });
  });

  test('at the end of June one of them was closed only later, and was overdue then', async () => {
    expect(await edition.total(asked, [where('period', '2020-01..2020-06')])).toEqual({
      recommendations_due: 3,
      recommendations_closed: 1,
      recommendations_overdue: 2
    });
  });

  test('belong to the unit and the grant of their visit', async () => {
    expect(await edition.rows(['recommendations_overdue'], ['unit'])).toEqual([
      { unit: 'A', recommendations_overdue: 1 },
      { unit: 'B', recommendations_overdue: 0 }
    ]);
    const { recommendation_closure_rate: rate } = await edition.total(
      ['recommendation_closure_rate'],
      [where('donor', 'JP')]
    );
    expect(rate).toBeCloseTo(2 / 3, 12);
  });
});

test('exchanges: rates are of all that was sent, months without a report are left out', async () => {
  const total = await edition.total(['exchanges_sent', 'exchange_answer_rate', 'exchange_conversion']);
  expect(total).toMatchObject({ exchanges_sent: 10, exchange_answer_rate: 0.6, exchange_conversion: 0.2 });
  expect(total['exchange_conversion_n']).toBe(10);
});

test('equipment: the share in service is of the pieces whose state is known', async () => {
  const asked = ['equipment_items', 'equipment_cost_usd', 'equipment_lines_without_cost'] as const;
  expect(await edition.total([...asked, 'equipment_in_service_share'])).toEqual({
    equipment_items: 9,
    equipment_cost_usd: 350.5,
    equipment_lines_without_cost: 1,
    equipment_in_service_share: 0.75
  });
  expect(await edition.rows(['equipment_in_service_share'], ['grant'])).toEqual([
    { grant: 'I1', equipment_in_service_share: null },
    { grant: 'J1', equipment_in_service_share: 1 },
    { grant: null, equipment_in_service_share: 0 }
  ]);
});

test('cases: what was not reported is counted beside, and is no zero', async () => {
  const asked = ['cases_opened', 'cases_prosecuted', 'cases_of_unknown_stage'] as const;
  expect(await edition.total([...asked, 'duty_evaded_usd', 'revenue_recovered_usd', 'cases_without_amount'])).toEqual({
    cases_opened: 3,
    cases_prosecuted: 1,
    cases_of_unknown_stage: 1,
    duty_evaded_usd: 1000,
    revenue_recovered_usd: 400,
    cases_without_amount: 1
  });
  const ofB = await edition.total(['cases_opened', 'duty_evaded_usd'], [where('unit', 'B')]);
  expect(ofB).toEqual({ cases_opened: 1, duty_evaded_usd: null });
});

describe('risk indicators', () => {
  test('are never added up over each other', async () => {
    expect(await edition.total(['risk_completed', 'risk_positive'])).toEqual({
      risk_completed: null,
      risk_positive: null
    });
  });

  test('add up over quarters, one by one: 9 of 60 with the Wilson interval of the golden values', async () => {
    const [low, odd] = await edition.rows(['risk_completed', 'risk_precision'], ['risk_indicator']);
    expect(low).toMatchObject({ risk_indicator: 'low_value', risk_completed: 9, risk_precision: 0 });
    expect(odd).toMatchObject({ risk_indicator: 'odd_route', risk_completed: 60, risk_precision: 0.15 });
    expect(odd!['risk_precision_low']).toBeCloseTo(0.081, 3);
    expect(odd!['risk_precision_high']).toBeCloseTo(0.261, 3);
  });
});
