import type { RecordBatch, Schema } from 'apache-arrow';
import { arrowTypeName } from './arrowType';
import { valueReader, type ReadValue } from './arrowValues';
import { uniqueNames } from './columnNames';
import type { QueryResult, ResultColumn, Row, Value } from './database';

/** A result read batch by batch, at most `maxRows` of it. */
export class ArrowRows {
  readonly #schema: Schema;
  readonly #columns: readonly ResultColumn[];
  readonly #rows: Row[] = [];
  readonly #most: number;

  constructor(schema: Schema, maxRows: number = Infinity) {
    const names = uniqueNames(schema.fields.map((field) => field.name));
    this.#schema = schema;
    this.#columns = schema.fields.map((field, index) => ({ name: names[index]!, type: arrowTypeName(field) }));
    this.#most = maxRows;
  }

  /** True once more rows have been seen than are wanted: the rest need not be read. */
  get full(): boolean {
    return this.#rows.length > this.#most;
  }

  /** Decodes one batch; throws on a type that has no contract value. */
  add(batch: RecordBatch): void {
    const read = this.#schema.fields.map((field, index) => valueReader(batch.getChildAt(index)!, field));
    const end = Math.min(batch.numRows, this.#most + 1 - this.#rows.length);
    for (let index = 0; index < end; index++) this.#rows.push(this.#rowAt(index, read));
  }

  finish(): QueryResult {
    const truncated = this.full;
    if (truncated) this.#rows.length = this.#most;
    return { columns: this.#columns, rows: this.#rows, truncated };
  }

  #rowAt(index: number, read: readonly ReadValue[]): Row {
    const row: Record<string, Value> = {};
    for (let column = 0; column < read.length; column++) row[this.#columns[column]!.name] = read[column]!(index);
    return row;
  }
}
