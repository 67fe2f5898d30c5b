import type { FindingCode } from '$lib/domain/finding';
import { binaryKind } from './binaryKind';
import { FileRefused } from './fileRefused';
import { guessEncoding } from './guessEncoding';

const headBytes = 4096;
const sampleBytes = 65_536;

/** The text is not UTF-8 and must be read again from its start in `encoding`. Thrown inside ingest only. */
export class OtherEncoding extends Error {
  override readonly name = 'OtherEncoding';
  constructor(readonly encoding: string) {
    super(`Not UTF-8: ${encoding}`);
  }
}

type Note = (code: FindingCode, facts: Readonly<Record<string, string | number>>) => void;

/**
 * Bytes to text. A byte order mark is dropped and noted; text without one is UTF-8, or UTF-16 when every other byte is zero.
 * Throws `OtherEncoding` when bytes are not UTF-8 and nothing before them was beyond ASCII, and `FileRefused` when the file is
 * empty (`empty-file`), no text (`not-text`), or turns from UTF-8 into something else (`undecodable`, with byte and line).
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding: string | null,
  note: Note
): AsyncGenerator<string> {
  const chunks = bytes[Symbol.asyncIterator]();
  const head = await readHead(chunks);
  if (head.length === 0) throw new FileRefused('empty-file');
  const kind = binaryKind(head);
  if (kind !== null) throw new FileRefused('not-text', { facts: { kind } });
  const decoder = new StrictDecoder(encoding ?? encodingOf(head, note));
  yield decoder.decode(head);
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield decoder.decode(next.value);
  yield decoder.end();
}

async function readHead(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head = new Uint8Array(0);
  while (head.length < headBytes) {
    const next = await chunks.next();
    if (next.done) break;
    head = joined(head, next.value);
  }
  return head;
}

function encodingOf(head: Uint8Array, note: Note): string {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return marked('utf-8', note);
  if (first === 0xff && second === 0xfe) return marked('utf-16le', note);
  if (first === 0xfe && second === 0xff) return marked('utf-16be', note);
  return withoutMark(head, note);
}

function marked(encoding: string, note: Note): string {
  note('byte-order-mark', { encoding: encoding.toUpperCase() });
  return encoding;
}

function withoutMark(head: Uint8Array, note: Note): string {
  const zeros = [0, 0];
  const length = Math.min(head.length, headBytes);
  for (let index = 0; index < length; index += 1) if (head[index] === 0) zeros[index % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  const half = length / 2;
  if (odd > half * 0.3 && even < half * 0.05) return assumed('utf-16le', note);
  if (even > half * 0.3 && odd < half * 0.05) return assumed('utf-16be', note);
  if (even + odd > length * 0.1) throw new FileRefused('not-text', { facts: { kind: 'binary' } });
  return 'utf-8';
}

function assumed(encoding: string, note: Note): string {
  note('encoding-assumed', { encoding: encoding.toUpperCase() });
  return encoding;
}

/** Decodes piece by piece and knows the byte and the line at which it fails. */
class StrictDecoder {
  readonly #decoder: TextDecoder;
  #bytes = 0;
  #lines = 1;
  #onlyAscii = true;

  constructor(private readonly encoding: string) {
    this.#decoder = new TextDecoder(encoding, { fatal: true });
  }

  decode(piece: Uint8Array): string {
    const text = this.#attempt(piece, true);
    if (text.length !== piece.length) this.#onlyAscii = false;
    this.#bytes += piece.length;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#lines += 1;
    return text;
  }

  end(): string {
    return this.#attempt(new Uint8Array(0), false);
  }

  #attempt(piece: Uint8Array, stream: boolean): string {
    try {
      return this.#decoder.decode(piece, { stream });
    } catch {
      throw this.#failure(piece);
    }
  }

  #failure(piece: Uint8Array): Error {
    const lenient = new TextDecoder(this.encoding).decode(piece);
    const at = lenient.indexOf('\uFFFD');
    const before = at === -1 ? '' : lenient.slice(0, at);
    const offset = new TextEncoder().encode(before).length;
    if (this.encoding === 'utf-8' && this.#onlyAscii && offset === before.length) {
      return new OtherEncoding(guessEncoding(piece.subarray(0, sampleBytes)));
    }
    const line = this.#lines + before.split('\n').length - 1;
    return new FileRefused('undecodable', { line, facts: { byte: this.#bytes + offset, encoding: this.encoding } });
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
