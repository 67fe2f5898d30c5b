import type { FileOpening } from '$lib/domain/fileOpening';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import { tableSpec } from '$lib/domain/tables';
import type { OwnTable } from '$lib/engine/engine';
import type { ArchiveRequest, UnpackedFile } from './answerArchive';
import type { IngestAnswer, IngestProgress, IngestRequest, IngestSummary } from './ingestProtocol';
import { Caller } from './rpc';

export type { IngestProgress, IngestSummary };

/** A reader's own file, read: what became of it, and its rows ready for `putOwnTables`. A refused file has no rows. */
export interface OwnFile {
  readonly result: IngestSummary;
  /** What its beginning shows; null unless decisions were given. */
  readonly opening: FileOpening | null;
  readonly ownTables: readonly OwnTable[];
}

export interface IngestOptions {
  /** Profile to read it with; recognised by its header when left out. */
  readonly profile?: string;
  /** What a person decided about it. */
  readonly decisions?: ImportDecisions;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: IngestProgress) => void;
}

/** The worker that read a file ended before it was done: it could not be loaded, or ran out of memory. */
export class IngestWorkerLost extends Error {
  override readonly name = 'IngestWorkerLost';
}

/**
 * Reads a file in a worker of its own, which ends with it. Problems of the data are findings in the result. Rejects with the
 * reason of the signal, with `IngestWorkerLost`, or with an error of reading the file (`NotReadableError` when it changed).
 */
export async function startIngest(file: File, options: IngestOptions): Promise<OwnFile> {
  const { profile = null, decisions = null, signal, onProgress } = options;
  signal.throwIfAborted();
  const worker = new Worker(new URL('./ingest.worker.ts', import.meta.url), { type: 'module', name: 'ingest' });
  const request = { file, name: file.name, profile, decisions };
  return withWorker<IngestRequest, IngestProgress, IngestAnswer, OwnFile>(worker, async (caller) => {
    const { summary, opening, ipcByTable } = await caller.call(request, { signal, onProgress });
    const ownTables = Object.entries(ipcByTable).map(([name, ipc]) => ({ spec: tableSpec(name), ipc }));
    return { result: summary, opening, ownTables };
  });
}

/** The most bytes of an archive that are held to be unpacked. */
const largestArchive = 256 * 1024 * 1024;

/**
 * The files in an archive, unpacked in a worker, each called by the way to it; any other file, and an archive that is refused, as it is.
 * Rejects like `startIngest`.
 */
export async function unpackArchive(file: File, signal: AbortSignal): Promise<readonly File[]> {
  signal.throwIfAborted();
  if (!(await isArchive(file))) return [file];
  const worker = new Worker(new URL('./archive.worker.ts', import.meta.url), { type: 'module', name: 'archive' });
  return withWorker<ArchiveRequest, never, readonly UnpackedFile[] | null, readonly File[]>(worker, async (caller) => {
    const unpacked = await caller.call({ file, name: file.name }, { signal, onProgress: () => undefined });
    const { lastModified } = file;
    return unpacked?.map(({ name, bytes }) => new File([bytes], name, { lastModified })) ?? [file];
  });
}

async function isArchive(file: File): Promise<boolean> {
  if (file.size > largestArchive || /\.xls[xm]$/i.test(file.name)) return false;
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x50 && second === 0x4b;
}

/** Has a worker do one piece of work, and ends it. Rejects with `IngestWorkerLost` when it ends before. */
async function withWorker<Request, Progress, Response, Result>(
  worker: Worker,
  work: (caller: Caller<Request, Progress, Response>) => Promise<Result>
): Promise<Result> {
  const caller = new Caller<Request, Progress, Response>(worker);
  worker.onerror = (event) => {
    event.preventDefault();
    caller.fail(new IngestWorkerLost(lostBecause(event), { cause: event.error }));
  };
  worker.onmessageerror = () => caller.fail(new IngestWorkerLost('The answer of the worker could not be read'));
  try {
    return await work(caller);
  } finally {
    worker.terminate();
  }
}

function lostBecause({ message }: ErrorEvent): string {
  return message
    ? `The worker that reads files failed: ${message}`
    : 'The worker that reads files could not be started';
}
