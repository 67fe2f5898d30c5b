import type { CellValue, TableColumns } from '$lib/domain/tableColumns';
import { tableSpec } from '$lib/domain/tables';

type Part<Name extends string = string> = Readonly<Record<Name, CellValue>>;
type Parts<Groups extends readonly (readonly string[])[]> = { [Index in keyof Groups]: Part<Groups[Index][number]> };

/** Rows of a block. A table is kept in blocks, so that what is there is never copied while it grows. */
const blockRows = 8_192;

/** A column as it grows: full blocks, and the one that is being filled. */
interface GrowingColumn {
  readonly full: CellValue[][];
  block: CellValue[];
}

/** Collects the rows of one table by column. A column that no one asked for is filled at the end, by a constant or null. */
export class TableBuilder {
  readonly #spec;
  readonly #columns = new Map<string, GrowingColumn>();
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
    const columns = groups.flatMap((names, part) => names.map((name) => ({ part, name, column: this.#column(name) })));
    let at = 0;
    return (...parts) => {
      if (at === blockRows) {
        for (const { column } of columns) startBlock(column);
        at = 0;
      }
      for (const { part, name, column } of columns) column.block[at] = (parts[part] as Part)[name]!;
      at += 1;
      this.#rows += 1;
      return this.#rows;
    };
  }

  /** The value of a row, by its number from 1; null in a column that no one fills. */
  valueAt(row: number, name: string): CellValue {
    const column = this.#columns.get(name);
    if (column === undefined) return null;
    const block = column.full[Math.floor((row - 1) / blockRows)] ?? column.block;
    return block[(row - 1) % blockRows] ?? null;
  }

  /** Whether a row, by its number from 1, has these values. */
  holds(row: number, part: Part): boolean {
    return Object.keys(part).every((name) => this.valueAt(row, name) === part[name]);
  }

  /** The table in the order of its columns; the builder is empty then. Throws when a required column has nothing in its first row. */
  finish(constants: Readonly<Record<string, CellValue>> = {}): TableColumns {
    const filled = new Map<CellValue, readonly CellValue[]>();
    const constantColumn = (value: CellValue) => {
      if (!filled.has(value)) filled.set(value, new Array<CellValue>(this.#rows).fill(value));
      return filled.get(value)!;
    };
    const result: Record<string, readonly CellValue[]> = {};
    for (const { name, nullable } of this.#spec.columns) {
      const column = this.#taken(name) ?? constantColumn(constants[name] ?? null);
      if (!nullable && this.#rows > 0 && column[0] === null) throw new Error(`${this.#spec.name}.${name} is empty`);
      result[name] = column;
    }
    return result;
  }

  /** A column in one piece. Its blocks are let go of, so that no more than one column is there twice. */
  #taken(name: string): readonly CellValue[] | undefined {
    const column = this.#columns.get(name);
    if (column === undefined) return undefined;
    this.#columns.delete(name);
    const rest = column.block.slice(0, this.#rows - column.full.length * blockRows);
    return ([] as CellValue[]).concat(...column.full, rest);
  }

  #column(name: string): GrowingColumn {
    if (!this.#spec.columns.some((column) => column.name === name)) {
      throw new Error(`The table ${this.#spec.name} has no column ${name}`);
    }
    const column: GrowingColumn = { full: [], block: emptyBlock() };
    this.#columns.set(name, column);
    return column;
  }
}

function startBlock(column: GrowingColumn): void {
  column.full.push(column.block);
  column.block = emptyBlock();
}

/** Room for all rows of a block at once: growing by pushing takes twice as long. */
function emptyBlock(): CellValue[] {
  return new Array<CellValue>(blockRows);
}
