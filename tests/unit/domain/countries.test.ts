import { describe, expect, it } from 'vitest';
import { countries, findCountry, isUnknownWord } from '$lib/domain/countries';
import { normaliseName } from '$lib/domain/normaliseName';

describe('countries', () => {
  it('holds the 249 entries of ISO 3166-1 with unique codes', () => {
    expect(countries).toHaveLength(249);
    for (const key of ['iso2', 'iso3', 'm49'] as const) {
      expect(new Set(countries.map((country) => country[key])).size).toBe(249);
    }
  });

  it('writes codes as the standards do, and points on the globe', () => {
    for (const country of countries) {
      expect(country.iso2).toMatch(/^[A-Z]{2}$/);
      expect(country.iso3).toMatch(/^[A-Z]{3}$/);
      expect(country.m49).toMatch(/^\d{3}$/);
      expect(country.ru).toMatch(/[а-яё]/i);
      expect(Math.abs(country.latitude)).toBeLessThanOrEqual(90);
      expect(Math.abs(country.longitude)).toBeLessThanOrEqual(180);
    }
  });

  it('gives no spelling to two countries', () => {
    const owner = new Map<string, string>();
    for (const { iso2, iso3, en, ru, aliases } of countries) {
      for (const spelling of new Set([iso2, iso3, en, ru, ...aliases].map(normaliseName))) {
        expect(owner.get(spelling), spelling).toBeUndefined();
        owner.set(spelling, iso2);
      }
    }
  });
});

describe('findCountry', () => {
  it.each([
    ['NA', 'NA'],
    ['Namibia', 'NA'],
    ['KZ', 'KZ'],
    ['kaz', 'KZ'],
    ['Kazakhstan, Republic Of', 'KZ'],
    ['Iran, Islamic Republic of', 'IR'],
    ['Libyan Arab Jamahiriya', 'LY'],
    ['Macedonia, the former Yugoslav Republic of', 'MK'],
    ["Korea, Democratic People's Republic of", 'KP'],
    ['Lao Peoples Democratic Republic', 'LA'],
    ["Côte d'Ivoire", 'CI'],
    ['Macau, SAR of China', 'MO'],
    ['Czech Republic', 'CZ'],
    ['Turkey', 'TR'],
    ['Киргизия', 'KG'],
    ['Россия', 'RU']
  ])('reads %j as %s', (text, iso2) => {
    expect(findCountry(text)?.iso2).toBe(iso2);
  });

  it.each(['', 'Unknown', 'Other', 'ZZ', 'Multiple Countries', 'Atlantis', 'Netherlands Antilles'])(
    'knows no country %j',
    (text) => {
      expect(findCountry(text)).toBeNull();
    }
  );
});

describe('isUnknownWord', () => {
  it.each(['', '  ', '-', 'Unknown', 'OTHER', 'ZZ', 'N/A', 'Multiple Countries', 'не указано', 'Нет данных'])(
    'takes %j as not known',
    (text) => {
      expect(isUnknownWord(text)).toBe(true);
    }
  );

  it('takes NA for a value: it is Namibia', () => {
    expect(isUnknownWord('NA')).toBe(false);
  });

  it('is never true of a country', () => {
    for (const { iso2, iso3, en, ru, aliases } of countries) {
      for (const text of [iso2, iso3, en, ru, ...aliases]) expect(isUnknownWord(text), text).toBe(false);
    }
  });
});
