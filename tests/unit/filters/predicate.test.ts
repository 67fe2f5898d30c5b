import { describe, expect, test } from 'vitest';
import { SmallEdition, pick, where } from '../metrics/smallEdition';
import { predicateFor } from '$lib/filters/predicate';
import type { Clause } from '$lib/filters/filters';
import { raw, sql } from '$lib/sql/sql';

/** Two units, of which Termez is supported by Japan in 2020 and by INL from 2021 on. */
const edition = await SmallEdition.of({
  units: [{ unit_code: 'TMZ' }, { unit_code: 'OSH', country: 'KG' }],
  donors: [{ donor_code: 'JP' }, { donor_code: 'INL' }],
  grants: [
    { grant_code: 'J1', donor: 'JP' },
    { grant_code: 'I1', donor: 'INL' }
  ],
  unit_grants: [
    { unit: 'TMZ', grant_code: 'J1', from_date: '2020-01-01', to_date: '2020-12-31' },
    { unit: 'TMZ', grant_code: 'I1', from_date: '2021-01-01' }
  ],
  seizures: [
    { seizure_id: 1, unit: 'TMZ', seized_on: '2020-01-01' },
    { seizure_id: 2, unit: 'TMZ', seized_on: '2020-12-31' },
    { seizure_id: 3, unit: 'TMZ', seized_on: '2021-01-01' },
    { seizure_id: 4, unit: 'OSH', country: 'KG', seized_on: '2020-06-01' },
    { seizure_id: 5, unit: null, country: null, seized_on: null, date_precision: null },
    { seizure_id: 6, unit: 'TMZ', seized_on: '2019-01-01', date_precision: 'year' },
    { seizure_id: 7, unit: 'TMZ', seized_on: '2020-10-01', date_precision: 'quarter' }
  ],
  seizure_items: [
    { item_id: 1, seizure_id: 1, substance: 'heroin' },
    { item_id: 2, seizure_id: 1, substance: 'opium' },
    { item_id: 3, seizure_id: 2, substance: 'opium' },
    { item_id: 4, seizure_id: 4, substance: 'heroin' }
  ],
  route_legs: [
    { seizure_id: 1, from_country: 'AF', to_country: 'UZ' },
    { seizure_id: 2, from_country: null, to_country: 'UZ' }
  ]
});

async function seizures(...clauses: readonly Clause[]): Promise<readonly unknown[]> {
  return seizuresSeenBy(null, ...clauses);
}

async function seizuresSeenBy(view: string | null, ...clauses: readonly Clause[]): Promise<readonly unknown[]> {
  const filters = { calendar: 'un', clauses } as const;
  const condition = predicateFor({ filters, table: 'seizures', view, edition: edition.manifest });
  const { rows } = await edition.database.query(sql`select seizure_id from seizures where ${condition} order by 1`);
  return rows.map((row) => row['seizure_id']);
}

describe('a filter', () => {
  test('without clauses leaves every row', async () => {
    expect(await seizures()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('values are "or", clauses are "and", null is "not reported"', async () => {
    expect(await seizures(where('country', 'KG', null))).toEqual([4, 5]);
    expect(await seizures(where('country', null))).toEqual([5]);
    expect(await seizures(where('country', 'KG'), where('unit', 'TMZ'))).toEqual([]);
  });

  test('a seizure with two items of the substances asked for is one seizure', async () => {
    expect(await seizures(where('substance', 'heroin', 'opium'))).toEqual([1, 2, 4]);
  });

  test('clauses on one other table meet in the same row of it', async () => {
    expect(await seizures(where('substance', 'opium'), where('commodity_class', 'drug'))).toEqual([1, 2]);
    expect(await seizures(where('route_from', 'AF'), where('route_to', 'UZ'))).toEqual([1]);
  });

  test('a substance that is not reported is a seizure without items', async () => {
    expect(await seizures(where('substance', null))).toEqual([3, 5, 6, 7]);
  });

  test('an unknown start of a leg is asked for like a known one', async () => {
    expect(await seizures(where('route_from', null))).toEqual([2, 3, 4, 5, 6, 7]);
  });
});

describe('a donor', () => {
  test('reaches the seizures of a unit while its support lasts, first and last day included', async () => {
    expect(await seizures(where('donor', 'JP'))).toEqual([1, 2, 7]);
    expect(await seizures(where('donor', 'INL'))).toEqual([3]);
  });

  test('"not reported" are the seizures at units that nobody supported that day', async () => {
    expect(await seizures(where('donor', null))).toEqual([4, 5, 6]);
    expect(await seizures(where('donor', 'INL', null))).toEqual([3, 4, 5, 6]);
  });
});

describe('a period', () => {
  test('holds whole days, both ends included', async () => {
    expect(await seizures(where('period', '2020'))).toEqual([1, 2, 4, 7]);
    expect(await seizures(where('period', 'us:2021Q1'))).toEqual([2, 7]);
    expect(await seizures(where('period', 'jp:2020'))).toEqual([2, 3, 4, 7]);
  });

  test('a date known to its year is in the year, in no month of it, and in a longer span', async () => {
    expect(await seizures(where('period', '2019'))).toEqual([6]);
    expect(await seizures(where('period', '2019-01'))).toEqual([]);
    expect(await seizures(where('period', 'us:2019'))).toEqual([]);
    expect(await seizures(where('period', '2018-06..2019-12'))).toEqual([6]);
  });

  test('a date known to its quarter is in no month', async () => {
    expect(await seizures(where('period', '2020-10'))).toEqual([]);
    expect(await seizures(where('period', 'un:2020Q4'))).toEqual([2, 7]);
  });

  test('two periods leave what lies in both, nothing when they do not meet', async () => {
    expect(await seizures(where('period', '2020'), pick('v', 'period', '2020-12..2021-01'))).toEqual([2]);
    expect(await seizures(where('period', '2020'), pick('v', 'period', '2021'))).toEqual([]);
  });

  test('a month not reported are the rows whose date falls into none', async () => {
    expect(await seizures(where('month', null))).toEqual([5, 6, 7]);
    expect(await seizures(where('month', '2020-06', '2021-01'))).toEqual([3, 4]);
    expect(await seizures(where('quarter', 'un:2020Q4'))).toEqual([2, 7]);
    expect(await seizures(where('year', 'un:2019', null))).toEqual([5, 6]);
  });
});

describe('a view', () => {
  const picked = pick('seizures-by-country', 'country', 'KG');

  test('ignores its own clause and obeys the others', async () => {
    expect(await seizuresSeenBy('seizures-by-country', picked)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await seizuresSeenBy('seizures-by-unit', picked)).toEqual([4]);
    expect(await seizuresSeenBy('seizures-by-country', picked, pick('seizures-by-unit', 'unit', 'TMZ'))).toEqual([
      1, 2, 3, 6, 7
    ]);
  });

  test('obeys the filter bar on the dimension in which it was picked', async () => {
    expect(await seizuresSeenBy('seizures-by-country', picked, where('country', 'UZ'))).toEqual([1, 2, 3, 6, 7]);
  });

  test('ignores the interval brushed in itself', async () => {
    const brushed = pick('seizures-by-month', 'period', '2021');
    expect(await seizuresSeenBy('seizures-by-month', brushed)).toHaveLength(7);
    expect(await seizuresSeenBy('seizure-events', brushed)).toEqual([3]);
  });
});

describe('source classes', () => {
  test('a total never spans classes unless they are picked', async () => {
    const mixed = await SmallEdition.of({
      seizures: [
        { seizure_id: 1, source_class: 'synthetic' },
        { seizure_id: 2, source_class: 'published' },
        { seizure_id: 3, source_class: 'published' }
      ]
    });
    const events = async (...clauses: readonly Clause[]) =>
      (await mixed.total(['seizure_events'], clauses)).seizure_events;
    expect(await events()).toBe(1);
    expect(await events(where('source_class', 'published'))).toBe(2);
    expect(await events(where('source_class', 'published', 'synthetic'))).toBe(3);
  });
});

describe('values are never SQL', () => {
  const hostile = [
    `' or 1=1 --`,
    `"; drop table seizures; --`,
    `x') or ('1'='1`,
    '\u0000',
    '?',
    '$1',
    '%',
    '🚢 Ташкент',
    '\u202enoitcejni',
    '\\'
  ];

  test.each(hostile)('%j is only looked for', async (value) => {
    for (const dimension of ['unit', 'substance', 'donor', 'place', 'route_from'] as const) {
      const filters = { calendar: 'un', clauses: [where(dimension, value)] } as const;
      const condition = predicateFor({ filters, table: 'seizures', view: null, edition: edition.manifest });
      expect(condition.params).toContain(value);
      if (value.length > 1) expect(condition.text).not.toContain(value);
      expect(await seizures(where(dimension, value)), dimension).toEqual([]);
    }
    expect(await seizures()).toHaveLength(7);
  });

  test('a stored value with quotes and semicolons is found by itself', async () => {
    const name = `O'Brien"; drop table units; --`;
    const odd = await SmallEdition.of({
      seizures: [
        { seizure_id: 1, unit: name },
        { seizure_id: 2, unit: 'TMZ' }
      ]
    });
    expect(await odd.rows(['seizure_events'], ['unit'], { calendar: 'un', clauses: [where('unit', name)] })).toEqual([
      { unit: name, seizure_events: 1 }
    ]);
  });

  test('a table that is none of the catalogue is refused', () => {
    const asked = { filters: { calendar: 'un', clauses: [] }, view: null, edition: edition.manifest } as const;
    expect(() => predicateFor({ ...asked, table: 'seizures; drop table units' })).toThrow('do not know the table');
  });

  test('the same number of placeholders and parameters, always', () => {
    const filters = { calendar: 'un', clauses: [where('donor', 'JP', null), where('period', '2020')] } as const;
    const { text, params } = predicateFor({ filters, table: 'seizures', view: null, edition: edition.manifest });
    expect(text.split('?')).toHaveLength(params.length + 1);
    expect(raw(text).params).toEqual([]);
  });
});
