import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { EditionManifest } from '$lib/domain/edition';
import { openWritableDatabase, type WritableDatabase } from '$lib/engine/nodeDatabase.server';
import { runChecks } from './checks/runChecks';
import { specChecks } from './checks/specChecks';
import { factChecks } from './checks/factChecks';
import { describeEdition, type EditionTitle } from './describeEdition';
import type { BuildStep, EditionContribution, FileContribution, ReferenceContribution } from './editionContribution';
import type { DataRow } from './dataRow';
import { EditionRefused } from './editionRefused';
import { fileSha256 } from './fileSha256.server';
import { fillEdition, recordCountChecks } from './fillEdition.server';
import { hashEdition } from './hashEdition';
import { readManifest } from './readManifest.server';

export interface EditionRequest {
  /** Either files, or what this program generates: never both in one edition. */
  readonly files?: readonly FileContribution[];
  readonly generated?: readonly EditionContribution[];
  /** Reference data as staff keep them; what they do not keep comes with the program. */
  readonly references?: readonly ReferenceContribution[];
  /** What people decided about records: rows of the table `decisions`. */
  readonly decisions?: readonly DataRow[];
  /** Folder that gets `<dataHash>.duckdb` and `manifest.json`; made when it is not there. */
  readonly out: string;
  readonly title: EditionTitle;
  /** The edition's "today"; null for the last day of the last month that facts cover. */
  readonly asOf?: string | null;
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: BuildStep) => void;
}

export interface BuiltEdition {
  readonly editionPath: string;
  readonly manifestPath: string;
  readonly manifest: EditionManifest;
  /** Titles of files that were left out because the same bytes came earlier. */
  readonly repeated: readonly string[];
}

/**
 * Builds an edition: rows appended to typed tables, checked by queries, hashed, and moved into place by renaming, so that `out`
 * holds a whole edition or what it held before. The same inputs give the same `dataHash`, in whatever order they come.
 * @throws {EditionRefused} when rows break a check or when demo and files are asked for together.
 */
export async function buildEdition(request: EditionRequest): Promise<BuiltEdition> {
  const { files, repeated } = distinctFiles(request.files ?? []);
  const generated = request.generated ?? [];
  const kept = request.references?.length ?? 0;
  if (files.length + kept + generated.length === 0) throw new EditionRefused('nothing-to-build');
  if (files.length + kept > 0 && generated.length > 0) throw new EditionRefused('demo-with-files');
  await mkdir(request.out, { recursive: true });
  const folder = join(request.out, `.building-${randomBytes(8).toString('hex')}`);
  await mkdir(folder);
  try {
    const described = await buildInFolder(folder, { ...request, files, generated });
    request.onProgress?.('write');
    return { ...(await moveIntoPlace(folder, request.out, described)), repeated };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type DescribedEdition = Omit<EditionManifest, 'fileSha256' | 'bytes' | 'file' | 'builtAt'>;

async function buildInFolder(folder: string, request: EditionRequest): Promise<DescribedEdition> {
  const database = await openWritableDatabase(join(folder, 'work.duckdb'), { threads: availableParallelism() });
  try {
    const path = join(folder, editionFile).replaceAll("'", "''");
    await database.execute(`attach '${path}' as edition (block_size ${blockSize(request)})`);
    await fillEdition(database, request);
    request.onProgress?.('check');
    const counts = recordCountChecks(request.files ?? []);
    await runChecks(database, [...specChecks, ...factChecks, ...counts], request.signal);
    request.onProgress?.('hash');
    const dataHash = await hashEdition(database, request.signal);
    const described = await describeEdition(database, { ...request, dataHash, asOf: request.asOf ?? null });
    await closeEdition(database);
    return described;
  } finally {
    await database.close();
  }
}

/**
 * Bytes in a block of the file. Every column of every table takes at least one block: small blocks make a small edition a third
 * of the size, and a large one a fifth larger.
 */
function blockSize(request: EditionRequest): number {
  const fromFiles = (request.files ?? []).reduce((sum, { accounting }) => sum + accounting.rows, 0);
  const fromHere = (request.generated ?? []).reduce((sum, { expectedRows }) => sum + expectedRows, 0);
  return fromFiles + fromHere > 500_000 ? 262_144 : 16_384;
}

async function closeEdition(database: WritableDatabase): Promise<void> {
  await database.execute('use work');
  await database.execute('checkpoint edition');
  await database.execute('detach edition');
}

const editionFile = 'edition.duckdb';

async function moveIntoPlace(
  folder: string,
  out: string,
  described: DescribedEdition
): Promise<Omit<BuiltEdition, 'repeated'>> {
  const file = `${described.dataHash}.duckdb`;
  const editionPath = join(out, file);
  const manifestPath = join(out, 'manifest.json');
  const kept = await sameEdition(manifestPath, editionPath, described);
  if (kept !== null) return { editionPath, manifestPath, manifest: kept };
  const built = join(folder, editionFile);
  await syncFile(built);
  const manifest: EditionManifest = {
    ...described,
    file,
    fileSha256: await fileSha256(built),
    bytes: (await stat(built)).size,
    builtAt: new Date().toISOString()
  };
  const draft = join(folder, 'manifest.json');
  await writeFile(draft, `${JSON.stringify(manifest, null, 2)}\n`);
  await syncFile(draft);
  await rename(built, editionPath);
  await rename(draft, manifestPath);
  await syncFile(out);
  return { editionPath, manifestPath, manifest };
}

/**
 * The manifest of an edition that is there already, whole and of the same data. It stays: readers may have it open, and its bytes
 * differ from those just built. Null when there is none.
 */
async function sameEdition(
  manifestPath: string,
  editionPath: string,
  described: DescribedEdition
): Promise<EditionManifest | null> {
  const found = await readManifest(manifestPath).catch(() => null);
  if (found === null) return null;
  const { fileSha256: expected, bytes: _bytes, file: _file, builtAt: _builtAt, ...rest } = found;
  if (!isDeepStrictEqual(rest, described)) return null;
  const actual = await fileSha256(editionPath).catch(() => null);
  return actual === expected ? found : null;
}

/** Makes sure that a file, or the names in a folder, have reached the disk. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Files in an order of their own content, each once. */
function distinctFiles(files: readonly FileContribution[]): {
  files: readonly FileContribution[];
  repeated: readonly string[];
} {
  const seen = new Set<string>();
  const repeated: string[] = [];
  const distinct = files.filter(({ sha256, source }) => {
    if (!seen.has(sha256)) return seen.add(sha256);
    repeated.push(source.title);
    return false;
  });
  return { files: distinct.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)), repeated };
}
