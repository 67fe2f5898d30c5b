import type { FilterOption, FilterOptions } from '$lib/domain/filterOptions';
import type { Database } from '$lib/engine/database';
import { distinctValues } from '$lib/metrics/records';
import { filterDimensions } from '$lib/model/dimensionId';

const listed = filterDimensions.filter((dimension) => dimension !== 'period');

/** The values that each filter can take in an edition, most frequent first, with the number of rows that have them. */
export async function loadFilterOptions(database: Database): Promise<FilterOptions> {
  const options: Record<string, readonly FilterOption[]> = {};
  for (const dimension of listed) {
    const { rows } = await database.query(distinctValues(dimension));
    options[dimension] = rows.map(({ value, count }) => ({
      value: value === null || value === undefined ? null : String(value),
      count: Number(count)
    }));
  }
  return options;
}
