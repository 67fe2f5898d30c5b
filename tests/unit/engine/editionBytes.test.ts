import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { editionSource } from '$lib/engine/editionBytes';
import { sha256 } from '$lib/engine/sha256';
import { tinyManifest } from '../views/tinyManifest';

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
const hashOf = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
const manifest = { ...tinyManifest(null), bytes: bytes.length, fileSha256: hashOf(bytes) };

/** A server that answers one request after the other, each in pieces of 400 bytes; it notes what it was asked. */
function server(...answers: (Uint8Array<ArrayBuffer> | number | Error)[]) {
  const asked: (RequestCache | undefined)[] = [];
  const fetcher = ((_url: string, init?: RequestInit) => {
    asked.push(init?.cache);
    const answer = answers.shift();
    if (answer === undefined || answer instanceof Error)
      return Promise.reject(answer ?? new TypeError('Failed to fetch'));
    if (typeof answer === 'number') return Promise.resolve(new Response(null, { status: answer }));
    return Promise.resolve(new Response(inPieces(answer)));
  }) as typeof fetch;
  return { fetcher, asked };
}

function inPieces(data: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < data.length; at += 400) controller.enqueue(data.slice(at, at + 400));
      controller.close();
    }
  });
}

const altered = bytes.map((byte, index) => (index === 500 ? byte + 1 : byte));

describe("an edition's bytes", () => {
  test('arrive as they were built, with progress', async () => {
    const { fetcher, asked } = server(bytes);
    const progress: number[] = [];
    const delivered = await editionSource('/e', manifest, fetcher)({ onBytes: (loaded) => progress.push(loaded) });
    expect(hashOf(delivered)).toBe(manifest.fileSha256);
    expect(progress).toEqual([400, 800, 1000]);
    expect(asked).toEqual(['force-cache']);
  });

  test('are delivered again without the network, each delivery for itself', async () => {
    const source = editionSource('/e', manifest, server(bytes).fetcher);
    const first = await source();
    first.fill(0);
    const progress: number[] = [];
    const second = await source({ onBytes: (loaded) => progress.push(loaded) });
    expect(hashOf(second)).toBe(manifest.fileSha256);
    expect(progress).toEqual([1000]);
  });

  test.each([
    ['altered', altered],
    ['shorter', bytes.slice(1)],
    ['longer', new Uint8Array(1001)]
  ])('that are %s in the cache are asked for once more from the server', async (_, damaged) => {
    const { fetcher, asked } = server(damaged, bytes);
    expect(hashOf(await editionSource('/e', manifest, fetcher)())).toBe(manifest.fileSha256);
    expect(asked).toEqual(['force-cache', 'reload']);
  });

  test('that are damaged on the server too are refused', async () => {
    const { fetcher } = server(altered, altered);
    await expect(editionSource('/e', manifest, fetcher)()).rejects.toMatchObject({
      name: 'EngineStartFailed',
      reason: 'damaged-edition'
    });
  });

  test.each([
    ['a network that fails', new TypeError('Failed to fetch')],
    ['an edition that is not there', 404]
  ])('%s is told as such', async (_, answer) => {
    await expect(editionSource('/e', manifest, server(answer).fetcher)()).rejects.toMatchObject({
      name: 'EngineStartFailed',
      reason: 'network'
    });
  });
});

describe('sha256', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', new TextEncoder().encode('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad']
  ])('of %s is the published one, with and without the browser', async (_, data, published) => {
    expect(await sha256(data)).toBe(published);
    expect(await sha256(data, null)).toBe(published);
  });

  test('of more than is digested in one turn is the same either way', async () => {
    const large = Uint8Array.from({ length: 9_000_000 }, (_, index) => index % 255);
    expect(await sha256(large, null)).toBe(hashOf(large));
  });
});
