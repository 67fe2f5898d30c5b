import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the built application is made of. A change in any of it makes the build stale. */
const inputs = [
  'src',
  'static',
  'datasets',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json'
];
const stampPath = 'build/stamp.txt';

/**
 * Builds the application when there is no build or its inputs have changed since. Says which, and returns false when the build
 * failed.
 */
export function ensureBuild() {
  const stamp = inputStamp();
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) {
    console.log('The build is up to date.');
    return true;
  }
  console.log(existsSync(stampPath) ? 'The sources have changed: building.' : 'Building for the first time.');
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
    stdio: ['ignore', 'inherit', 'inherit']
  });
  if (status !== 0) return false;
  writeFileSync(stampPath, stamp);
  console.log(`Built in ${Math.round((performance.now() - started) / 1000)} s.`);
  return true;
}

/** SHA-256 over names and contents of all inputs. */
function inputStamp() {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap(filesUnder).sort()) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => filesUnder(join(path, entry.name)));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return [path];
    throw error;
  }
}
