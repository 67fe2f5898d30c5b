import type { BaseTable } from './baseTable';
import { dimensionColumns } from './dimensionColumns';
import { dimensionIds, type DimensionId } from './dimensionId';
import { joins, type Join } from './joins';
import { tableTimes } from './tableTime';

/** A dimension as people meet it: the key of its name, and the list of `Labels` that names its values. */
export interface Dimension {
  readonly id: DimensionId;
  readonly label: `filters.dimension.${DimensionId}`;
  /** Null for periods, which are written by `formatPeriod`. */
  readonly labelList: string | null;
}

/** Dimensions that are read from the date of a row. */
const timeDimensions = ['period', 'month', 'quarter', 'year'] as const satisfies readonly DimensionId[];
export type TimeDimension = (typeof timeDimensions)[number];

const otherLists: Partial<Readonly<Record<DimensionId, string | null>>> = {
  period: null,
  month: null,
  quarter: null,
  year: null,
  place: 'location',
  training_event: null,
  training_type: 'training_phase',
  route_from: 'country',
  route_to: 'country',
  partner_country: 'country',
  output: 'indicator'
};

/** Every dimension; most are named like the list of their labels. */
export const dimensions = Object.fromEntries(
  dimensionIds.map((id) => [id, { id, label: `filters.dimension.${id}`, labelList: listOf(id) }])
) as Readonly<Record<DimensionId, Dimension>>;

/**
 * The joins from a table to where a dimension is known: empty when the row knows it, null when the dimension means nothing
 * for the table.
 */
export function pathTo(dimension: DimensionId, table: BaseTable): readonly Join[] | null {
  const key = `${dimension} ${table}`;
  const known = paths.get(key);
  if (known !== undefined) return known;
  const path = searchPath(dimension, table, []);
  paths.set(key, path);
  return path;
}

const paths = new Map<string, readonly Join[] | null>();

function searchPath(dimension: DimensionId, table: BaseTable, passed: readonly BaseTable[]): readonly Join[] | null {
  if (isKnownBy(dimension, table)) return [];
  for (const join of joins) {
    if (join.from !== table || passed.includes(join.to)) continue;
    if (join.carries !== 'rest' && !join.carries.includes(dimension)) continue;
    const rest = searchPath(dimension, join.to, [...passed, table]);
    if (rest) return [join, ...rest];
  }
  return null;
}

/** True when a clause on a dimension restricts a table, by its own columns or through declared joins. */
export function canFilter(dimension: DimensionId, table: BaseTable): boolean {
  return dimension === 'period' ? pathTo(dimension, table) !== null : canBreakDown(dimension, table);
}

/** True when the figures of a table can be broken down by a dimension. States and headcounts stand at one day, not in months. */
export function canBreakDown(dimension: DimensionId, table: BaseTable): boolean {
  if (dimension === 'period') return false;
  const path = pathTo(dimension, table);
  if (path === null) return false;
  return !isTimeDimension(dimension) || tableTimes[path.at(-1)?.to ?? table]?.kind === 'event';
}

/** True for period, month, quarter and year. */
export function isTimeDimension(dimension: DimensionId): dimension is TimeDimension {
  return (timeDimensions as readonly DimensionId[]).includes(dimension);
}

function isKnownBy(dimension: DimensionId, table: BaseTable): boolean {
  if (isTimeDimension(dimension)) return tableTimes[table] !== null;
  return dimensionColumns[table][dimension] !== undefined;
}

function listOf(id: DimensionId): string | null {
  const other = otherLists[id];
  return other === undefined ? id : other;
}
