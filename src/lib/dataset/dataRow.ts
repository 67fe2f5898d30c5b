/** A row about to enter a table: column name to value. Columns that are not named are empty. */
export type DataRow = Readonly<Record<string, string | number | boolean | null>>;

/** Rows by table name. */
export type RowsByTable = Readonly<Record<string, readonly DataRow[]>>;
