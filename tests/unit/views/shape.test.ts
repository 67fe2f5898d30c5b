import { describe, expect, test } from 'vitest';
import { shiftMonth } from '$lib/domain/calendar';
import type { EditionManifest } from '$lib/domain/edition';
import type { Clause } from '$lib/filters/filters';
import type { View, ViewContext } from '$lib/views/view';
import { cellText, isNumeric } from '$lib/views/shape/cellText';
import { ignoredFilters } from '$lib/views/shape/ignoredFilters';
import { dimensionName } from '$lib/views/shape/names';
import { monthsBetween, periodsBetween, spanAsked } from '$lib/views/shape/periods';
import { shareOf } from '$lib/views/shape/rowValues';
import { periodText } from '$lib/views/shape/sentences';

const edition = { period: { from: '2019-01-01', to: '2020-12-31' } } as EditionManifest;
const period = (value: string, view: string | null = null): Clause => ({ dimension: 'period', values: [value], view });
const asked = (...clauses: readonly Clause[]): ViewContext => ({
  locale: 'en',
  labels: { substance: { heroin: { en: 'heroin', ru: 'героин' } } },
  edition,
  filters: { calendar: 'un', clauses }
});

describe('a cell', () => {
  test('that is missing says so, in both languages, whatever its kind', () => {
    for (const kind of ['text', 'integer', 'percent', 'date', 'mark'] as const) {
      expect(cellText('en', null, kind)).toBe('not reported');
      expect(cellText('ru', null, kind)).toBe('нет данных');
    }
  });

  test('that is zero or false is not missing', () => {
    expect(cellText('en', 0, 'integer')).toBe('0');
    expect(cellText('en', 0, 'percent')).toBe('0.0%');
    expect(cellText('en', false, 'mark')).toBe('no');
    expect(cellText('ru', true, 'mark')).toBe('да');
  });

  test('with a date known to its year stays a year', () => {
    expect(cellText('en', '2019', 'date')).toBe('2019');
    expect(cellText('en', '2020-03-04', 'date')).toBe('4 Mar 2020');
    expect(cellText('en', '2020-03', 'month')).toBe('Mar 2020');
  });

  test('of numbers is set to the end of the line', () => {
    expect((['text', 'integer', 'decimal', 'percent', 'date', 'month', 'mark'] as const).filter(isNumeric)).toEqual([
      'integer',
      'decimal',
      'percent'
    ]);
  });
});

describe('shares of what is known', () => {
  test('a share needs both parts, and a whole that is not smaller than the part', () => {
    expect(shareOf(1, 4)).toBe(0.25);
    expect(shareOf(null, 4)).toBeNull();
    expect(shareOf(1, 0)).toBeNull();
    expect(shareOf(5, 4)).toBeNull();
  });
});

describe('the period of a view', () => {
  test('is that of the edition, of the filters, or where several overlap', () => {
    expect(spanAsked(asked())).toEqual(edition.period);
    expect(spanAsked(asked(period('2020')))).toEqual({ from: '2020-01-01', to: '2020-12-31' });
    expect(spanAsked(asked(period('2020'), period('2019-06..2020-02', 'v')))).toEqual({
      from: '2020-01-01',
      to: '2020-02-29'
    });
    expect(spanAsked(asked(period('2020'), period('2019-06..2020-02', 'v')), 'v')).toEqual({
      from: '2020-01-01',
      to: '2020-12-31'
    });
    expect(spanAsked(asked(period('2020'), period('2019', 'v')))).toBeNull();
  });

  test('is written as it was asked, and as months where several overlap', () => {
    expect(periodText(asked())).toBe('Jan 2019 – Dec 2020');
    expect(periodText(asked(period('2020')))).toBe('2020');
    expect(periodText(asked(period('2020'), period('2020-03..2021-01', 'v')))).toBe('Mar 2020 – Dec 2020');
  });

  test('months and fiscal periods come without a gap', () => {
    expect(monthsBetween('2019-11', '2020-02')).toEqual(['2019-11', '2019-12', '2020-01', '2020-02']);
    expect(monthsBetween('2020-02', '2020-01')).toEqual([]);
    expect(periodsBetween('us', { from: '2019-09-01', to: '2020-01-31' }, 'quarter')).toEqual([
      'us:2019Q4',
      'us:2020Q1',
      'us:2020Q2'
    ]);
  });

  test('months are counted over the turn of years, both ways', () => {
    expect(shiftMonth('2020-01', -1)).toBe('2019-12');
    expect(shiftMonth('2020-12', 1)).toBe('2021-01');
    expect(shiftMonth('2020-06', -18)).toBe('2018-12');
    expect(shiftMonth('2020-06', 0)).toBe('2020-06');
  });
});

describe('names and what is left out', () => {
  test('a value is named as in the sentence of the filters', () => {
    expect(dimensionName(asked(), 'substance', 'heroin')).toBe('heroin');
    expect(dimensionName(asked(), 'quarter', 'us:2026Q1')).toBe('US FY 2026 Q1');
    expect(dimensionName(asked(), 'strategic_trade', 'true')).toContain('1540');
    expect(dimensionName(asked(), 'unit', null)).toBe('not reported');
  });

  test('a view of examinations says that it cannot know substances', () => {
    const view: Pick<View, 'id' | 'metrics'> = { id: 'hit-rate-by-unit', metrics: ['hit_rate'] };
    const heroin: Clause = { dimension: 'substance', values: ['heroin'], view: null };
    expect(ignoredFilters(view, asked(heroin))).toContain('Substance or commodity: heroin');
    expect(ignoredFilters({ id: 'x', metrics: ['seized_kg'] }, asked(heroin))).toBeNull();
    expect(ignoredFilters({ id: 'x', metrics: [] }, asked(heroin))).toBeNull();
  });
});
