import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const extensions = new Set(['.html', '.js', '.mjs', '.json', '.css', '.svg', '.xml', '.wasm', '.txt']);
const cache = '.data/cache/compressed';

/** Bytes from which a file is compressed less hard, and its result kept: the 34 MB engine would take over a minute each time. */
const large = 256 * 1024;

/**
 * The adapter, with compression that remembers: what was compressed in an earlier build is taken from `.data/cache`.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withCachedCompression(adapter) {
  return {
    ...adapter,
    adapt: (builder) =>
      adapter.adapt(
        new Proxy(builder, {
          get: (target, name) => (name === 'compress' ? compressFolder : Reflect.get(target, name))
        })
      )
  };
}

/**
 * Puts a `.br` and a `.gz` beside every file that gains from it.
 * @param {string} folder
 */
async function compressFolder(folder) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
    if (!entry.isFile() || !extensions.has(extname(entry.name))) continue;
    await compressFile(join(entry.parentPath, entry.name));
  }
}

/** @param {string} path */
async function compressFile(path) {
  const content = await readFile(path);
  const isLarge = content.length > large;
  const name = createHash('sha256').update(content).digest('hex');
  await Promise.all([
    cached(isLarge ? `${name}.br` : null, `${path}.br`, () => brotli(content, isLarge ? 9 : 11)),
    cached(isLarge ? `${name}.gz` : null, `${path}.gz`, () => promisify(gzip)(content, { level: 9 }))
  ]);
}

/**
 * @param {string | null} name Name in the cache; null for what is not kept.
 * @param {string} path
 * @param {() => Promise<Buffer>} compress
 */
async function cached(name, path, compress) {
  if (name === null) return writeFile(path, await compress());
  const kept = join(cache, name);
  if (!(await exists(kept))) {
    await mkdir(cache, { recursive: true });
    const draft = `${kept}.${process.pid}.tmp`;
    await writeFile(draft, await compress());
    await rename(draft, kept);
  }
  return copyFile(kept, path);
}

/** @param {string} path */
function exists(path) {
  return stat(path).then(
    () => true,
    () => false
  );
}

/**
 * @param {Buffer} content
 * @param {number} quality
 */
function brotli(content, quality) {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length
    }
  });
}
