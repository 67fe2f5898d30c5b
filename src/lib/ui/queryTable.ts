/** A result of the reader's own SQL, as text: the engine's own writing of every value, nothing rounded. */
export interface QueryTable {
  readonly columns: readonly { readonly name: string; readonly type: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** What the engine gives back, as far as a table needs it. */
interface Result {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const numericType = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DECIMAL.*|DOUBLE|FLOAT)$/;

/** Values by column; lists and structures in JSON. */
export function queryTable({ columns, rows }: Result): QueryTable {
  return {
    columns: columns.map((column) => ({ ...column, numeric: numericType.test(column.type) })),
    rows: rows.map((row) => columns.map(({ name }) => cellText(row[name])))
  };
}

function cellText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
