import { describe, expect, it } from 'vitest';
import { codeLists } from '$lib/domain/codeLists';
import { controlUnits, findUnit } from '$lib/domain/controlUnits';
import { countries } from '$lib/domain/countries';
import { normaliseName } from '$lib/domain/normaliseName';
import { findPlace, places, placeSpellings } from '$lib/domain/places';

const codesOf = (list: 'location_type' | 'unit_type' | 'programme') => codeLists[list].codes.map(({ code }) => code);

/** South, north, west and east of each country, in whole or half degrees. */
const extents: Readonly<Record<string, readonly [number, number, number, number]>> = {
  AF: [29, 38.5, 60.5, 75],
  AZ: [38, 42, 44.5, 50.5],
  GE: [41, 43.6, 40, 46.8],
  KG: [39, 43.5, 69, 80.5],
  KZ: [40.5, 55.5, 46.5, 87.5],
  PK: [23.5, 37.1, 60.8, 77.9],
  RU: [41, 82, 27, 180],
  TJ: [36.5, 41.1, 67.3, 75.2],
  TM: [35, 43, 52.3, 66.7],
  UZ: [37, 45.6, 56, 73.2]
};

describe('places', () => {
  it('has unique codes, known countries and known types', () => {
    expect(new Set(places.map(({ code }) => code)).size).toBe(places.length);
    for (const place of places) {
      expect(countries.some(({ iso2 }) => iso2 === place.country)).toBe(true);
      expect(codesOf('location_type')).toContain(place.type);
      expect(place.code.startsWith(`${place.country}-`)).toBe(true);
    }
  });

  it('has a point exactly when the quality says so', () => {
    for (const place of places) {
      expect(place.latitude === null, place.code).toBe(place.quality === 'N');
      expect(place.longitude === null, place.code).toBe(place.quality === 'N');
    }
  });

  it('spells no two places of one country alike', () => {
    const owner = new Map<string, string>();
    for (const place of places) {
      for (const spelling of placeSpellings(place)) {
        const key = `${place.country} ${normaliseName(spelling)}`;
        expect(owner.get(key), key).toBeUndefined();
        owner.set(key, place.code);
      }
    }
  });

  it('puts every place inside its country, which the misplaced LOCODE entries would not be', () => {
    for (const { code, country, latitude, longitude } of places) {
      if (latitude === null || longitude === null) continue;
      const [south, north, west, east] = extents[country]!;
      expect(latitude >= south && latitude <= north && longitude >= west && longitude <= east, code).toBe(true);
    }
    const [south] = extents['KZ']!;
    expect(36.17).toBeLessThan(south);
  });
});

describe('findPlace', () => {
  it('keeps the two Alats apart', () => {
    expect(findPlace('Alat', 'UZ')?.code).toBe('UZ-ALT');
    expect(findPlace('Alat', 'AZ')?.code).toBe('AZ-ALA');
    expect(findPlace('Alat', null)).toBeNull();
    expect(findPlace('Alyat', null)?.code).toBe('AZ-ALA');
  });

  it.each([
    ['Dushnabe-2', 'TJ', 'TJ-DY2'],
    ['Nijniy Pyandj', 'TJ', 'TJ-NPJ'],
    ['Panji Poyon', null, 'TJ-NPJ'],
    ['Khorugh', 'TJ', 'TJ-KHO'],
    ['Fotekhobod', 'TJ', 'TJ-FOT'],
    ['Altynkol zhol', 'KZ', 'KZ-ALT'],
    ['Turkmenbashy', 'TM', 'TM-KRW'],
    ['г. Термез', 'UZ', 'UZ-TRZ'],
    ['AFHRT', null, 'AF-HRT']
  ])('reads %j in %s as %s', (text, country, code) => {
    expect(findPlace(text, country)?.code).toBe(code);
  });

  it('does not look across borders', () => {
    expect(findPlace('Termez', 'TM')).toBeNull();
    expect(findPlace('', 'UZ')).toBeNull();
  });
});

describe('controlUnits', () => {
  it('stand at known places of their own country, each with its evidence', () => {
    expect(new Set(controlUnits.map(({ code }) => code)).size).toBe(controlUnits.length);
    for (const unit of controlUnits) {
      expect(places.find(({ code }) => code === unit.place)?.country, unit.code).toBe(unit.country);
      expect(codesOf('unit_type')).toContain(unit.type);
      expect(codesOf('programme')).toContain(unit.programme);
      expect(unit.evidenceUrl).toMatch(/^https?:\/\//);
      expect(unit.openedOn === null).toBe(unit.openedPrecision === null);
    }
  });

  it('are found by code, name and place', () => {
    for (const unit of controlUnits) {
      for (const text of [unit.code, unit.en, unit.ru, ...unit.aliases])
        expect(findUnit(text)?.code, text).toBe(unit.code);
    }
    expect(findUnit('Morport')?.code).toBe('KZ-AAU');
    expect(findUnit('Altynkol zhol')?.code).toBe('KZ-ALT');
    expect(findUnit('Alat')).toBeNull();
    expect(findUnit('Oybek')).toBeNull();
  });

  it('opened on the days that public texts give', () => {
    const opened = Object.fromEntries(controlUnits.map(({ code, openedOn }) => [code, openedOn]));
    expect(opened).toMatchObject({
      'KZ-ALT': '2018-11-30',
      'UZ-ALT': '2019-03-26',
      'KZ-ZHT': '2021-02-19',
      'TM-FAR': '2022-04-01',
      'TJ-DY2': null
    });
  });
});
