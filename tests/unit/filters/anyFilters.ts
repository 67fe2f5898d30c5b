import fc from 'fast-check';
import { calendars } from '$lib/domain/calendar';
import { sourceClasses } from '$lib/domain/sourceClass';
import { canonicalFilters } from '$lib/filters/canonical';
import { notReported, type Clause, type Filters } from '$lib/filters/filters';
import { refusalOf } from '$lib/filters/valueRefusal';
import { dimensionIds, type DimensionId } from '$lib/model/dimensionId';

const year = fc.integer({ min: 1990, max: 2060 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
const fiscalYear = fc.tuple(fc.constantFrom(...calendars), year).map(([calendar, y]) => `${calendar}:${y}`);
const quarter = fc.tuple(fiscalYear, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}Q${q}`);
const months = fc.tuple(month, month).map((pair) => pair.sort().join('..'));
const country = fc.constantFrom('KG', 'UZ', 'TJ', 'KZ', 'XK');
const code = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });

const special: Partial<Readonly<Record<DimensionId, fc.Arbitrary<string>>>> = {
  period: fc.oneof(month, months, fiscalYear, quarter),
  month,
  quarter,
  year: fiscalYear,
  country,
  route_from: country,
  route_to: country,
  source_class: fc.constantFrom(...sourceClasses),
  strategic_trade: fc.constantFrom('true', 'false')
};

/** Values that the dimension takes: any text that is neither refused nor the word for a missing value. */
function valuesOf(dimension: DimensionId): fc.Arbitrary<readonly (string | null)[]> {
  const value = (special[dimension] ?? code).filter(
    (text) => text !== notReported && refusalOf(dimension, text) === null
  );
  if (dimension === 'period') return value.map((text) => [text]);
  return fc.uniqueArray(fc.option(value, { freq: 6 }), { minLength: 1, maxLength: 4 });
}

const view = fc.option(fc.constantFrom('seizures-by-month', 'hit_rate2', 'a'), { freq: 1 });
const place = fc.tuple(fc.constantFrom(...dimensionIds), view);
const clause: fc.Arbitrary<Clause> = place.chain(([dimension, name]) =>
  valuesOf(dimension).map((values) => ({ dimension, values, view: name }))
);

/** Any filters that an address can carry, with at most one clause per dimension and view. */
export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  calendar: fc.constantFrom(...calendars),
  clauses: fc.uniqueArray(clause, { maxLength: 6, selector: (one) => `${one.view} ${one.dimension}` })
});

/** The same filters twice, the second with its clauses and values in another order. */
export function equalInMeaning(filters: Filters): fc.Arbitrary<readonly [Filters, Filters]> {
  return fc
    .shuffledSubarray([...filters.clauses], { minLength: filters.clauses.length })
    .map((clauses) => clauses.map((one) => ({ ...one, values: [...one.values].reverse() })))
    .map((clauses) => [canonicalFilters(filters), { ...filters, clauses }] as const);
}
