import { expect, test } from 'vitest';
import { decodeFilters, encodeFilters } from '$lib/filters/codec';
import {
  searchToFollow,
  searchWithoutSubject,
  searchWithSubject,
  subjectOf,
  withoutSubject
} from '$lib/filters/subject';
import { filterSentence } from '$lib/filters/sentence';

const about = { dimension: 'unit', code: 'KZ-ALT' } as const;
const read = (search: string) => decodeFilters(new URLSearchParams(search)).filters;

test('a page about a unit asks for that unit, beside what the reader chose', () => {
  const filters = read(searchWithSubject('?period=2024&unit=UZ-ALT', about));
  expect(subjectOf(filters, 'unit')).toBe('KZ-ALT');
  expect(subjectOf(filters, 'donor')).toBeNull();
  expect(withoutSubject(filters)).toEqual(read('?period=2024&unit=UZ-ALT'));
});

test('the address keeps what the reader chose and nothing of the subject', () => {
  const filters = read(searchWithSubject('?calendar=jp&period=2024', about));
  expect(searchWithoutSubject(filters)).toBe('?calendar=jp&period=2024');
  expect(searchWithoutSubject(read(searchWithSubject('', about)))).toBe('');
});

test('a page about everything asks as its address says', () => {
  expect(searchWithSubject('?period=2024', null)).toBe('?period=2024');
});

test('a link to a page about one thing takes period, calendar and source along, but no other place, donor or pick', () => {
  expect(searchToFollow('?calendar=us&period=us:2024&unit=UZ-ALT&donor=JP&source_class=published')).toBe(
    '?calendar=us&period=us%3A2024&source_class=published'
  );
  expect(searchToFollow('?pick=unit-map:unit:KZ-ALT')).toBe('');
});

test('the sentence names the subject like a filter, not like a pick in a chart', () => {
  const labels = { unit: { 'KZ-ALT': { en: 'Altynkol', ru: 'Алтынколь' } } };
  const filters = read(searchWithSubject('', about));
  expect(filterSentence('en', filters, labels)).toBe('Unit: Altynkol. Whole period.');
  expect(filterSentence('ru', filters, labels)).toContain('Алтынколь');
});

test('a code with hostile characters comes back as it went', () => {
  const code = 'a:b&c=d %"';
  const filters = read(searchWithSubject('', { dimension: 'unit', code }));
  expect(subjectOf(filters, 'unit')).toBe(code);
  expect(read(encodeFilters(filters).toString())).toEqual(filters);
});
