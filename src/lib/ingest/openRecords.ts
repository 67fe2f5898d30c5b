import type { ImportDecisions } from '$lib/domain/importDecisions';
import { binaryKind } from './binaryKind';
import { readRecords, type RecordBatch } from './csvRecords';
import { decodeText } from './decodeText';
import type { FileBytes } from './fileBytes';
import { FileRefused } from './fileRefused';
import type { FindingLog } from './findingLog';

/** The most bytes of a file that are held at once. */
const largestWhole = 256 * 1024 * 1024;
/** Kinds of file that are read from anywhere in them, so that all of them must be held. */
const wholeKinds = ['XLSX', 'ZIP', 'Parquet', 'Arrow'] as const;
/** A kind of file that is held whole. */
export type WholeKind = (typeof wholeKinds)[number];

export interface OpenRecordsOptions {
  readonly log: FindingLog;
  /** The encoding of text; found when null. */
  readonly encoding: string | null;
  readonly decisions?: ImportDecisions | undefined;
  readonly profile?: string | undefined;
}

/**
 * The records of a file, whatever it is: text by its delimiter, a workbook by the sheet that fits, Parquet and Arrow below the names of
 * their columns. Throws `FileRefused` for what is no table, and what reading text throws.
 */
export async function* openRecords(bytes: FileBytes, options: OpenRecordsOptions): AsyncGenerator<RecordBatch> {
  const { log, encoding } = options;
  const { kind, blocks } = await openBytes(bytes);
  if (isWhole(kind)) {
    yield* wholeBatches(kind, await wholeOf(blocks), options);
    return;
  }
  const text = decodeText(blocks, encoding, (code, facts) => log.aboutFile(code, { facts }));
  yield* readRecords(text, (code, value) => log.aboutFile(code, { line: 1, value }), options.decisions?.delimiter);
}

/** What a file is by its first bytes (see `binaryKind`), and all of its bytes. */
export async function openBytes(
  bytes: FileBytes
): Promise<{ readonly kind: string | null; readonly blocks: AsyncIterable<Uint8Array> }> {
  const blocks = bytes.blocks();
  const first = await blocks.next();
  const head = first.done === true ? new Uint8Array(0) : first.value;
  return { kind: binaryKind(head), blocks: again(head, blocks) };
}

/** Whether a file of this kind must be held whole. */
export function isWhole(kind: string | null): kind is WholeKind {
  return wholeKinds.some((one) => one === kind);
}

/** The records of a file that is held whole. Its reader is loaded only now: a file of text has no use for it. */
export async function* wholeBatches(
  kind: WholeKind,
  whole: Uint8Array,
  options: Omit<OpenRecordsOptions, 'encoding'>
): AsyncGenerator<RecordBatch> {
  if (kind === 'Parquet') yield* (await import('./columnar/parquetBatches')).parquetBatches(whole);
  else if (kind === 'Arrow') yield* (await import('./columnar/arrowBatches')).arrowBatches(whole);
  else yield* (await import('./workbook/readWorkbook')).workbookBatches(whole, options);
}

/** All bytes of a file that must be held whole. Throws `FileRefused` (`too-large`) beyond 256 MB. */
export async function wholeOf(blocks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const block of blocks) {
    pieces.push(block);
    length += block.length;
    if (length > largestWhole) throw new FileRefused('too-large', { facts: { limit: largestWhole } });
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function* again(head: Uint8Array, blocks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* blocks;
}
