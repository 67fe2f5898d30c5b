import { notReported, type Clause, type Filters } from '$lib/filters/filters';
import { isObeyed, periodAsked } from '$lib/filters/periodAsked';
import type { DimensionId } from '$lib/model/dimensionId';
import type { View } from '../view';

/**
 * The command line that gives the totals of a view, from the very edition that the page shows. Null for a view without metrics
 * of the catalogue, and for picks that no row can meet together, which a command line cannot say.
 */
export function cliCommand(
  view: Pick<View, 'id' | 'metrics'>,
  { filters, dataHash }: { readonly filters: Filters; readonly dataHash: string }
): string | null {
  const conditions = conditionsOf(filters, view.id);
  if (view.metrics.length === 0 || conditions === null) return null;
  const where = conditions.map((condition) => ` --where ${quoted(condition)}`).join('');
  const edition = `.data/editions/${dataHash}.duckdb`;
  return `npm run -s tamga -- metrics --edition ${edition} --metric ${view.metrics.join(',')}${where}`;
}

/** `key=value` words that mean what the clauses mean: those on one dimension are met together. Null when they exclude each other. */
function conditionsOf(filters: Filters, view: string): readonly string[] | null {
  const period = periodAsked(filters, view);
  const obeyed = filters.clauses.filter((clause) => clause.dimension !== 'period' && isObeyed(clause.view, view));
  const met = metTogether(obeyed);
  if (period === 'none' || [...met.values()].some((values) => values.length === 0)) return null;
  return [
    ...(filters.calendar === 'un' ? [] : [`calendar=${filters.calendar}`]),
    ...(period === null ? [] : [`period=${period.from.slice(0, 7)}..${period.to.slice(0, 7)}`]),
    ...[...met].flatMap(([dimension, values]) => values.map((value) => `${dimension}=${value ?? notReported}`))
  ];
}

function metTogether(clauses: readonly Clause[]): ReadonlyMap<DimensionId, readonly (string | null)[]> {
  const met = new Map<DimensionId, readonly (string | null)[]>();
  for (const { dimension, values } of clauses) {
    const before = met.get(dimension);
    met.set(dimension, before === undefined ? values : before.filter((value) => values.includes(value)));
  }
  return met;
}

/** A word that a shell takes as it is. */
function quoted(word: string): string {
  return /^[\w.:=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
