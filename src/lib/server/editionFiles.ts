import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { readEdition } from '$lib/dataset/editionStore.server';

const wellFormed = /^([0-9a-f]{64})\.duckdb$/;

/**
 * The file of an edition as a response that may be kept for ever, or null when the name is not `<data hash>.duckdb` or there
 * is no such edition. Nothing but a well-formed hash ever touches the disk.
 */
export async function editionFile(folder: string, name: string): Promise<Response | null> {
  const dataHash = wellFormed.exec(name)?.[1];
  if (dataHash === undefined) return null;
  const edition = await readEdition(folder, dataHash);
  const size = edition && (await sizeOf(edition.path));
  if (edition === null || size === null) return null;
  return new Response(Readable.toWeb(createReadStream(edition.path)) as ReadableStream, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(size),
      'content-disposition': `attachment; filename="tamga-${edition.manifest.demo ? 'demo-' : ''}${dataHash.slice(0, 12)}.duckdb"`,
      'cache-control': 'public, max-age=31536000, immutable'
    }
  });
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch {
    return null;
  }
}
