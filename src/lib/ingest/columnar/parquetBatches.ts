import { gunzipSync } from 'fflate';
import {
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  snappyUncompress,
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  type SchemaElement
} from 'hyparquet';
import { dateText } from '$lib/engine/calendarText';
import { decimalValue } from '$lib/engine/exactNumbers';
import { integerOf } from '$lib/engine/arrowBytes';
import type { RecordBatch } from '../csvRecords';
import { FileRefused } from '../fileRefused';
import { rowsPerBatch, typedBatch } from '../typedBatch';
import { cellText, momentText, numberText, singleText } from './cellText';
import { reasonOf, unreadableTable } from './unreadableTable';

/** What a file may claim: more is refused before any of it is unpacked. */
const most = { rows: 5_000_000, columns: 1_000, unpacked: 600_000_000, page: 256_000_000 } as const;
const readable = ['UNCOMPRESSED', 'SNAPPY', 'GZIP'];

/**
 * The rows of a Parquet file as text cells, a row group at a time, below a record with the names of its columns. Line 1 is that
 * record. Throws `FileRefused`: `unreadable-table` naming the column for an encryption or compression that is not read and for a
 * file that contradicts itself, `too-many-rows`, `too-many-columns`, `unsafe-archive` beyond what is unpacked at once.
 */
export async function* parquetBatches(bytes: Uint8Array, rowsWanted = Infinity): AsyncGenerator<RecordBatch> {
  const file = asBuffer(bytes);
  const metadata = await orUnreadable(parquetMetadataAsync(file, { geoparquet: false, parsers }));
  refuseClaims(metadata);
  const columns = parquetSchema(metadata).children.map(({ element }) => element);
  const texts = columns.map((element) => textOf({ ...element }));
  for (const element of metadata.schema) keepRaw(element);
  yield typedBatch([columns.map(({ name }) => name)], [1]);
  let start = 0;
  for (const { num_rows } of metadata.row_groups) {
    const end = Math.min(start + Number(num_rows), rowsWanted);
    const rows = await readRows(file, metadata, [start, end]);
    yield* batchesOf(rows, texts, start + 2);
    start = end;
    if (start >= rowsWanted) return;
  }
}

function asBuffer(bytes: Uint8Array): AsyncBuffer {
  return {
    byteLength: bytes.length,
    slice: (from, to) => bytes.slice(from, to ?? bytes.length).buffer as ArrayBuffer
  };
}

function refuseClaims({ num_rows, row_groups }: FileMetaData): void {
  if (num_rows > most.rows) throw new FileRefused('too-many-rows', { facts: { limit: most.rows } });
  let unpacked = 0;
  for (const { meta_data, crypto_metadata } of row_groups.flatMap(({ columns }) => columns)) {
    const column = meta_data?.path_in_schema.join('.') ?? '';
    if (crypto_metadata || !meta_data) throw unreadableTable('Parquet', column, 'encrypted');
    if (!readable.includes(meta_data.codec)) throw unreadableTable('Parquet', column, meta_data.codec);
    unpacked += Number(meta_data.total_uncompressed_size);
  }
  if (unpacked > most.unpacked)
    throw new FileRefused('unsafe-archive', { value: String(unpacked), facts: { reason: 'size' } });
  const widest = Math.max(0, ...row_groups.map(({ columns }) => columns.length));
  if (widest > most.columns)
    throw new FileRefused('too-many-columns', { facts: { found: widest, limit: most.columns } });
}

/** What the library says of a file that it cannot read is the reason why the file is refused. */
async function orUnreadable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof FileRefused) throw cause;
    throw unreadableTable('Parquet', '', reasonOf(cause));
  }
}

async function readRows(
  file: AsyncBuffer,
  metadata: FileMetaData,
  [rowStart, rowEnd]: readonly [number, number]
): Promise<readonly (readonly unknown[])[]> {
  let rows: readonly (readonly unknown[])[] = [];
  const onComplete = (read: unknown[][]) => (rows = read);
  const options = { file, metadata, rowStart, rowEnd, compressors, parsers, utf8: false, geoparquet: false };
  await orUnreadable(parquetRead({ ...options, rowFormat: 'array', onComplete }));
  return rows;
}

const compressors: Compressors = {
  SNAPPY: (input, length) => {
    const page = pageOf(length);
    snappyUncompress(input, page);
    return page;
  },
  GZIP: (input, length) => gunzipSync(input, { out: pageOf(length) })
};

function pageOf(length: number): Uint8Array {
  if (length > most.page) throw new FileRefused('unsafe-archive', { value: String(length), facts: { reason: 'size' } });
  return new Uint8Array(length);
}

const parsers = {
  dateFromDays: dateText,
  timestampFromMilliseconds: (millis: bigint) => momentText(BigInt(millis) * 1000n),
  timestampFromMicroseconds: (micros: bigint) => momentText(BigInt(micros)),
  timestampFromNanoseconds: (nanos: bigint) => momentText(BigInt(nanos) / 1000n),
  jsonFromBytes: (bytes: Uint8Array) => cellText(bytes)
};

/** Has the library hand over decimals as they are stored: it would make them floating point. */
function keepRaw(element: SchemaElement): void {
  if (element.converted_type !== 'DECIMAL' && element.logical_type?.type !== 'DECIMAL') return;
  delete element.converted_type;
  delete element.logical_type;
}

/** How a column's values are written. */
function textOf({ type, converted_type, logical_type, scale = 0 }: SchemaElement): (value: unknown) => string {
  if (converted_type === 'DECIMAL' || logical_type?.type === 'DECIMAL') return (value) => decimalText(value, scale);
  if (type === 'FLOAT') return (value) => (typeof value === 'number' ? singleText(value) : cellText(value));
  return cellText;
}

function decimalText(value: unknown, scale: number): string {
  if (value === null || value === undefined) return '';
  const unscaled = value instanceof Uint8Array ? integerOf(value.toReversed(), true) : BigInt(value as number | bigint);
  const decimal = decimalValue(unscaled, scale);
  return typeof decimal === 'number' ? numberText(decimal) : String(decimal);
}

function* batchesOf(
  rows: readonly (readonly unknown[])[],
  texts: readonly ((value: unknown) => string)[],
  firstLine: number
): Generator<RecordBatch> {
  for (let at = 0; at < rows.length; at += rowsPerBatch) {
    const part = rows.slice(at, at + rowsPerBatch);
    yield typedBatch(
      part.map((row) => texts.map((text, column) => text(row[column]))),
      part.map((_, index) => firstLine + at + index)
    );
  }
}
