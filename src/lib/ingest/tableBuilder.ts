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

  /** The number that the next row gets, from 1: its id within the file. */
  get nextRow(): number {
    return this.#rows + 1;
  }

  /**
   * A function that adds a row with a value for each of these columns and gives its number, from 1. Once for a table. Throws on
   * a name that is not in the table.
   */
  writer<const Name extends string>(names: readonly Name[]): (row: Readonly<Record<Name, CellValue>>) => number {
    const columns = names.map((name) => ({ name, values: this.#column(name) }));
    return (row) => {
      for (const { name, values } of columns) values.push(row[name]);
      this.#rows += 1;
      return this.#rows;
    };
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

  #column(name: string): CellValue[] {
    if (!this.#spec.columns.some((column) => column.name === name)) {
      throw new Error(`The table ${this.#spec.name} has no column ${name}`);
    }
    const column: CellValue[] = [];
    this.#columns.set(name, column);
    return column;
  }
}
