import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** How much is digested between two turns of the event loop, so that a page stays quick while it checks an edition. */
const bytesPerTurn = 4 * 1024 * 1024;

/**
 * SHA-256 as 64 hexadecimal digits: the browser's own where there is one, worked out here where there is none, which is
 * over plain HTTP to another machine.
 */
export async function sha256(
  bytes: Uint8Array<ArrayBuffer>,
  subtle: SubtleCrypto | null = (globalThis.crypto as Crypto | undefined)?.subtle ?? null
): Promise<string> {
  if (subtle) return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
  const hash = digest.create();
  for (let at = 0; at < bytes.length; at += bytesPerTurn) {
    hash.update(bytes.subarray(at, at + bytesPerTurn));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return bytesToHex(hash.digest());
}
