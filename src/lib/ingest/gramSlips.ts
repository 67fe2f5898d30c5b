import type { ReadContext } from './readContext';

/** So many times the median of its substance a mass is perhaps grams that were written as kilograms. */
const suspectFactor = 300;
/** With fewer rows of a substance a median says nothing. */
const fewestRows = 5;
const rowsNamed = 20;

interface SubstanceMasses {
  readonly kilograms: number[];
  /** Record numbers of the rows that state kilograms, with the index of their mass. */
  readonly stated: { readonly row: number; readonly index: number }[];
}

/** Takes the mass of one row. */
export type GramSlips = (substance: string, kilograms: number, isStatedInKilograms: boolean) => void;

/**
 * Watches for grams in a kilogram column: once all rows are read, those that state hundreds of times the median of their substance
 * in this file get one finding for the substance, which asks. Nothing is changed.
 */
export function gramSlips(context: ReadContext, column: string): GramSlips {
  const bySubstance = new Map<string, SubstanceMasses>();
  context.readings.atEnd(() => {
    for (const [substance, masses] of bySubstance) ask(context, { column, substance, masses });
  });
  return (substance, kilograms, isStatedInKilograms) => {
    let masses = bySubstance.get(substance);
    if (masses === undefined) {
      masses = { kilograms: [], stated: [] };
      bySubstance.set(substance, masses);
    }
    if (isStatedInKilograms) masses.stated.push({ row: context.log.position.row, index: masses.kilograms.length });
    masses.kilograms.push(kilograms);
  };
}

function ask(
  { log }: ReadContext,
  {
    column,
    substance,
    masses
  }: { readonly column: string; readonly substance: string; readonly masses: SubstanceMasses }
): void {
  const { kilograms, stated } = masses;
  if (kilograms.length < fewestRows) return;
  const median = medianOf(kilograms);
  const suspects = stated.filter(({ index }) => median > 0 && kilograms[index]! >= median * suspectFactor);
  if (suspects.length === 0) return;
  const rows = suspects.slice(0, rowsNamed).map(({ row }) => row);
  const facts = { count: suspects.length, median, rows: rows.join(', ') + (suspects.length > rowsNamed ? ', …' : '') };
  log.aboutFile('likely-grams', { column, value: substance, facts });
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
