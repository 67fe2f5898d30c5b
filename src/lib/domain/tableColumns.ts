/** A value of a table: decimals and integers are numbers, dates `YYYY-MM-DD`, missing is null (never 0 or an empty text). */
export type CellValue = string | number | boolean | null;

/**
 * Rows of one table held by column, keyed by the names of its `TableSpec` and in the order of its columns. Every column has
 * the same length. This is how ingest hands over rows: a million rows cost a few arrays, not a million objects.
 */
export type TableColumns = Readonly<Record<string, readonly CellValue[]>>;
