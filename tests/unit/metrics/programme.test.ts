import { describe, expect, test } from 'vitest';
import { SmallEdition, where } from './smallEdition';

const edition = await SmallEdition.of({
  units: [{ unit_code: 'A' }, { unit_code: 'B', country: 'KG' }, { unit_code: 'C', country: 'KG' }],
  donors: [{ donor_code: 'JP' }, { donor_code: 'INL' }],
  grants: [
    { grant_code: 'J1', donor: 'JP' },
    { grant_code: 'J2', donor: 'JP' },
    { grant_code: 'I1', donor: 'INL' }
  ],
  unit_grants: [
    { unit: 'A', grant_code: 'J1', from_date: '2019-01-01' },
    { unit: 'A', grant_code: 'J2', from_date: '2019-01-01' },
    { unit: 'A', grant_code: 'I1', from_date: '2020-07-01' }
  ],
  unit_states: [
    { unit: 'A', state: 'planned', from_date: '2019-01-01', to_date: '2019-12-31' },
    { unit: 'A', state: 'operational', from_date: '2020-01-01' },
    { unit: 'B', state: 'operational', from_date: '2019-01-01', to_date: '2020-05-31' },
    { unit: 'B', state: 'suspended', from_date: '2020-06-01' },
    { unit: 'C', state: 'operational', from_date: '2021-01-01' }
  ],
  unit_headcounts: [
    { unit: 'A', as_of: '2020-01-31', officers_f: 1, officers_m: 4, trained_in_post: 2 },
    { unit: 'A', as_of: '2020-06-30', officers_f: 2, officers_m: null, officers_unknown: 5, trained_in_post: 6 },
    { unit: 'B', as_of: '2020-01-31', officers_f: null, officers_m: null, trained_in_post: null }
  ],
  unit_returns: [
    { unit: 'A', month: '2020-01-01', status: 'on_time' },
    { unit: 'A', month: '2020-02-01', status: 'late' },
    { unit: 'B', month: '2020-01-01', status: 'missing' }
  ]
});

describe('units operational', () => {
  test('are those at the end of the period: a state, not a flow', async () => {
    const at = async (period: string) =>
      (await edition.total(['units_operational'], [where('period', period)]))['units_operational'];
    expect(await at('2019')).toBe(1);
    expect(await at('2020-01..2020-05')).toBe(2);
    expect(await at('2020')).toBe(1);
  });

  test("without a period stand at the edition's own last day", async () => {
    expect(await edition.total(['units_operational'])).toEqual({ units_operational: 1 });
    expect(await edition.rows(['units_operational'], ['unit_state'])).toEqual([
      { unit_state: 'operational', units_operational: 1 },
      { unit_state: 'suspended', units_operational: 0 }
    ]);
  });

  test('by donor: a unit that two grants of one donor support is one unit', async () => {
    expect(await edition.rows(['units_operational'], ['donor'])).toEqual([
      { donor: 'INL', units_operational: 1 },
      { donor: 'JP', units_operational: 1 },
      { donor: null, units_operational: 0 }
    ]);
    expect(
      await edition.total(['units_operational'], [where('donor', 'INL'), where('period', '2020-01..2020-06')])
    ).toEqual({
      units_operational: 0
    });
  });
});

describe('trained officers', () => {
  test('are those of the latest headcount of each unit, and unknown where none was made', async () => {
    expect(await edition.rows(['trained_officers', 'officers_in_post'], ['unit'])).toEqual([
      { unit: 'A', trained_officers: 6, officers_in_post: 7 },
      { unit: 'B', trained_officers: null, officers_in_post: null }
    ]);
  });

  test('of an earlier period are those counted by then', async () => {
    expect(await edition.total(['trained_officers'], [where('period', '2020-01..2020-03')])).toEqual({
      trained_officers: 2
    });
    expect(await edition.total(['trained_officers'], [where('period', '2019')])).toEqual({ trained_officers: null });
  });
});

describe('returns', () => {
  test('were due three times, came twice, once in time', async () => {
    expect(await edition.total(['returns_due', 'returns_received', 'returns_on_time'])).toEqual({
      returns_due: 3,
      returns_received: 2,
      returns_on_time: 1
    });
  });

  test('by country of the unit and by month', async () => {
    expect(await edition.rows(['returns_due', 'returns_received'], ['country', 'month'])).toEqual([
      { country: 'KG', month: '2020-01', returns_due: 1, returns_received: 0 },
      { country: 'UZ', month: '2020-01', returns_due: 1, returns_received: 1 },
      { country: 'UZ', month: '2020-02', returns_due: 1, returns_received: 1 }
    ]);
  });

  test('of a period without any due are 0', async () => {
    expect(await edition.total(['returns_due', 'returns_received'], [where('period', '2019')])).toEqual({
      returns_due: 0,
      returns_received: 0
    });
  });
});
