import { spawnSync } from 'node:child_process';

/**
 * Sees to it that a state folder has an edition to show, building the demo when it has none. Returns false when that failed.
 * @param {string} folder
 */
export function ensureDemo(folder) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/publishDemo.ts', folder], {
    stdio: ['ignore', 'inherit', 'inherit']
  });
  return status === 0;
}
