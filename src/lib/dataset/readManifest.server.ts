import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { editionManifestSchema, type EditionManifest } from '$lib/domain/edition';

/** The manifest in a file, or null when there is no such file. Throws when the file is not a manifest. */
export async function readManifest(path: string): Promise<EditionManifest | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return v.parse(editionManifestSchema, JSON.parse(text));
}
