import {
  Bool,
  DateDay,
  Decimal,
  Float64,
  Int32,
  Int64,
  RecordBatchStreamWriter,
  Table,
  TimestampMicrosecond,
  Utf8,
  makeData,
  makeVector,
  vectorFromArray,
  type Vector
} from 'apache-arrow';
import { daysOf } from './calendarText';
import type { QueryResult, ResultColumn, Value } from './database';
import { unscaledDecimal } from './exactNumbers';

/**
 * A result as the bytes of an Arrow IPC stream. Integers, decimals, dates and timestamps keep their types and every digit; a
 * 128-bit integer column is 64-bit when its values fit, else text; lists and other nested values are JSON text.
 */
export function encodeResult(result: QueryResult): Uint8Array {
  const vectors = result.columns.map((column): [string, Vector] => [
    column.name,
    vectorOf(
      column,
      result.rows.map((row) => row[column.name] ?? null)
    )
  ]);
  return RecordBatchStreamWriter.writeAll(new Table(Object.fromEntries(vectors))).toUint8Array(true);
}

function vectorOf({ type }: ResultColumn, values: readonly Value[]): Vector {
  const decimal = /^DECIMAL\((\d+),(\d+)\)$/.exec(type);
  if (decimal) return decimalVector(values, Number(decimal[1]), Number(decimal[2]));
  if (type === 'BOOLEAN') return vectorFromArray(values as (boolean | null)[], new Bool());
  if (type === 'DOUBLE' || type === 'FLOAT') return vectorFromArray(values as (number | null)[], new Float64());
  if (smallIntegers.has(type)) return vectorFromArray(values as (number | null)[], new Int32());
  if (largeIntegers.has(type) && values.every(fitsInt64)) {
    return vectorFromArray(
      values.map((value) => (value === null ? null : BigInt(String(value)))),
      new Int64()
    );
  }
  if (type === 'DATE' && values.every(isPlainDay)) return dayVector(values);
  if (type === 'TIMESTAMP' && values.every(isPlainTime)) return timestampVector(values);
  return vectorFromArray(values.map(textOf), new Utf8());
}

const smallIntegers = new Set(['TINYINT', 'SMALLINT', 'INTEGER', 'UTINYINT', 'USMALLINT']);
const largeIntegers = new Set(['UINTEGER', 'BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT']);

function fitsInt64(value: Value): boolean {
  return value === null || BigInt.asIntN(64, BigInt(String(value))) === BigInt(String(value));
}

function isPlainDay(value: Value): boolean {
  return value === null || /^\d{4}-\d{2}-\d{2}$/.test(String(value));
}

function isPlainTime(value: Value): boolean {
  return value === null || /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?$/.test(String(value));
}

function dayVector(values: readonly Value[]): Vector {
  const days = Int32Array.from(values, (value) => (value === null ? 0 : daysOf(String(value))));
  return makeVector(makeData({ type: new DateDay(), data: days, length: values.length, ...nulls(values) }));
}

function timestampVector(values: readonly Value[]): Vector {
  const micros = BigInt64Array.from(values, (value) => (value === null ? 0n : microsOf(String(value))));
  return makeVector(
    makeData({ type: new TimestampMicrosecond(), data: micros, length: values.length, ...nulls(values) })
  );
}

function microsOf(text: string): bigint {
  const [clock, fraction = ''] = text.slice(11).split('.');
  const [hours, minutes, seconds] = clock!.split(':').map(Number) as [number, number, number];
  const whole = daysOf(text.slice(0, 10)) * 86_400 + hours * 3600 + minutes * 60 + seconds;
  return BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(6, '0'));
}

/** 128-bit two's complement, little end first, as four 32-bit words a value. */
function decimalVector(values: readonly Value[], precision: number, scale: number): Vector {
  const words = new Uint32Array(values.length * 4);
  for (const [index, value] of values.entries()) {
    let rest = value === null ? 0n : BigInt.asUintN(128, unscaledDecimal(String(value), scale));
    for (let word = 0; word < 4; word++, rest >>= 32n) words[index * 4 + word] = Number(rest & 0xffffffffn);
  }
  const type = new Decimal(scale, precision, 128);
  return makeVector(makeData({ type, data: words, length: values.length, ...nulls(values) }));
}

function nulls(values: readonly Value[]): { nullCount: number; nullBitmap: Uint8Array } {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
  let nullCount = 0;
  for (const [index, value] of values.entries()) {
    if (value === null) nullCount++;
    else nullBitmap[index >> 3]! |= 1 << (index & 7);
  }
  return { nullCount, nullBitmap };
}

function textOf(value: Value): string | null {
  if (value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
