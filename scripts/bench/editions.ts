import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishEdition, type StoredEdition } from '$lib/dataset/editionStore.server';
import { runEntry } from './childProcess';
import { sizes, type SizeId } from './options';

/** An edition of the bench, and what it took to build it. */
export interface BenchEdition {
  readonly built: Pick<StoredEdition, 'manifest'> & { readonly editionPath: string };
  readonly build: BuildCost;
}

/** What building an edition took, and when: an edition from the cache brings the cost of the day it was built. */
export interface BuildCost {
  readonly milliseconds: number;
  readonly peakBytes: number | null;
  readonly builtAt: string;
}

/** What an edition of the demo is made of: when any of it changes, the cache does not hold it. */
const inputs = ['src/lib/dataset', 'src/lib/domain', 'src/lib/engine/createTable.ts', 'datasets'];

/** Editions are kept between benches in the system's folder for temporary files. */
const cache = join(tmpdir(), 'tamga-bench-cache');

/** The edition of a size, from the cache or built by the command line's own `build --demo`. */
export async function editionOf(size: SizeId, fresh: boolean): Promise<BenchEdition> {
  const folder = join(cache, `${size}-${inputStamp()}`);
  const costPath = join(folder, 'cost.json');
  if (fresh || !existsSync(costPath)) await buildInto(size, folder);
  const { editionPath, manifest } = readBuilt(folder);
  return { built: { editionPath, manifest }, build: JSON.parse(readFileSync(costPath, 'utf8')) as BuildCost };
}

/** A state folder that holds an edition as its current one. */
export async function stateOf(edition: BenchEdition, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await publishEdition(folder, edition.built);
  return folder;
}

async function buildInto(size: SizeId, folder: string): Promise<void> {
  const rows = sizes[size];
  const draft = `${folder}.draft-${process.pid}`;
  const asked = rows === null ? [] : ['--rows', String(rows)];
  console.log(`   building the edition ${size}…`);
  try {
    const { stdout, milliseconds, peakBytes } = await runEntry('src/cli/main.ts', [
      'build',
      '--demo',
      ...asked,
      '--out',
      draft
    ]);
    const cost: BuildCost = { milliseconds: Math.round(milliseconds), peakBytes, builtAt: new Date().toISOString() };
    writeFileSync(join(draft, 'built.json'), stdout);
    writeFileSync(join(draft, 'cost.json'), JSON.stringify(cost));
    for (const old of readdirSync(cache)) {
      if (old.startsWith(`${size}-`) && join(cache, old) !== draft)
        rmSync(join(cache, old), { recursive: true, force: true });
    }
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function readBuilt(folder: string): BenchEdition['built'] {
  const { manifest } = JSON.parse(readFileSync(join(folder, 'built.json'), 'utf8')) as BenchEdition['built'];
  const file = readdirSync(folder).find((name) => name.endsWith('.duckdb'));
  if (file === undefined) throw new Error(`The cache of the bench at ${folder} holds no edition. Remove it.`);
  return { editionPath: join(folder, file), manifest };
}

function inputStamp(): string {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap(filesUnder).sort())
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
