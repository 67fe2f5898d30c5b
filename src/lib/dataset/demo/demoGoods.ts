import { toKilograms } from '$lib/domain/conversions';
import { substanceOfCode } from '$lib/domain/substances';
import type { TrafficProfile } from './demoUnits';
import type { Random } from './seededRandom';

/** Which route a kind of goods takes, see `demoRoutes.ts`. */
export type RouteFamily =
  'opiates' | 'hashish' | 'synthetics' | 'precursors' | 'tobacco' | 'goods' | 'strategic' | 'nature';

interface Goods {
  readonly substance: string;
  readonly family: RouteFamily;
  readonly measureUnit: string;
  /** Median quantity of one seizure in that unit. */
  readonly median: number;
  /** How often it is found, by traffic; 0 where it is never. */
  readonly weight: Readonly<Record<TrafficProfile, number>>;
}

/** One item of a synthetic seizure, as the columns of `seizure_items` that its goods decide. */
export interface DemoItem {
  readonly family: RouteFamily;
  readonly row: Readonly<Record<string, string | number | null>>;
}

/** Items come one, seldom two or three to a seizure; the others are of the same family as the first. */
export function demoItems(profile: TrafficProfile, random: Random): readonly DemoItem[] {
  const first = random.weighted(goods.map((one) => [one, one.weight[profile]] as const));
  const kin = goods.filter((one) => one.family === first.family && one !== first && one.weight[profile] > 0);
  const more =
    kin.length === 0
      ? 0
      : random.weighted([
          [0, 86],
          [1, 11],
          [2, 3]
        ] as const);
  const others = kin.slice(0, more);
  return [first, ...others].map((one) => demoItem(one, random));
}

/** The item of a substance with a quantity that is given, for planted stories. */
export function plantedItem(substance: string, quantity: number, measureUnit: string): DemoItem {
  const one = goods.find((candidate) => candidate.substance === substance);
  return { family: one?.family ?? 'goods', row: itemRow(substance, quantity, measureUnit, 'reported', 'exact') };
}

/** What a common tank lorry holds; the planted one of 24,000 litres is the largest of all. */
const lorryLitres = 20_000;

function demoItem(one: Goods, random: Random): DemoItem {
  const outlier = random.chance(0.01) ? 50 + 100 * random.next() : 1;
  const drawn = outlier * (outlier > 1 ? one.median : random.logNormal(one.median, 1.8));
  const amount = one.measureUnit === 'LTR' ? Math.min(drawn, lorryLitres) : drawn;
  const reported = !random.chance(0.04);
  const qualifier = random.weighted([
    ['exact', 92],
    ['about', 6],
    ['more_than', 2]
  ] as const);
  const inGrams = one.measureUnit === 'KGM' && amount < 2;
  const quantity = rounded(inGrams ? amount * 1000 : amount, inGrams || !countable.has(one.measureUnit));
  const measureUnit = inGrams ? 'GRM' : one.measureUnit;
  const row = reported
    ? itemRow(one.substance, quantity, measureUnit, 'reported', qualifier)
    : itemRow(one.substance, null, null, 'not_reported', 'exact');
  return { family: one.family, row };
}

function itemRow(
  code: string,
  quantity: number | null,
  measureUnit: string | null,
  ...[status, qualifier]: [string, string]
): DemoItem['row'] {
  const substance = substanceOfCode(code);
  if (!substance) throw new Error(`The demo names an unknown substance: ${code}`);
  const converted = quantity === null || measureUnit === null ? null : toKilograms(quantity, measureUnit, code);
  return {
    commodity_class: substance.class,
    substance: code,
    substance_reported: substance.en,
    quantity,
    measure_unit: measureUnit,
    unit_reported: null,
    quantity_status: status,
    quantity_qualifier: qualifier,
    kg_equivalent: converted === null ? null : Number(converted.kg.toFixed(6)),
    conversion_code: converted?.conversionCode ?? null,
    hs_code: substance.hs,
    strategic_category: substance.strategicCategory
  };
}

/** At least one; three significant digits, so that no quantity looks more exact than a scale is. */
function rounded(amount: number, fractions: boolean): number {
  if (!fractions) return Math.max(1, Math.round(Number(amount.toPrecision(3))));
  return Math.max(0.001, Number(amount.toPrecision(amount < 100 ? 3 : 4)));
}

const countable = new Set(['TAB', 'CAP', 'AMP', 'VIA', 'PCK', 'H87', 'BX', 'ANI', 'USD', 'BTL']);

const goods: readonly Goods[] = [
  kind('heroin', 'opiates', ['KGM', 4.5], [30, 3, 9, 6, 12, 14]),
  kind('opium', 'opiates', ['KGM', 6], [18, 1, 3, 1, 6, 5]),
  kind('morphine', 'opiates', ['KGM', 2], [2, 0, 1, 0, 1, 1]),
  kind('cannabis_resin', 'hashish', ['KGM', 9], [14, 1, 3, 1, 8, 3]),
  kind('cannabis_herb', 'hashish', ['KGM', 5], [3, 2, 2, 3, 8, 3]),
  kind('methamphetamine', 'synthetics', ['KGM', 3], [9, 3, 4, 6, 5, 6]),
  kind('alpha_pvp', 'synthetics', ['KGM', 0.8], [0, 4, 1, 8, 3, 1]),
  kind('synthetic_cannabinoids', 'synthetics', ['KGM', 0.5], [0, 4, 1, 8, 2, 1]),
  kind('cocaine', 'synthetics', ['KGM', 3], [0, 0, 2, 5, 1, 4]),
  kind('ecstasy', 'synthetics', ['TAB', 900], [0, 1, 1, 6, 1, 1]),
  kind('acetic_anhydride', 'precursors', ['LTR', 320], [5, 4, 5, 0, 4, 5]),
  kind('sulphuric_acid', 'precursors', ['LTR', 900], [3, 3, 3, 0, 4, 2]),
  kind('potassium_permanganate', 'precursors', ['KGM', 150], [1, 2, 1, 0, 1, 1]),
  kind('pseudoephedrine', 'precursors', ['KGM', 20], [2, 1, 1, 2, 1, 1]),
  kind('pregabalin', 'goods', ['CAP', 4000], [3, 4, 3, 9, 8, 3]),
  kind('tramadol', 'goods', ['TAB', 3000], [3, 2, 2, 7, 5, 3]),
  kind('falsified_medicine', 'goods', ['BX', 220], [3, 6, 4, 6, 5, 4]),
  kind('cigarettes', 'tobacco', ['PCK', 6500], [3, 14, 18, 5, 12, 14]),
  kind('tobacco', 'tobacco', ['KGM', 700], [1, 3, 3, 1, 3, 3]),
  kind('counterfeit_clothing', 'goods', ['H87', 1800], [1, 20, 8, 7, 8, 10]),
  kind('counterfeit_electronics', 'goods', ['H87', 500], [0, 14, 5, 7, 5, 5]),
  kind('undeclared_goods', 'goods', ['H87', 900], [5, 16, 12, 9, 14, 12]),
  kind('excise_marks', 'goods', ['H87', 20000], [0, 3, 2, 1, 2, 2]),
  kind('cash', 'goods', ['USD', 30000], [2, 1, 2, 9, 2, 2]),
  kind('gold', 'goods', ['H87', 30], [1, 2, 1, 6, 1, 1]),
  kind('firearm', 'goods', ['H87', 2], [1, 0.5, 1, 0.5, 0.5, 1]),
  kind('ammunition', 'goods', ['H87', 120], [1, 0.5, 0.5, 0.5, 0.5, 0.5]),
  kind('pressure_transducer', 'strategic', ['H87', 12], [0, 1.2, 0.6, 0.6, 0.4, 0.6]),
  kind('carbon_fibre', 'strategic', ['KGM', 60], [0, 0.8, 0.4, 0.2, 0.2, 0.4]),
  kind('uav', 'strategic', ['H87', 4], [0.2, 1, 0.3, 1, 0.3, 0.3]),
  kind('valve', 'strategic', ['H87', 20], [0, 0.6, 0.4, 0, 0.2, 0.4]),
  kind('triethanolamine', 'strategic', ['KGM', 400], [0, 0.4, 0.2, 0, 0.2, 0.2]),
  kind('falcon', 'nature', ['ANI', 4], [1, 0.5, 0.5, 2, 0.5, 0.5]),
  kind('saiga_horn', 'nature', ['KGM', 12], [0, 2, 0.5, 0.5, 0.8, 0.2]),
  kind('tortoise', 'nature', ['ANI', 60], [0.3, 0.3, 0.5, 0.4, 0.6, 0.2]),
  kind('electronic_waste', 'nature', ['KGM', 8000], [0, 0.3, 0.8, 0, 0.3, 0.8]),
  kind('antique', 'nature', ['H87', 3], [0.8, 0.2, 0.2, 0.8, 0.4, 0.5])
];

function kind(
  substance: string,
  family: RouteFamily,
  ...[[measureUnit, median], weights]: [readonly [string, number], readonly number[]]
): Goods {
  const [south, china, caspian, air, inland, caucasus] = weights as [number, number, number, number, number, number];
  return { substance, family, measureUnit, median, weight: { south, china, caspian, air, inland, caucasus } };
}
