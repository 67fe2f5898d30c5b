import type { EditionManifest } from '$lib/domain/edition';
import { EngineStartFailed } from './engineState';
import { sha256 } from './sha256';

/** Editions up to this size are kept in the page, so that a restarted engine needs no network. */
const keptBytes = 64 * 1024 * 1024;

export interface EditionDelivery {
  readonly onBytes?: (loaded: number) => void;
  readonly signal?: AbortSignal;
}

/** Delivers the bytes of one edition, again and again; each delivery may be given away. */
export type EditionSource = (delivery?: EditionDelivery) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * The bytes of an edition by its address, checked against its manifest: what arrives is what was built, or an
 * `EngineStartFailed` says that the network failed or the edition is damaged.
 */
export function editionSource(url: string, manifest: EditionManifest, fetcher: typeof fetch = fetch): EditionSource {
  let kept: Uint8Array<ArrayBuffer> | null = null;
  return async (delivery = {}) => {
    if (kept) {
      delivery.onBytes?.(kept.length);
      return kept.slice();
    }
    const bytes = await download(url, manifest, fetcher, delivery);
    if ((await sha256(bytes)) !== manifest.fileSha256) throw damaged('it differs from its manifest');
    if (bytes.length <= keptBytes) kept = bytes.slice();
    return bytes;
  };
}

async function download(
  url: string,
  manifest: EditionManifest,
  fetcher: typeof fetch,
  { onBytes, signal }: EditionDelivery
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(manifest.bytes);
  let loaded = 0;
  for await (const piece of pieces(url, fetcher, signal)) {
    if (loaded + piece.length > bytes.length) throw damaged('it is longer than its manifest says');
    bytes.set(piece, loaded);
    loaded += piece.length;
    onBytes?.(loaded);
  }
  if (loaded < bytes.length) throw damaged('it is shorter than its manifest says');
  return bytes;
}

async function* pieces(url: string, fetcher: typeof fetch, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    // Editions are named by their hash and never change, so the cache is always right.
    const response = await fetcher(url, { cache: 'force-cache', ...(signal ? { signal } : {}) });
    if (!response.ok || !response.body) throw new Error(`The server answered ${response.status}.`);
    const reader = response.body.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  } catch (cause) {
    throw new EngineStartFailed('network', 'The edition could not be loaded.', { cause });
  }
}

function damaged(why: string): EngineStartFailed {
  return new EngineStartFailed('damaged-edition', `The edition is damaged: ${why}.`);
}
