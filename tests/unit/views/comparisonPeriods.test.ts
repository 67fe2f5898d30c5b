import { expect, test } from 'vitest';
import { noFilters } from '$lib/filters/filters';
import { comparisonPeriods } from '$lib/views/overview/comparisonPeriods';
import { tinyManifest } from './tinyManifest';

const periodFilter = (token: string) => ({
  ...noFilters,
  clauses: [{ dimension: 'period' as const, values: [token], view: null }]
});

test('without a period, the last twelve months are set against the twelve before', () => {
  const periods = comparisonPeriods({
    filters: noFilters,
    edition: tinyManifest({ from: '2019-01-01', to: '2020-12-31' })
  });
  expect(periods).toEqual({ months: 12, recent: '2020-01..2020-12', previous: '2019-01..2019-12' });
});

test('a quarter is set against the quarter before', () => {
  const edition = tinyManifest({ from: '2019-01-01', to: '2020-12-31' });
  expect(comparisonPeriods({ filters: periodFilter('un:2020Q1'), edition })).toEqual({
    months: 3,
    recent: '2020-01..2020-03',
    previous: '2019-10..2019-12'
  });
});

test('nothing is compared with months that the edition does not hold', () => {
  const edition = tinyManifest({ from: '2020-01-01', to: '2020-12-31' });
  expect(comparisonPeriods({ filters: noFilters, edition })?.previous).toBeNull();
  expect(comparisonPeriods({ filters: noFilters, edition: tinyManifest(null) })).toBeNull();
});

test('a period that ends after the data is compared to the end of the data', () => {
  const edition = tinyManifest({ from: '2019-01-01', to: '2020-06-30' });
  expect(comparisonPeriods({ filters: periodFilter('un:2020'), edition })).toEqual({
    months: 6,
    recent: '2020-01..2020-06',
    previous: '2019-07..2019-12'
  });
});
