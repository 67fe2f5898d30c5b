import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishEdition } from '$lib/dataset/editionStore.server';
import type { EditionManifest } from '$lib/domain/edition';
import { QueryError } from '$lib/engine/database';
import { openScratchDatabase } from '$lib/engine/nodeDatabase.server';
import { editionFile } from '$lib/server/editionFiles';
import { EditionHolder, type OpenEdition } from '$lib/server/editionHolder';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const first = 'a'.repeat(64);
const second = 'b'.repeat(64);

let folder = '';
let closed: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamga-holder-'));
  closed = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function manifestOf(dataHash: string): EditionManifest {
  return {
    dataHash,
    fileSha256: dataHash,
    file: `${dataHash}.duckdb`,
    bytes: 5,
    schemaVersion: 1,
    title: { en: 'Test', ru: 'Проба' },
    demo: true,
    tables: {},
    period: null,
    asOf: '2025-12-31',
    sourceClasses: {},
    sources: [],
    engineVersion: 'v1.4.3',
    builtAt: '2026-01-01T00:00:00Z'
  };
}

async function publish(dataHash: string): Promise<void> {
  const editionPath = join(folder, `built-${dataHash}`);
  await writeFile(editionPath, 'bytes');
  await publishEdition(folder, { editionPath, manifest: manifestOf(dataHash) });
}

async function open(_path: string, manifest: EditionManifest): Promise<OpenEdition> {
  const database = await openScratchDatabase();
  const close = () => {
    closed.push(manifest.dataHash);
    return database.close();
  };
  return { manifest, labels: {}, filterOptions: {}, database: Object.assign(Object.create(database), { close }) };
}

const hashOf = (edition: OpenEdition) => edition.manifest.dataHash;

describe('the current edition', () => {
  test('is opened again after its engine has broken inside, and not after an ordinary error', async () => {
    await publish(first);
    const holder = new EditionHolder(folder, open);
    const failing = (message: string) =>
      holder.use(() => Promise.reject(new QueryError(message, 'select 1'))).catch((error: Error) => error.message);
    expect(await failing('Binder Error: no such column')).toBe('Binder Error: no such column');
    expect(closed).toEqual([]);
    expect(await failing('INTERNAL Error: unexpected type')).toBe('INTERNAL Error: unexpected type');
    expect(await holder.use(hashOf)).toBe(first);
    expect(closed).toEqual([first]);
    holder.close();
  });

  test('without one, work is refused and says why', async () => {
    await expect(new EditionHolder(folder, open).use(hashOf)).rejects.toMatchObject({ code: 'no-edition' });
  });

  test('one that can not be opened is refused, and tried again', async () => {
    await publish(first);
    let tries = 0;
    const holder = new EditionHolder(folder, (path, manifest) =>
      tries++ === 0 ? Promise.reject(new Error('damaged')) : open(path, manifest)
    );
    await expect(holder.use(hashOf)).rejects.toMatchObject({ code: 'edition-damaged' });
    expect(await holder.use(hashOf)).toBe(first);
  });

  test('one that is published later is taken at the next use; the old one is closed when its last work ends', async () => {
    await publish(first);
    const holder = new EditionHolder(folder, open);
    let finish = () => {};
    const working = holder.use(async (edition) => {
      await new Promise<void>((resolve) => (finish = resolve));
      return hashOf(edition);
    });
    expect(await holder.use(hashOf)).toBe(first);

    await publish(second);
    expect(await holder.use(hashOf)).toBe(second);
    expect(closed).toEqual([]);

    finish();
    expect(await working).toBe(first);
    await Promise.resolve();
    expect(closed).toEqual([first]);
    holder.close();
  });

  test('is opened once for all who come at the same time', async () => {
    await publish(first);
    let opened = 0;
    const holder = new EditionHolder(folder, (path, manifest) => {
      opened += 1;
      return open(path, manifest);
    });
    await Promise.all([holder.use(hashOf), holder.use(hashOf), holder.use(hashOf)]);
    expect(opened).toBe(1);
  });
});

describe('the file of an edition', () => {
  test('is sent whole, to be kept for ever', async () => {
    await publish(first);
    const response = await editionFile(folder, `${first}.duckdb`);
    expect(response?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response?.headers.get('content-length')).toBe('5');
    expect(await response?.text()).toBe('bytes');
  });

  test.each([
    `${second}.duckdb`,
    `${first}.json`,
    `${first.toUpperCase()}.duckdb`,
    `${first.slice(1)}.duckdb`,
    `../editions/${first}.duckdb`,
    `..%2f${first}.duckdb`,
    `${first}.duckdb\0`,
    `${first}.duckdb/`,
    '[file]',
    ':file',
    'undefined'
  ])('has no other name: %s', async (name) => {
    await publish(first);
    expect(await editionFile(folder, name)).toBeNull();
  });
});
