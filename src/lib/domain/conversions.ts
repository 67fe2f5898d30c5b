import { substances } from './substances';

/** One way to express a quantity in kilograms, as in the table `conversion_factors`. */
export interface ConversionFactor {
  readonly conversionCode: string;
  /** A code of the list `measure_unit`. */
  readonly measureUnit: string;
  /** The substance it holds for; null when it holds for any. */
  readonly substance: string | null;
  readonly kgPerUnit: number;
  /** `exact` is a definition; `convention` an agreed assumption that a reader may reject. */
  readonly basis: 'exact' | 'convention';
  readonly source: string;
  readonly version: string;
}

/** The version of the table; part of every edition. */
const conversionVersion = '2025-1';

const si = 'SI and UNECE Recommendation 20';
const unodcTablets =
  'dataUNODC assumes 90 to 300 mg a tablet of amphetamine-type stimulants by type and region; the value is chosen here';
const unodcLitres = 'dataUNODC: seizures reported by volume count 1 kg a litre';
const namedBySource = 'Mass that the name of the unit states';

/**
 * Acids and alkalis are left out: sulphuric acid has a density of up to 1.84 kg/l, and the concentration is rarely reported, so
 * their litres stay litres. Solvents and drugs in solution follow the UNODC practice.
 */
const neverByLitre = ['sulphuric_acid', 'hydrochloric_acid', 'hypophosphorous_acid', 'ammonia_spirit', 'alcohol'];
const alsoReportedInLitres = ['heroin', 'opium', 'morphine', 'cocaine', 'amphetamine', 'methamphetamine', 'methadone'];
const liquidClasses = ['drug', 'npsy', 'precursor'];

const liquids = substances
  .filter(
    ({ code, defaultUnit }) => defaultUnit === 'LTR' || alsoReportedInLitres.includes(code) || code === 'cannabis_oil'
  )
  .filter((one) => liquidClasses.includes(one.class) && !neverByLitre.includes(one.code))
  .map(({ code }) => code);

/** Every conversion in use. Exact ones hold for any substance; conventions only for the substance they name. */
export const conversionFactors: readonly ConversionFactor[] = [
  exact('KGM', 1),
  exact('GRM', 1e-3),
  exact('MGM', 1e-6),
  exact('MC', 1e-9),
  exact('HGM', 0.1),
  exact('TNE', 1000),
  exact('LBR', 0.45359237),
  exact('ONZ', 0.028349523125),
  convention('unit-PAP', 'PAP', null, 1e-4, namedBySource),
  convention('unit-BLK', 'BLK', null, 0.35, namedBySource),
  convention('unit-VIS', 'VIS', null, 1.63293, 'Customary mass of Myanmar'),
  convention('tablet-methamphetamine', 'TAB', 'methamphetamine', 9e-5, unodcTablets),
  convention('tablet-ats', 'TAB', 'ats', 2.5e-4, unodcTablets),
  convention('tablet-amphetamine', 'TAB', 'amphetamine', 2.5e-4, unodcTablets),
  convention('tablet-ecstasy', 'TAB', 'ecstasy', 3e-4, unodcTablets),
  ...liquids.flatMap((code) => [
    convention(`litre-${code}`, 'LTR', code, 1, unodcLitres),
    convention(`millilitre-${code}`, 'MLT', code, 1e-3, unodcLitres),
    convention(`cubic-centimetre-${code}`, 'CMQ', code, 1e-3, unodcLitres)
  ])
];

/**
 * A quantity in kilograms, with the conversion used. Exact conversions always apply; a convention only for the substance it is
 * listed for. Null when no listed conversion allows it, and for a quantity that is not a finite number. Rounded to nine decimals.
 */
export function toKilograms(
  quantity: number,
  measureUnit: string,
  substance: string
): { readonly kg: number; readonly conversionCode: string } | null {
  const factor = factorsByKey.get(`${measureUnit} `) ?? factorsByKey.get(`${measureUnit} ${substance}`);
  if (!factor || !Number.isFinite(quantity)) return null;
  return { kg: Number((quantity * factor.kgPerUnit).toFixed(9)), conversionCode: factor.conversionCode };
}

const factorsByKey: ReadonlyMap<string, ConversionFactor> = new Map(
  conversionFactors.map((factor) => [`${factor.measureUnit} ${factor.substance ?? ''}`, factor])
);

function exact(measureUnit: string, kgPerUnit: number): ConversionFactor {
  const conversionCode = `exact-${measureUnit}`;
  return {
    conversionCode,
    measureUnit,
    substance: null,
    kgPerUnit,
    basis: 'exact',
    source: si,
    version: conversionVersion
  };
}

function convention(
  conversionCode: string,
  measureUnit: string,
  substance: string | null,
  ...[kgPerUnit, source]: [number, string]
): ConversionFactor {
  return { conversionCode, measureUnit, substance, kgPerUnit, basis: 'convention', source, version: conversionVersion };
}
