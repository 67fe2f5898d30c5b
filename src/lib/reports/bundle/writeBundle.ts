import { strToU8, zipSync, type Zippable } from 'fflate';
import { sha256 } from '$lib/engine/sha256';
import type { BundleManifest } from './bundleManifest';

/** Earliest date that a zip can hold: the same content gives the same bytes on any day. */
const always = new Date(1980, 0, 1, 0, 0, 0);

/**
 * A bundle as one zip. `computed` are the files of `bundleFiles`; `documents` (e.g. DOCX) are kept with their hash alone. Same
 * input, same bytes.
 */
export async function writeBundle(
  about: Omit<BundleManifest, 'kind' | 'version' | 'files'>,
  computed: ReadonlyMap<string, string>,
  documents: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map()
): Promise<Uint8Array<ArrayBuffer>> {
  const entries = [
    ...[...computed].map(([path, text]) => ({ path, bytes: bytesOf(text), recomputed: true })),
    ...[...documents].map(([path, bytes]) => ({ path, bytes, recomputed: false }))
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = await Promise.all(
    entries.map(async ({ path, bytes, recomputed }) => ({
      path,
      sha256: await sha256(bytes),
      bytes: bytes.length,
      recomputed
    }))
  );
  const manifest: BundleManifest = { kind: 'tamga-report-bundle', version: 1, ...about, files };
  const zip: Zippable = { 'manifest.json': [bytesOf(`${JSON.stringify(manifest, null, 2)}\n`), { mtime: always }] };
  for (const { path, bytes } of entries) zip[path] = [bytes, { mtime: always }];
  return zipSync(zip, { level: 6 }) as Uint8Array<ArrayBuffer>;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return strToU8(text) as Uint8Array<ArrayBuffer>;
}
