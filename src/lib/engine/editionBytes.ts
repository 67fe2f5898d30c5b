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
 * `EngineStartFailed` says that the network failed or the edition is damaged. A file that is damaged in the browser's cache
 * is asked for once more from the server.
 */
export function editionSource(url: string, manifest: EditionManifest, fetcher: typeof fetch = fetch): EditionSource {
  let kept: Uint8Array<ArrayBuffer> | null = null;
  return async (delivery = {}) => {
    if (kept) {
      delivery.onBytes?.(kept.length);
      return kept.slice();
    }
    // Editions are named by their hash and never change, so the cache is right unless it is damaged.
    const ask = (cache: RequestCache) => () =>
      fetcher(url, { cache, ...(delivery.signal ? { signal: delivery.signal } : {}) });
    const bytes =
      (await checked(ask('force-cache'), manifest, delivery)) ?? (await checked(ask('reload'), manifest, delivery));
    if (!bytes) throw new EngineStartFailed('damaged-edition', 'The edition differs from its manifest.');
    if (bytes.length <= keptBytes) kept = bytes.slice();
    return bytes;
  };
}

/** Null when what arrives is not what the manifest describes. */
async function checked(
  ask: () => Promise<Response>,
  manifest: EditionManifest,
  { onBytes }: EditionDelivery
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(manifest.bytes);
  let loaded = 0;
  for await (const piece of pieces(ask)) {
    if (loaded + piece.length > bytes.length) return null;
    bytes.set(piece, loaded);
    loaded += piece.length;
    onBytes?.(loaded);
  }
  return loaded === bytes.length && (await sha256(bytes)) === manifest.fileSha256 ? bytes : null;
}

async function* pieces(ask: () => Promise<Response>): AsyncGenerator<Uint8Array> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  try {
    const response = await ask();
    if (!response.ok || !response.body) throw new Error(`The server answered ${response.status}.`);
    reader = response.body.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  } catch (cause) {
    throw new EngineStartFailed('network', 'The edition could not be loaded.', { cause });
  } finally {
    reader?.cancel().catch(() => undefined);
  }
}
