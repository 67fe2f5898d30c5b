import type { CellValue, TableColumns } from '$lib/domain/tableColumns';
import { tableSpec } from '$lib/domain/tables';

/** Collects the rows of one table by column. A column that no one asked for is filled at the end, by a constant or null. */
export class TableBuilder {
  readonly #spec;
  readonly #columns = new Map<string, CellValue[]>();
  #rows = 0;

  constructor(table: string) {
    this.#spec = tableSpec(table);
  }

  /** The array to push a column's values to, one for each row. Throws on a name that is not in the table. */
  column(name: string): CellValue[] {
    if (!this.#spec.columns.some((column) => column.name === name)) {
      throw new Error(`The table ${this.#spec.name} has no column ${name}`);
    }
    const column: CellValue[] = [];
    this.#columns.set(name, column);
    return column;
  }

  /** Says that a row is complete, and gives its number, from 1. */
  addRow(): number {
    this.#rows += 1;
    return this.#rows;
  }

  /** The table in the order of its columns. Throws when a column has another length, or a required one has nothing. */
  finish(constants: Readonly<Record<string, CellValue>> = {}): TableColumns {
    const filled = new Map<CellValue, readonly CellValue[]>();
    const constantColumn = (value: CellValue) => {
      if (!filled.has(value)) filled.set(value, new Array<CellValue>(this.#rows).fill(value));
      return filled.get(value)!;
    };
    const result: Record<string, readonly CellValue[]> = {};
    for (const { name, nullable } of this.#spec.columns) {
      const column = this.#columns.get(name) ?? constantColumn(constants[name] ?? null);
      if (column.length !== this.#rows) throw new Error(`${this.#spec.name}.${name} has ${column.length} values`);
      if (!nullable && this.#rows > 0 && column[0] === null) throw new Error(`${this.#spec.name}.${name} is empty`);
      result[name] = column;
    }
    return result;
  }
}
