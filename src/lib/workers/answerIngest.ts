import { tableSpec } from '$lib/domain/tables';
import { encodeTable } from '$lib/engine/arrowTable';
import { ingestFile } from '$lib/ingest/ingestFile';
import { openingBytes, openingOfFile } from '$lib/ingest/openingOfFile';
import { blobBytes } from './blobBytes';
import type { IngestAnswer, IngestProgress, IngestRequest } from './ingestProtocol';
import type { Answer, CallContext } from './rpc';

/** Reads a file and encodes its rows; the buffers move to the page. Runs in a worker, and in tests without one. */
export async function answerIngest(
  { file, name, profile, decisions }: IngestRequest,
  { signal, onProgress }: CallContext<IngestProgress>
): Promise<Answer<IngestAnswer>> {
  const { tables, ...summary } = await ingestFile({
    name,
    size: file.size,
    stream: () => blobBytes(file),
    signal,
    onProgress,
    ...(profile === null ? {} : { profile }),
    ...(decisions === null ? {} : { decisions })
  });
  const opening =
    decisions === null
      ? null
      : await openingOfFile(
          { head: await bytesOf(file.slice(0, openingBytes)), whole: () => bytesOf(file) },
          decisions
        );
  const ipcByTable = Object.fromEntries(
    Object.entries(tables).map(([table, columns]) => [table, ownBuffer(encodeTable(tableSpec(table), columns))])
  );
  return {
    response: { summary, opening, ipcByTable },
    transfer: Object.values(ipcByTable).map(({ buffer }) => buffer)
  };
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** The same bytes in a buffer of their own, which can move without taking others along. */
function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? (bytes as Uint8Array<ArrayBuffer>)
    : new Uint8Array(bytes);
}
