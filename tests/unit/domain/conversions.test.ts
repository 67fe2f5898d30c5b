import { describe, expect, it } from 'vitest';
import { codeLists } from '$lib/domain/codeLists';
import { conversionFactors, toKilograms } from '$lib/domain/conversions';
import { substanceOfCode } from '$lib/domain/substances';

describe('toKilograms', () => {
  it.each([
    [2918, 'GRM', 'heroin', 2.918, 'exact-GRM'],
    [14.5, 'TNE', 'ammonium_nitrate', 14500, 'exact-TNE'],
    [1, 'LBR', 'cocaine', 0.45359237, 'exact-LBR'],
    [3, 'GRM', 'a substance nobody listed', 0.003, 'exact-GRM'],
    [10, 'LTR', 'acetic_anhydride', 10, 'litre-acetic_anhydride'],
    [250, 'MLT', 'acetone', 0.25, 'millilitre-acetone'],
    [1000, 'TAB', 'ecstasy', 0.3, 'tablet-ecstasy'],
    [0, 'KGM', 'opium', 0, 'exact-KGM']
  ])('turns %d %s of %s into %d kg by %s', (quantity, unit, substance, kg, conversionCode) => {
    expect(toKilograms(quantity, unit, substance)).toEqual({ kg, conversionCode });
  });

  it('never turns litres of an acid into kilograms', () => {
    expect(toKilograms(360, 'LTR', 'sulphuric_acid')).toBeNull();
    expect(toKilograms(360, 'LTR', 'hydrochloric_acid')).toBeNull();
  });

  it('leaves vials, plants and unknown units as they are', () => {
    expect(toKilograms(7500, 'VIA', 'diazepam')).toBeNull();
    expect(toKilograms(12, 'PLT', 'cannabis_plant')).toBeNull();
    expect(toKilograms(1, 'XYZ', 'heroin')).toBeNull();
    expect(toKilograms(Number.NaN, 'KGM', 'heroin')).toBeNull();
  });
});

describe('conversionFactors', () => {
  it('have unique codes and refer to listed units and substances', () => {
    expect(new Set(conversionFactors.map(({ conversionCode }) => conversionCode)).size).toBe(conversionFactors.length);
    const units = codeLists.measure_unit.codes.map(({ code }) => code);
    for (const factor of conversionFactors) {
      expect(units).toContain(factor.measureUnit);
      if (factor.substance !== null) expect(substanceOfCode(factor.substance), factor.conversionCode).not.toBeNull();
      expect(factor.kgPerUnit).toBeGreaterThan(0);
    }
  });

  it('are exact only where a definition makes them so, for any substance', () => {
    for (const factor of conversionFactors) {
      if (factor.basis === 'exact') expect(factor.substance).toBeNull();
    }
    expect(conversionFactors.filter(({ basis }) => basis === 'exact').map(({ measureUnit }) => measureUnit)).toEqual([
      'KGM',
      'GRM',
      'MGM',
      'MC',
      'HGM',
      'TNE',
      'LBR',
      'ONZ'
    ]);
  });

  it('keep tablet weights within the range that UNODC publishes', () => {
    for (const { measureUnit, kgPerUnit } of conversionFactors) {
      if (measureUnit !== 'TAB') continue;
      expect(kgPerUnit).toBeGreaterThanOrEqual(90e-6);
      expect(kgPerUnit).toBeLessThanOrEqual(300e-6);
    }
  });
});
