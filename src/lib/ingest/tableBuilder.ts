import type { CellValue, TableColumns } from '$lib/domain/tableColumns';
import { tableSpec } from '$lib/domain/tables';

type Part<Name extends string = string> = Readonly<Record<Name, CellValue>>;
type Parts<Groups extends readonly (readonly string[])[]> = { [Index in keyof Groups]: Part<Groups[Index][number]> };

/** Rows for which room is made at first. */
const firstRoom = 1024;

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
   * A function that adds a row and gives its number, from 1. Its values come in parts, each with the columns named for it, so
   * that no object has to be made of them for every row. Once for a table. Throws on a name that is not in the table.
   */
  writer<const Groups extends readonly (readonly string[])[]>(...groups: Groups): (...parts: Parts<Groups>) => number {
    const columns = groups.flatMap((names, part) => names.map((name) => ({ part, name, values: this.#column(name) })));
    let room = 0;
    return (...parts) => {
      if (this.#rows === room) {
        // Growing by hand, in leaps, is twice as fast as pushing.
        room = Math.max(firstRoom, room * 2);
        for (const { values } of columns) values.length = room;
      }
      for (const { part, name, values } of columns) values[this.#rows] = (parts[part] as Part)[name]!;
      this.#rows += 1;
      return this.#rows;
    };
  }

  /** The table in the order of its columns. Throws when a required column has nothing in its first row. */
  finish(constants: Readonly<Record<string, CellValue>> = {}): TableColumns {
    const filled = new Map<CellValue, readonly CellValue[]>();
    const constantColumn = (value: CellValue) => {
      if (!filled.has(value)) filled.set(value, new Array<CellValue>(this.#rows).fill(value));
      return filled.get(value)!;
    };
    const result: Record<string, readonly CellValue[]> = {};
    for (const { name, nullable } of this.#spec.columns) {
      const own = this.#columns.get(name);
      if (own) own.length = this.#rows;
      const column = own ?? constantColumn(constants[name] ?? null);
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
