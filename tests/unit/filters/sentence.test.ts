import { describe, expect, test } from 'vitest';
import type { Labels } from '$lib/domain/labels';
import type { EditionManifest } from '$lib/domain/edition';
import { ignoredClauses } from '$lib/filters/ignoredClauses';
import { filterSentence, ignoredSentence, valueText } from '$lib/filters/sentence';
import type { Clause, Filters } from '$lib/filters/filters';
import { message } from '$lib/messages/messages';

const labels: Labels = {
  country: { KG: { en: 'Kyrgyzstan', ru: 'Кыргызстан' }, UZ: { en: 'Uzbekistan', ru: 'Узбекистан' } },
  unit: { TMZ: { en: 'Termez', ru: 'Термез' } },
  programme: { CCP: { en: 'Container Control Programme', ru: 'Программа контроля контейнеров' } },
  substance: { heroin: { en: 'heroin', ru: 'героин' } },
  donor: { JP: { en: 'Japan', ru: 'Япония' } }
};
const edition = { period: { from: '2019-01-01', to: '2025-12-31' } } as EditionManifest;
const clause = (dimension: Clause['dimension'], ...values: (string | null)[]): Clause => ({
  dimension,
  values,
  view: null
});
const asked = (...clauses: readonly Clause[]): Filters => ({ calendar: 'un', clauses });
const english = (filters: Filters) => filterSentence('en', filters, labels, edition);
const russian = (filters: Filters) => filterSentence('ru', filters, labels, edition);

describe('the sentence of filters', () => {
  test('without filters it says where and when all the same', () => {
    expect(english(asked())).toBe('All countries and units. Whole period (Jan 2019 – Dec 2025).');
    expect(russian(asked())).toBe('Все страны и подразделения. Весь период (янв. 2019 г. – дек. 2025 г.).');
  });

  test('it says where, when, and then the rest', () => {
    const filters = asked(clause('programme', 'CCP'), clause('period', 'us:2026Q1'), clause('country', 'KG', 'UZ'));
    expect(english(filters)).toBe(
      'Kyrgyzstan or Uzbekistan, all units. US FY 2026 Q1. Programme: Container Control Programme.'
    );
    expect(russian(filters)).toContain('Кыргызстан или Узбекистан, все подразделения.');
    expect(russian(filters)).toContain('Программа: Программа контроля контейнеров.');
  });

  test('a Russian month begins its sentence with a capital and ends it with one full stop', () => {
    expect(russian(asked(clause('period', '2020-03')))).toBe('Все страны и подразделения. Март 2020 г.');
  });

  test('a unit alone and a unit in a country', () => {
    expect(english(asked(clause('unit', 'TMZ')))).toContain('Unit: Termez.');
    expect(russian(asked(clause('country', 'UZ'), clause('unit', 'TMZ')))).toContain(
      'Узбекистан, подразделение: Термез.'
    );
  });

  test('what is missing and what the lists do not hold is said as it is', () => {
    expect(english(asked(clause('substance', 'heroin', 'captagon', null)))).toContain(
      'Substance or commodity: heroin, captagon or not reported.'
    );
    expect(russian(asked(clause('donor', 'JP', null)))).toContain('Донор: Япония или нет данных.');
  });

  test('of more than four values four are named and the others counted', () => {
    const six = asked(clause('substance', 'a', 'b', 'c', 'd', 'e', 'f'));
    expect(english(six)).toContain('a, b, c, d and 2 more.');
    expect(russian(six)).toContain('a, b, c, d и ещё 2.');
  });

  test('what was picked in a chart says so, also beside the same clause of the filter bar', () => {
    const picked: Clause = { dimension: 'country', values: ['UZ'], view: 'seizures-by-country' };
    expect(english(asked(clause('country', 'KG'), picked))).toBe(
      'Kyrgyzstan, all units. Whole period (Jan 2019 – Dec 2025). Picked in a chart, Country: Uzbekistan.'
    );
  });

  test('a calendar other than that of the UN is named', () => {
    expect(filterSentence('en', { calendar: 'jp', clauses: [] }, labels)).toContain('Japanese fiscal calendar');
    expect(filterSentence('ru', { calendar: 'us', clauses: [] }, labels)).toContain('финансовому календарю США');
  });

  test('strategic trade is said in words, not as true and false', () => {
    expect(valueText('en', { dimension: 'strategic_trade' }, 'false', labels)).toBe('other subjects');
    expect(valueText('ru', { dimension: 'strategic_trade' }, 'true', labels)).toContain('стратегические товары');
  });
});

describe('filters that mean nothing for a table', () => {
  const clauses = [clause('substance', 'heroin'), clause('country', 'KG'), clause('donor', 'JP')];

  test('a substance means nothing for examinations, a country and a donor do', () => {
    expect(ignoredClauses(asked(...clauses), ['examinations'])).toEqual([clauses[0]]);
    expect(ignoredClauses(asked(...clauses), ['examinations', 'seizures'])).toEqual([]);
  });

  test('what was picked in the view itself is not said to be left out', () => {
    const own: Clause = { dimension: 'substance', values: ['heroin'], view: 'hit-rate-by-unit' };
    expect(ignoredClauses(asked(own), ['examinations'], 'hit-rate-by-unit')).toEqual([]);
    expect(ignoredClauses(asked(own), ['examinations'], 'another')).toEqual([own]);
  });

  test('the sentence agrees in number, in both languages', () => {
    expect(ignoredSentence('en', [clauses[0]!], labels)).toBe(
      'This filter means nothing for these data and is left out: Substance or commodity: heroin.'
    );
    expect(ignoredSentence('ru', clauses, labels)).toBe(
      'Эти фильтры к этим данным неприменимы и не учтены: Вещество или товар: героин; Страна: Кыргызстан; Донор: Япония.'
    );
    expect(ignoredSentence('ru', [clauses[0]!], labels)).toContain('Этот фильтр к этим данным неприменим и не учтён');
    expect(ignoredSentence('en', [], labels)).toBeNull();
  });

  test('twenty-one filters are many in Russian too, where no number is written', () => {
    const ignored = (count: number) => message('ru', 'filters.ignored', { count, clauses: 'x' });
    expect(ignored(1)).toContain('Этот фильтр');
    expect(ignored(2)).toContain('Эти фильтры');
    expect(ignored(5)).toContain('Эти фильтры');
    expect(ignored(21)).toContain('Эти фильтры');
  });
});
