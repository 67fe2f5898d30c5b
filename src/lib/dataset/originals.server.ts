import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFile } from './buildEdition.server';
import { crashPoint } from './crashPoint.server';
import { diskProblem, ImportRefused } from './importRefused';

/** The bytes of a file as they were received, kept under their hash. */
export interface Original {
  readonly sha256: string;
  readonly bytes: number;
}

/** What the sender says of the bytes: their hash and their number. Either may be left out. */
export interface ExpectedOriginal {
  readonly sha256?: string | null;
  readonly bytes?: number | null;
}

/**
 * Keeps bytes under their SHA-256, readable by the program's user only. They are written beside their place, synced and renamed:
 * a cut or altered upload leaves nothing. Throws `ImportRefused` when they are not what was announced or the disk is full.
 */
export async function keepOriginal(
  folder: string,
  stream: AsyncIterable<Uint8Array>,
  expected: ExpectedOriginal = {}
): Promise<Original> {
  const originals = originalsFolder(folder);
  await mkdir(originals, { recursive: true, mode: 0o700 });
  const draft = join(originals, `${process.pid}-${randomBytes(8).toString('hex')}.part`);
  try {
    const original = await writeDraft(draft, stream);
    checkAnnounced(original, expected);
    await rename(draft, join(originals, original.sha256));
    crashPoint('original-renamed');
    await syncFile(originals);
    crashPoint('original-kept');
    return original;
  } catch (error) {
    throw diskProblem(error);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Where the bytes of a hash are kept and how many they are, or null when they are not. */
export async function findOriginal(folder: string, sha256: string): Promise<(Original & { path: string }) | null> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
  const path = join(originalsFolder(folder), sha256);
  const found = await stat(path).catch(() => null);
  return found === null ? null : { sha256, bytes: found.size, path };
}

/** The bytes of a kept original, as ingest reads them. */
export function originalStream(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 1 << 18 });
}

/** The folder of originals; drafts in it end with `.part` and begin with the id of their process. */
export function originalsFolder(folder: string): string {
  return join(folder, 'originals');
}

async function writeDraft(draft: string, stream: AsyncIterable<Uint8Array>): Promise<Original> {
  const handle = await open(draft, 'wx', 0o600);
  try {
    crashPoint('original-opened');
    const original = await copyHashed(handle, stream);
    crashPoint('original-written');
    await handle.sync();
    crashPoint('original-synced');
    return original;
  } finally {
    await handle.close();
  }
}

async function copyHashed(handle: FileHandle, stream: AsyncIterable<Uint8Array>): Promise<Original> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const block of stream) {
    hash.update(block);
    await writeAll(handle, block);
    bytes += block.length;
    crashPoint('original-partly-written');
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** A write may take less than it was given, as the last one before a disk is full does. */
async function writeAll(handle: FileHandle, block: Uint8Array): Promise<void> {
  for (let written = 0; written < block.length;) {
    written += (await handle.write(block, written)).bytesWritten;
  }
}

function checkAnnounced({ sha256, bytes }: Original, expected: ExpectedOriginal): void {
  if (expected.bytes != null && expected.bytes !== bytes) {
    throw new ImportRefused('upload-cut', { facts: { bytes, expected: expected.bytes } });
  }
  if (expected.sha256 != null && expected.sha256.toLowerCase() !== sha256) throw new ImportRefused('upload-differs');
}
