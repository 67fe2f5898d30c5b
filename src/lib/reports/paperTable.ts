import type { ViewTable } from '$lib/views/view';

/** A table without the columns in which nothing stands, e.g. notes when there are none. */
export function withoutBlanks(table: ViewTable): ViewTable {
  const filled = table.columns.filter((_, index) => table.rows.some((row) => row[index] !== ''));
  return onlyColumns(
    table,
    filled.map(({ id }) => id)
  );
}

/** A table without its other columns; picks go too, for paper has nothing to click. */
export function onlyColumns(table: ViewTable, ids: readonly string[]): ViewTable {
  const kept = table.columns.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
  return {
    ...table,
    columns: kept.map((index) => table.columns[index]!),
    rows: table.rows.map((row) => kept.map((index) => row[index] ?? null)),
    picks: null
  };
}

/** The first rows of a table; what is left out is counted. */
export function shortened(table: ViewTable, most: number): ViewTable {
  const rest = Math.max(0, table.rows.length - most);
  return { ...table, rows: table.rows.slice(0, most), more: table.more + rest };
}
