import type { ReadContext } from './readContext';

/** So many times the median of its substance a mass is perhaps grams that were written as kilograms. */
const suspectFactor = 300;
/** With fewer rows of a substance a median says nothing. */
const fewestRows = 5;
const rowsNamed = 20;

interface SubstanceMasses {
  readonly kilograms: number[];
  /** The record number of each mass; 0 when its row does not state kilograms. */
  readonly rows: number[];
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
      masses = { kilograms: [], rows: [] };
      bySubstance.set(substance, masses);
    }
    masses.rows.push(isStatedInKilograms ? context.log.row : 0);
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
  const { kilograms } = masses;
  if (kilograms.length < fewestRows) return;
  const median = medianOf(kilograms);
  const suspects = masses.rows.filter(
    (row, index) => row > 0 && median > 0 && kilograms[index]! >= median * suspectFactor
  );
  if (suspects.length === 0) return;
  const rows = suspects.slice(0, rowsNamed);
  const facts = { count: suspects.length, median, rows: rows.join(', ') + (suspects.length > rowsNamed ? ', …' : '') };
  log.aboutFile('likely-grams', { column, value: substance, facts });
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
