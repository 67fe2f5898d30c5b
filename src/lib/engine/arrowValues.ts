import type { Data, Field, Vector } from 'apache-arrow';
import { bitText, blobText, integerOf, uuidText } from './arrowBytes';
import { arrowType, arrowTypeName, childOf, extensionOf, parametersOf } from './arrowType';
import { dateText, intervalText, timeText, timeZoneText, timestampNanosText, timestampText } from './calendarText';
import type { Value } from './database';
import { decimalValue, integerValue } from './exactNumbers';
import { mapText, structText } from './nestedText';

/** Reads the value at an index of one column of one batch. */
export type ReadValue = (index: number) => Value;

type Reader = (vector: Vector, field: Field) => ReadValue;

/**
 * A reader of one column of a record batch. Values are taken from Arrow's buffers, because `Vector.get` rounds timestamps
 * to milliseconds and leaves decimals unscaled. Throws on a type that has no contract value (UNION).
 */
export function valueReader(vector: Vector, field: Field): ReadValue {
  const extension = extensionOf(field);
  const reader = extension === null ? readers[field.type.typeId] : extensionReaders[extension];
  if (!reader) {
    throw new Error(
      `Column ${field.name} has type ${arrowTypeName(field)}, which cannot be shown: cast it to VARCHAR.`
    );
  }
  const read = reader(vector, field);
  const data = dataOf(vector);
  return data.nullCount === 0 ? read : (index) => (data.getValid(index) ? read(index) : null);
}

const plain: Reader = (vector) => (index) => vector.get(index) as Value;
const written: Reader = (vector) => (index) => String(vector.get(index));

const readers: Readonly<Record<number, Reader>> = {
  [arrowType.null]: () => () => null,
  [arrowType.int]: integers,
  [arrowType.float]: plain,
  [arrowType.binary]: bytesWith(blobText),
  [arrowType.utf8]: plain,
  [arrowType.bool]: plain,
  [arrowType.decimal]: decimals,
  [arrowType.date]: (vector) => {
    const days = valuesOf<Int32Array>(vector);
    return (index) => dateText(days[index]!);
  },
  [arrowType.time]: (vector) => {
    const micros = valuesOf<BigInt64Array>(vector);
    return (index) => timeText(micros[index]!);
  },
  [arrowType.timestamp]: timestamps,
  [arrowType.interval]: intervals,
  [arrowType.dictionary]: written,
  [arrowType.list]: lists,
  [arrowType.fixedSizeList]: fixedLists,
  [arrowType.struct]: structs,
  [arrowType.map]: maps
};

const extensionReaders: Readonly<Record<string, Reader>> = {
  // The engine says one byte a value and sends one bit.
  bool8: (vector) => {
    const bits = valuesOf<Int8Array>(vector);
    return (index) => ((bits[index >> 3]! >> (index & 7)) & 1) === 1;
  },
  hugeint: bytesWith((bytes) => integerValue(integerOf(bytes, true))),
  uhugeint: bytesWith((bytes) => integerValue(integerOf(bytes, false))),
  uuid: bytesWith(uuidText),
  bit: bytesWith(bitText),
  time_tz: bytesWith((bytes) => timeZoneText(integerOf(bytes, false)))
};

function integers(vector: Vector, field: Field): ReadValue {
  if (parametersOf(field.type).bitWidth < 64) return plain(vector, field);
  const values = valuesOf<BigInt64Array | BigUint64Array>(vector);
  return (index) => integerValue(values[index]!);
}

/** Four 32-bit words for each decimal, lowest first. */
function decimals(vector: Vector, { type }: Field): ReadValue {
  const words = valuesOf<Uint32Array>(vector);
  const { scale } = parametersOf(type);
  return (index) => {
    const at = index * 4;
    const low = (BigInt(words[at + 1]!) << 32n) | BigInt(words[at]!);
    const high = (BigInt(words[at + 3]!) << 32n) | BigInt(words[at + 2]!);
    return decimalValue(BigInt.asIntN(128, (high << 64n) | low), scale);
  };
}

const microsPerUnit = [1_000_000n, 1000n, 1n];

function timestamps(vector: Vector, { type }: Field): ReadValue {
  const { unit, timezone } = parametersOf(type);
  const values = valuesOf<BigInt64Array>(vector);
  const micros = microsPerUnit[unit];
  if (micros === undefined) return (index) => timestampNanosText(values[index]!);
  const zone = timezone ? '+00' : '';
  return (index) => `${timestampText(values[index]! * micros)}${zone}`;
}

/** Months, days and nanoseconds; the engine counts in microseconds. */
function intervals(vector: Vector): ReadValue {
  const words = valuesOf<Int32Array>(vector);
  return (index) => {
    const at = index * 4;
    const nanos = (BigInt(words[at + 3]!) << 32n) | BigInt(words[at + 2]! >>> 0);
    return intervalText(words[at]!, words[at + 1]!, nanos / 1000n);
  };
}

function bytesWith(read: (bytes: Uint8Array) => Value): Reader {
  return (vector) => (index) => read(vector.get(index) as Uint8Array);
}

function lists(vector: Vector, field: Field): ReadValue {
  const item = valueReader(vector.getChildAt(0)!, childOf(field, 0));
  const offsets = dataOf(vector).valueOffsets as Int32Array;
  return (index) => range(offsets[index]!, offsets[index + 1]!, item);
}

function fixedLists(vector: Vector, field: Field): ReadValue {
  const item = valueReader(vector.getChildAt(0)!, childOf(field, 0));
  const { listSize } = parametersOf(field.type);
  return (index) => range(index * listSize, (index + 1) * listSize, item);
}

function structs(vector: Vector, field: Field): ReadValue {
  const entries = (field.type.children as Field[]).map((child, position) => ({
    name: child.name,
    read: valueReader(vector.getChildAt(position)!, child)
  }));
  return (index) => structText(entries.map(({ name, read }) => [name, read(index)]));
}

function maps(vector: Vector, field: Field): ReadValue {
  const pairs = vector.getChildAt(0)!;
  const entry = childOf(field, 0);
  const key = valueReader(pairs.getChildAt(0)!, childOf(entry, 0));
  const value = valueReader(pairs.getChildAt(1)!, childOf(entry, 1));
  const offsets = dataOf(vector).valueOffsets as Int32Array;
  return (index) => {
    const places = Array.from(
      { length: offsets[index + 1]! - offsets[index]! },
      (_, position) => offsets[index]! + position
    );
    return mapText(places.map((place) => [key(place), value(place)]));
  };
}

function range(from: number, to: number, read: ReadValue): readonly Value[] {
  return Array.from({ length: to - from }, (_, position) => read(from + position));
}

function dataOf(vector: Vector): Data {
  return vector.data[0]!;
}

function valuesOf<T>(vector: Vector): T {
  return dataOf(vector).values as T;
}
