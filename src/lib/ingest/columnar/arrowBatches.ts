import { RecordBatchReader, type Field, type RecordBatch as ArrowBatch, type Vector } from 'apache-arrow';
import { arrowType, parametersOf } from '$lib/engine/arrowType';
import { valueReader } from '$lib/engine/arrowValues';
import { timeText } from '$lib/engine/calendarText';
import type { RecordBatch } from '../csvRecords';
import { FileRefused } from '../fileRefused';
import { rowsPerBatch, typedBatch } from '../typedBatch';
import { beginsWithSchema, hasTrueIndex, hasTrueMessages } from './arrowCounts';
import { cellText, momentText, singleText } from './cellText';
import { reasonOf, unreadableTable } from './unreadableTable';

/**
 * The rows of an Arrow file or stream as text cells, below a record with the names of its columns, which is line 1. Throws
 * `FileRefused` (`unreadable-table`), naming the column whose type is not read, for compressed buffers and for a file that
 * contradicts itself.
 */
export function* arrowBatches(bytes: Uint8Array): Generator<RecordBatch> {
  let line = 1;
  for (const batch of batchesIn(bytes)) {
    const { fields } = batch.schema;
    if (line === 1) yield typedBatch([fields.map(({ name }) => name)], [line++]);
    const texts = orUnreadable(() => fields.map((field, index) => textReader(batch, field, index)));
    for (let from = 0; from < batch.numRows; from += rowsPerBatch) {
      const rows = Array.from({ length: Math.min(rowsPerBatch, batch.numRows - from) }, (_, index) => from + index);
      const records = orUnreadable(() => rows.map((row) => texts.map((text) => text(row))));
      yield typedBatch(
        records,
        rows.map(() => line++)
      );
    }
  }
}

function* batchesIn(bytes: Uint8Array): Generator<ArrowBatch> {
  const reader = orUnreadable(() => openReader(bytes));
  for (;;) {
    const next = orUnreadable(() => reader.next() as IteratorResult<ArrowBatch>);
    if (next.done === true) return;
    refuseShort(next.value);
    yield next.value;
  }
}

const fileMark = 'ARROW1';
/** The mark of a file, padded to eight bytes. */
const markBytes = 8;

/**
 * A file is a stream between two marks with an index behind it. The index is asked only when the stream does not begin with its
 * schema. Either is opened only when its counts are true: the library believes them, and reads a wrong one without end.
 */
function openReader(bytes: Uint8Array): RecordBatchReader {
  const isFile = String.fromCharCode(...bytes.subarray(0, fileMark.length)) === fileMark;
  const stream = isFile ? bytes.subarray(markBytes) : bytes;
  if (beginsWithSchema(stream)) {
    if (!hasTrueMessages(stream)) throw unreadableTable('Arrow', '', 'counts');
    return RecordBatchReader.from(stream).open();
  }
  if (!isFile || !hasTrueIndex(bytes)) throw unreadableTable('Arrow', '', 'counts');
  return RecordBatchReader.from(bytes).open();
}

/** A batch that claims more rows than its buffers hold is no batch that a program wrote. */
function refuseShort({ numRows, data, schema }: ArrowBatch): void {
  for (const [index, { valueOffsets, values, type }] of data.children.entries()) {
    const perItem = type.typeId === arrowType.bool ? 8 : 1;
    const offsets = valueOffsets as Int32Array | undefined;
    const room = offsets ? offsets.length - 1 : ((values as Uint8Array | undefined)?.length ?? Infinity) * perItem;
    if (room < numRows) throw unreadableTable('Arrow', schema.fields[index]?.name ?? '', `${numRows} > ${room}`);
  }
}

function orUnreadable<T>(work: () => T, column = ''): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof FileRefused) throw cause;
    throw unreadableTable('Arrow', column, reasonOf(cause));
  }
}

type ReadText = (row: number) => string;

function textReader(batch: ArrowBatch, field: Field, index: number): ReadText {
  const vector = batch.getChildAt(index);
  if (vector === null || vector.data[0] === undefined) return () => '';
  return orUnreadable(() => otherwiseRead(vector, field) ?? asInResults(vector, field), field.name);
}

function asInResults(vector: Vector, field: Field): ReadText {
  const read = valueReader(vector, field);
  const { typeId } = field.type;
  if (typeId === arrowType.timestamp) return (row) => cellText(read(row)).replace(/ 00:00:00(?:\+00)?$/, '');
  const isSingle = typeId === arrowType.float && parametersOf(field.type).precision === 1;
  return (row) => {
    const value = read(row);
    return isSingle && typeof value === 'number' ? singleText(value) : cellText(value);
  };
}

/** Types that results of the engine never have. */
const large = { utf8: 20, binary: 19 } as const;
/** Units as Arrow counts them: seconds, milliseconds, microseconds, nanoseconds. */
const microsOf = [
  (value: bigint) => value * 1_000_000n,
  (value: bigint) => value * 1000n,
  (value: bigint) => value,
  (value: bigint) => value / 1000n
];

function otherwiseRead(vector: Vector, { type }: Field): ReadText | null {
  const written = (text: (value: number | bigint) => string): ReadText => {
    return (row) => {
      const value = vector.get(row) as number | bigint | null;
      return value === null ? '' : text(value);
    };
  };
  const { unit } = parametersOf(type);
  if (type.typeId === large.utf8 || type.typeId === large.binary) return (row) => cellText(vector.get(row));
  if (type.typeId === arrowType.binary || type.typeId === arrowType.fixedSizeBinary)
    return (row) => cellText(vector.get(row));
  if (type.typeId === arrowType.date && unit === 1) return written((millis) => momentText(BigInt(millis) * 1000n));
  if (type.typeId === arrowType.time) return written((value) => timeText(microsOf[unit]!(BigInt(value))));
  return null;
}
