import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '$lib/stats';
import { SmallEdition, pick, where, type TestRow } from './smallEdition';

let number = 0;
function examined(times: number, row: TestRow): readonly TestRow[] {
  return Array.from({ length: times }, () => ({ examination_id: ++number, ...row }));
}

const hitRate = ['hit_rate'] as const;

describe('the hit rate', () => {
  test('of three examinations with one positive and one without a result is one half of two', async () => {
    const edition = await SmallEdition.of({
      examinations: [
        ...examined(1, { result: 'positive_seizure' }),
        ...examined(1, { result: 'negative' }),
        ...examined(1, { result: 'not_reported' })
      ]
    });
    const { low, high } = wilsonInterval(1, 2)!;
    expect(
      await edition.total(['examinations', 'completed_examinations', 'positive_examinations', 'hit_rate'])
    ).toEqual({
      examinations: 3,
      completed_examinations: 2,
      positive_examinations: 1,
      hit_rate: 0.5,
      hit_rate_low: low,
      hit_rate_high: high,
      hit_rate_n: 2
    });
  });

  test('without a completed examination is unknown, with n = 0 and no interval', async () => {
    const edition = await SmallEdition.of({ examinations: examined(4, { result: 'inconclusive' }) });
    expect(await edition.total(hitRate)).toEqual({
      hit_rate: null,
      hit_rate_low: null,
      hit_rate_high: null,
      hit_rate_n: 0
    });
  });

  test('of none in forty is 0, with 0 to 8.76 %', async () => {
    const edition = await SmallEdition.of({ examinations: examined(40, { result: 'negative' }) });
    const total = await edition.total(hitRate);
    expect(total).toMatchObject({ hit_rate: 0, hit_rate_low: 0, hit_rate_n: 40 });
    expect(total['hit_rate_high']).toBeCloseTo(0.087622, 6);
  });

  test('of two units is recomputed from their parts, not averaged: 1 of 2 and 0 of 8 are 1 of 10', async () => {
    const edition = await SmallEdition.of({
      examinations: [
        ...examined(1, { unit: 'A', result: 'positive_irregularity' }),
        ...examined(1, { unit: 'A', result: 'negative' }),
        ...examined(8, { unit: 'B', result: 'negative' })
      ]
    });
    const { rows, total } = await edition.ask(hitRate, ['unit'], { calendar: 'un', clauses: [] });
    expect(rows.map((row) => [row['unit'], row['hit_rate'], row['hit_rate_n']])).toEqual([
      ['A', 0.5, 2],
      ['B', 0, 8]
    ]);
    expect(total).toMatchObject({ hit_rate: 0.1, hit_rate_n: 10 });
  });
});

const units = await SmallEdition.of({
  units: [
    { unit_code: 'A', location_code: 'port' },
    { unit_code: 'B', location_code: null }
  ],
  donors: [{ donor_code: 'JP' }],
  grants: [{ grant_code: 'J1', donor: 'JP' }],
  unit_grants: [{ unit: 'A', grant_code: 'J1', from_date: '2020-02-01', to_date: '2020-02-29' }],
  examinations: [
    ...examined(1, { unit: 'A', examined_on: '2020-01-31', selection_method: 'random' }),
    ...examined(2, { unit: 'A', examined_on: '2020-02-29', result: 'positive_seizure', hs_code: '300490' }),
    ...examined(4, { unit: 'B', examined_on: '2020-02-29', hs_code: '010121' }),
    ...examined(8, { unit: null, examined_on: '2020-03-01', country: null })
  ],
  consignment_months: [
    { unit: 'A', month: '2020-01-01', profiled: 100, selected: 5 },
    { unit: 'A', month: '2020-02-01', profiled: null, selected: null, status: 'not_reported' },
    { unit: 'B', month: '2020-02-01', profiled: 0, selected: 0 },
    { unit: 'B', month: '2020-03-01', profiled: null, selected: null, status: 'not_reported' }
  ]
});

describe('examinations', () => {
  test('by selection method, by HS chapter, by place of the unit', async () => {
    expect(await units.rows(['examinations'], ['selection_method'])).toEqual([
      { selection_method: 'random', examinations: 1 },
      { selection_method: 'risk_profile', examinations: 14 }
    ]);
    expect(await units.rows(['examinations'], ['hs_chapter'])).toEqual([
      { hs_chapter: '01', examinations: 4 },
      { hs_chapter: '30', examinations: 2 },
      { hs_chapter: null, examinations: 9 }
    ]);
    expect(await units.rows(['examinations'], ['place'])).toEqual([
      { place: 'port', examinations: 3 },
      { place: null, examinations: 12 }
    ]);
  });

  test('at a unit that a donor supported that month are counted whole for it', async () => {
    expect(await units.total(['examinations', 'positive_examinations'], [where('donor', 'JP')])).toEqual({
      examinations: 2,
      positive_examinations: 2
    });
    const { rows, total } = await units.ask(['examinations'], ['donor'], { calendar: 'un', clauses: [] });
    expect(rows).toEqual([
      { donor: 'JP', examinations: 2 },
      { donor: null, examinations: 13 }
    ]);
    expect(total).toEqual({ examinations: 15 });
  });

  test('do not know a substance: such a filter does not restrict them', async () => {
    expect(await units.total(['examinations'], [where('substance', 'heroin')])).toEqual({ examinations: 15 });
  });

  test('a view of hit rates by unit ignores the unit picked in it and obeys the month picked elsewhere', async () => {
    const clauses = [pick('hit-rate-by-unit', 'unit', 'A'), pick('examinations-by-month', 'period', '2020-02')];
    const seenBy = async (view: string) => (await units.total(['examinations'], clauses, view))['examinations'];
    expect(await seenBy('hit-rate-by-unit')).toBe(6);
    expect(await seenBy('examinations-by-month')).toBe(3);
    expect(await seenBy('inspection-cascade')).toBe(2);
  });
});

describe('consignments', () => {
  test('a return that did not come is left out, not 0', async () => {
    expect(await units.total(['consignments_profiled', 'consignments_selected'])).toEqual({
      consignments_profiled: 100,
      consignments_selected: 5
    });
  });

  test('a month that reported 0 is 0, a month without a report is unknown', async () => {
    expect(await units.rows(['consignments_profiled'], ['month'])).toEqual([
      { month: '2020-01', consignments_profiled: 100 },
      { month: '2020-02', consignments_profiled: 0 },
      { month: '2020-03', consignments_profiled: null }
    ]);
  });
});
