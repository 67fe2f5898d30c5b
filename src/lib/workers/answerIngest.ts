import { tableSpec } from '$lib/domain/tables';
import { encodeTable } from '$lib/engine/arrowTable';
import { ingestFile } from '$lib/ingest/ingestFile';
import { blobBytes } from './blobBytes';
import type { IngestAnswer, IngestProgress, IngestRequest } from './ingestProtocol';
import type { Answer, CallContext } from './rpc';

/** Reads a file and encodes its rows; the buffers move to the page. Runs in a worker, and in tests without one. */
export async function answerIngest(
  { file, name, profile }: IngestRequest,
  { signal, onProgress }: CallContext<IngestProgress>
): Promise<Answer<IngestAnswer>> {
  const { tables, ...summary } = await ingestFile({
    name,
    size: file.size,
    stream: () => blobBytes(file),
    signal,
    onProgress,
    ...(profile === null ? {} : { profile })
  });
  const ipcByTable = Object.fromEntries(
    Object.entries(tables).map(([table, columns]) => [table, ownBuffer(encodeTable(tableSpec(table), columns))])
  );
  return { response: { summary, ipcByTable }, transfer: Object.values(ipcByTable).map(({ buffer }) => buffer) };
}

/** The same bytes in a buffer of their own, which can move without taking others along. */
function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? (bytes as Uint8Array<ArrayBuffer>)
    : new Uint8Array(bytes);
}
