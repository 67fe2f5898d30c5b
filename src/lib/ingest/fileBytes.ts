import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const blockBytes = 262_144;
/** Work between two breaks in which the rest of the program may run. */
const busyMilliseconds = 40;

/**
 * The bytes of a file in blocks of one size, however its source cuts them, hashed and counted as they pass. Between blocks it
 * lets the event loop turn and looks at the signal, whose reason it throws.
 */
export class FileBytes {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #hash = sha256.create();
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #bytes = 0;
  #busySince = performance.now();

  constructor(
    stream: AsyncIterable<Uint8Array>,
    private readonly signal: AbortSignal | undefined,
    private readonly onBlock: (bytes: number) => void
  ) {
    this.#source = stream[Symbol.asyncIterator]();
  }

  /** Bytes that have been read so far. */
  get count(): number {
    return this.#bytes;
  }

  /** All blocks that are left, in order; the last may be shorter. */
  async *blocks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      await this.#breathe();
      const next = this.#heldBytes >= blockBytes ? null : await this.#source.next();
      this.signal?.throwIfAborted();
      if (next?.done === false) this.#hold(next.value);
      if (this.#heldBytes < blockBytes && next?.done !== true) continue;
      const block = this.#take();
      if (block.length === 0) return;
      this.#hash.update(block);
      this.#bytes += block.length;
      this.onBlock(this.#bytes);
      yield block;
    }
  }

  /** The SHA-256 of the whole file in hexadecimal digits, which reads what is left of it. Once only. */
  async sha256(): Promise<string> {
    for await (const _ of this.blocks());
    return bytesToHex(this.#hash.digest());
  }

  /** Lets go of the source; safe to call at any time. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  #hold(piece: Uint8Array): void {
    this.#held.push(piece);
    this.#heldBytes += piece.length;
  }

  #take(): Uint8Array {
    const block = new Uint8Array(Math.min(blockBytes, this.#heldBytes));
    let filled = 0;
    while (filled < block.length) {
      const first = this.#held[0]!;
      const part = first.subarray(0, block.length - filled);
      block.set(part, filled);
      filled += part.length;
      if (part.length === first.length) this.#held.shift();
      else this.#held[0] = first.subarray(part.length);
    }
    this.#heldBytes -= block.length;
    return block;
  }

  async #breathe(): Promise<void> {
    if (performance.now() - this.#busySince < busyMilliseconds) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#busySince = performance.now();
    this.signal?.throwIfAborted();
  }
}
