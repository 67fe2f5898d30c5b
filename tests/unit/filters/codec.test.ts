import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalFilters } from '$lib/filters/canonical';
import { decodeFilters, encodeFilters } from '$lib/filters/codec';
import { noFilters } from '$lib/filters/filters';
import { anyFilters, equalInMeaning } from './anyFilters';

const decoded = (text: string) => decodeFilters(new URLSearchParams(text));
const reasons = (text: string) => decoded(text).rejected.map(({ reason }) => reason);

describe('filters in an address', () => {
  test('the dimension is the key, repeated for "or"; picks name their view', () => {
    const filters = {
      calendar: 'us',
      clauses: [
        { dimension: 'country', values: ['UZ', 'KG'], view: null },
        { dimension: 'period', values: ['us:2026Q1'], view: null },
        { dimension: 'unit', values: [null], view: 'hit-rate-by-unit' }
      ]
    } as const;
    expect(decodeURIComponent(encodeFilters(filters).toString())).toBe(
      'calendar=us&period=us:2026Q1&country=KG&country=UZ&pick=hit-rate-by-unit:unit:not-reported'
    );
  });

  test('any filters come back the same', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const back = decodeFilters(new URLSearchParams(encodeFilters(filters).toString()));
        expect(back).toEqual({ filters: canonicalFilters(filters), rejected: [] });
      }),
      { numRuns: 500 }
    );
  });

  test('filters that mean the same give the same address, whatever their order', () => {
    fc.assert(
      fc.property(anyFilters.chain(equalInMeaning), ([one, other]) => {
        expect(encodeFilters(other).toString()).toBe(encodeFilters(one).toString());
      }),
      { numRuns: 300 }
    );
  });

  test('no text breaks the reader: what it takes, it writes again and takes again', () => {
    const address = fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters());
    fc.assert(
      fc.property(address, (text) => {
        const { filters } = decoded(text);
        expect(decodeFilters(encodeFilters(filters)).filters).toEqual(filters);
      }),
      { numRuns: 500 }
    );
  });

  test('an empty address asks for everything', () => {
    expect(decoded('')).toEqual({ filters: noFilters, rejected: [] });
    expect(encodeFilters(noFilters).toString()).toBe('');
  });

  test('keys that are no filter are left alone', () => {
    expect(decoded('utm_source=mail&__proto__=x&constructor=y')).toEqual({ filters: noFilters, rejected: [] });
  });

  test.each([
    ['country=kg', 'not-a-country'],
    ['country=Kyrgyzstan', 'not-a-country'],
    ['country=', 'empty'],
    ['period=2026-13', 'not-a-period'],
    ['period=not-reported', 'not-a-period'],
    ['month=un:2026', 'not-a-period'],
    ['calendar=fr', 'unknown-calendar'],
    ['pick=unit', 'malformed-pick'],
    ['pick=view:colour:red', 'unknown-dimension'],
    ['source_class=invented', 'not-in-list'],
    [`unit=${'x'.repeat(201)}`, 'malformed'],
    ['unit=a%00b', 'malformed']
  ])('%s is left out and said aloud: %s', (text, reason) => {
    expect(reasons(text)).toEqual([reason]);
    expect(decoded(text).filters.clauses).toEqual([]);
  });

  test('of two periods the first stands and the second is said aloud', () => {
    const { filters, rejected } = decoded('period=2020-01&period=2021-01');
    expect(filters.clauses).toEqual([{ dimension: 'period', values: ['2020-01'], view: null }]);
    expect(rejected).toEqual([{ key: 'period', value: '2021-01', reason: 'several-periods' }]);
  });

  test('a rejected value is shortened, so that no page repeats a long text', () => {
    expect(decoded(`unit=${'x'.repeat(500)}`).rejected[0]!.value).toHaveLength(80);
  });
});
