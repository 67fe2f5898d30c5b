import { FileRefused } from '$lib/ingest/fileRefused';
import { filesInArchive, type FileInArchive } from '$lib/ingest/workbook/archiveFiles';
import type { Answer } from './rpc';

/** An archive to be unpacked, and what it is called. */
export interface ArchiveRequest {
  readonly file: Blob;
  readonly name: string;
}

/** A file that was in an archive, named with the way to it. */
export interface UnpackedFile {
  readonly name: string;
  readonly bytes: Blob;
}

/**
 * The files of an archive; null for one that is a file of its own (a workbook) or is refused, which reading it says. Runs in a worker,
 * and in tests without one.
 */
export async function answerArchive({ file, name }: ArchiveRequest): Promise<Answer<readonly UnpackedFile[] | null>> {
  const files = filesInArchive(name, new Uint8Array(await file.arrayBuffer()));
  return { response: files === null ? null : await unpack(files), transfer: [] };
}

async function unpack(files: readonly FileInArchive[]): Promise<readonly UnpackedFile[] | null> {
  try {
    const unpacked: UnpackedFile[] = [];
    for (const { name, stream } of files) {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      for await (const piece of stream()) pieces.push(new Uint8Array(piece));
      unpacked.push({ name, bytes: new Blob(pieces) });
    }
    return unpacked;
  } catch (error) {
    if (error instanceof FileRefused) return null;
    throw error;
  }
}
