import { expect, test } from 'vitest';
import { decodeFilters } from '$lib/filters/codec';
import { pageOf } from '$lib/ui/pageOf';

const filters = (search: string) => decodeFilters(new URLSearchParams(search)).filters;

test('a row that picks a unit or a donor leads to its page, under the period of the reader', () => {
  expect(pageOf('unit', 'KZ-ALT', filters('period=2024&country=UZ'))).toBe('/programme/units/KZ-ALT?period=2024');
  expect(pageOf('donor', 'JP', filters('calendar=jp'))).toBe('/programme/donors/JP?calendar=jp');
});

test('nothing else has a page: no country, no row without a code, no view without picks', () => {
  expect(pageOf('country', 'KZ', filters(''))).toBeNull();
  expect(pageOf('unit', null, filters(''))).toBeNull();
  expect(pageOf(null, 'KZ-ALT', filters(''))).toBeNull();
});

test('a code with a slash stays inside its part of the address', () => {
  expect(pageOf('unit', 'a/../b', filters(''))).toBe('/programme/units/a%2F..%2Fb');
});
