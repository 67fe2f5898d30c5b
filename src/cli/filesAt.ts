import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { archiveHead, filesInArchive, mayBeArchive } from '$lib/ingest/workbook/archiveFiles';

/** A file that can be read, once or several times; `name` is the way to it, through the archive that holds it. */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  readonly stream: () => AsyncIterable<Uint8Array>;
}

/** Archives up to this size are held to be opened; a larger one is read as one file, which is refused. */
const largestArchive = 256 * 1024 * 1024;

/** The file at a place, called `name` in what is said of it; for an archive of files each of these. Throws what the file system does. */
export async function filesAt(place: string, name: string): Promise<readonly ReadableFile[]> {
  const { head, size } = await beginning(place);
  const held = mayBeArchive(head) && size <= largestArchive ? filesInArchive(name, await readFile(place)) : null;
  return held ?? [{ name, size, stream: () => createReadStream(place, { highWaterMark: 1 << 18 }) }];
}

async function beginning(place: string): Promise<{ readonly head: Uint8Array; readonly size: number }> {
  const file = await open(place);
  try {
    const head = new Uint8Array(archiveHead);
    const { bytesRead } = await file.read(head, 0, archiveHead, 0);
    return { head: head.subarray(0, bytesRead), size: (await file.stat()).size };
  } finally {
    await file.close();
  }
}
