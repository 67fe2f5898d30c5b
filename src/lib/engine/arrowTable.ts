import {
  Bool,
  DateDay,
  Decimal,
  Dictionary,
  Field,
  Float64,
  Int32,
  RecordBatch,
  Schema,
  Struct,
  Table,
  Utf8,
  Vector,
  makeData,
  tableToIPC,
  type Data
} from 'apache-arrow';
import type { CellValue, TableColumns } from '$lib/domain/tableColumns';
import type { ColumnSpec, ColumnType, TableSpec } from '$lib/domain/tableSpec';
import { daysOf } from './calendarText';
import { unscaledDecimal } from './exactNumbers';

type Cells = readonly CellValue[];

interface Validity {
  readonly nullCount: number;
  readonly nullBitmap: Uint8Array;
}

/**
 * Rows held by column as an Arrow IPC stream that the engine takes without casting: text as dictionaries, decimals as
 * exact 128-bit integers rounded to six places, dates as days. Throws on a missing column, on columns of different length
 * and on a value its column's type does not take.
 */
export function encodeTable(spec: TableSpec, columns: TableColumns): Uint8Array {
  const data = spec.columns.map((column) => encodeColumn(spec, column, columns));
  const length = data[0]?.length ?? 0;
  if (data.some((column) => column.length !== length)) throw new Error(`The columns of ${spec.name} differ in length`);
  const fields = spec.columns.map((column, index) => new Field(column.name, data[index]!.type, true));
  const schema = new Schema(fields);
  const batch = new RecordBatch(schema, makeData({ type: new Struct(fields), length, nullCount: 0, children: data }));
  return tableToIPC(new Table(schema, [batch]), 'stream');
}

function encodeColumn(spec: TableSpec, column: ColumnSpec, columns: TableColumns): Data {
  const cells = columns[column.name];
  if (!cells) throw new Error(`${spec.name}.${column.name} is missing`);
  try {
    return encoders[column.type](cells, validityOf(cells));
  } catch (cause) {
    throw new Error(`${spec.name}.${column.name}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause
    });
  }
}

const encoders: Readonly<Record<ColumnType, (cells: Cells, validity: Validity) => Data>> = {
  text: dictionary,
  integer: (cells, validity) =>
    makeData({ type: new Int32(), length: cells.length, ...validity, data: filled(Int32Array, cells, whole) }),
  decimal: decimals,
  double: (cells, validity) =>
    makeData({ type: new Float64(), length: cells.length, ...validity, data: filled(Float64Array, cells, number) }),
  date: (cells, validity) =>
    makeData({ type: new DateDay(), length: cells.length, ...validity, data: filled(Int32Array, cells, dayReader()) }),
  boolean: booleans
};

function dictionary(cells: Cells, validity: Validity): Data {
  const positions = new Map<string, number>();
  const indices = filled(Int32Array, cells, (cell) => {
    if (typeof cell !== 'string') throw new TypeError(`${cell} is not a text`);
    const position = positions.get(cell) ?? positions.size;
    positions.set(cell, position);
    return position;
  });
  const type = new Dictionary(new Utf8(), new Int32());
  const words = new Vector([utf8([...positions.keys()])]);
  return makeData({ type, length: cells.length, ...validity, data: indices, dictionary: words });
}

function utf8(texts: readonly string[]): Data<Utf8> {
  const encoder = new TextEncoder();
  const pieces = texts.map((text) => encoder.encode(text));
  const valueOffsets = new Int32Array(pieces.length + 1);
  pieces.forEach((piece, index) => (valueOffsets[index + 1] = valueOffsets[index]! + piece.length));
  const data = new Uint8Array(valueOffsets[pieces.length]!);
  pieces.forEach((piece, index) => data.set(piece, valueOffsets[index]!));
  return makeData({ type: new Utf8(), length: pieces.length, nullCount: 0, valueOffsets, data });
}

function decimals(cells: Cells, validity: Validity): Data {
  const words = new Uint32Array(cells.length * 4);
  cells.forEach((cell, row) => {
    if (cell === null) return;
    const unscaled = BigInt.asUintN(128, unscaledDecimal(number(cell), 6));
    for (let word = 0; word < 4; word++) words[row * 4 + word] = Number((unscaled >> BigInt(32 * word)) & 0xffff_ffffn);
  });
  return makeData({ type: new Decimal(6, 18, 128), length: cells.length, ...validity, data: words });
}

function booleans(cells: Cells, validity: Validity): Data {
  const bits = bitmap(cells, (cell) => {
    if (cell !== null && typeof cell !== 'boolean') throw new TypeError(`${cell} is neither true nor false`);
    return cell === true;
  });
  return makeData({ type: new Bool(), length: cells.length, ...validity, data: bits });
}

function filled<A extends Int32Array | Float64Array>(
  ArrayType: new (length: number) => A,
  cells: Cells,
  convert: (cell: Exclude<CellValue, null>) => number
): A {
  const array = new ArrayType(cells.length);
  cells.forEach((cell, row) => {
    if (cell !== null) array[row] = convert(cell);
  });
  return array;
}

function validityOf(cells: Cells): Validity {
  const nullCount = cells.reduce<number>((count, cell) => (cell === null ? count + 1 : count), 0);
  return { nullCount, nullBitmap: bitmap(cells, (cell) => cell !== null) };
}

function bitmap(cells: Cells, isSet: (cell: CellValue) => boolean): Uint8Array {
  // Arrow's buffers are padded to eight bytes.
  const bits = new Uint8Array(Math.ceil(cells.length / 64) * 8);
  cells.forEach((cell, row) => {
    if (isSet(cell)) bits[row >> 3]! |= 1 << (row & 7);
  });
  return bits;
}

function whole(cell: Exclude<CellValue, null>): number {
  if (typeof cell !== 'number' || (cell | 0) !== cell) throw new RangeError(`${cell} is not a 32-bit integer`);
  return cell;
}

function number(cell: Exclude<CellValue, null>): number {
  if (typeof cell !== 'number') throw new TypeError(`${cell} is not a number`);
  return cell;
}

/** Remembers the days it has read: a column repeats them far more often than it brings new ones. */
function dayReader(): (cell: Exclude<CellValue, null>) => number {
  const seen = new Map<string, number>();
  return (cell) => {
    if (typeof cell !== 'string') throw new TypeError(`${cell} is not a date`);
    const days = seen.get(cell) ?? daysOf(cell);
    seen.set(cell, days);
    return days;
  };
}
