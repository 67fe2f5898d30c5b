import type { ImportDecisions } from '$lib/domain/importDecisions';
import { binaryKind } from './binaryKind';
import { readRecords, type RecordBatch } from './csvRecords';
import { decodeText } from './decodeText';
import type { FileBytes } from './fileBytes';
import { FileRefused } from './fileRefused';
import type { FindingLog } from './findingLog';

/** The most bytes of a workbook that are held at once. */
const largestWorkbook = 256 * 1024 * 1024;

export interface OpenRecordsOptions {
  readonly log: FindingLog;
  /** The encoding of text; found when null. */
  readonly encoding: string | null;
  readonly decisions?: ImportDecisions | undefined;
  readonly profile?: string | undefined;
}

/**
 * The records of a file, whatever it is: text by its delimiter, a workbook by the sheet that fits. Throws `FileRefused` for what is no
 * table, and what reading text throws.
 */
export async function* openRecords(bytes: FileBytes, options: OpenRecordsOptions): AsyncGenerator<RecordBatch> {
  const { log, encoding } = options;
  const { kind, blocks } = await openBytes(bytes);
  if (kind === 'XLSX' || kind === 'ZIP') {
    yield* await workbookBatches(await wholeOf(blocks), options);
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

/** Loaded only for a workbook: a file of text has no use for it. */
async function workbookBatches(whole: Uint8Array, options: OpenRecordsOptions): Promise<Iterable<RecordBatch>> {
  const { readWorkbook, sheetBatches } = await import('./workbook/readWorkbook');
  return sheetBatches(readWorkbook(whole, options));
}

/** All bytes of a file that must be held whole. Throws `FileRefused` (`too-large`) beyond 256 MB. */
export async function wholeOf(blocks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const block of blocks) {
    pieces.push(block);
    length += block.length;
    if (length > largestWorkbook) throw new FileRefused('too-large', { facts: { limit: largestWorkbook } });
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
