import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Age after which what a process left is swept even if a process of the same number lives. */
const oldMilliseconds = 24 * 3600 * 1000;

/** Folders of the state folder that drafts are written in, and how drafts are called; the number is that of their process. */
const drafts: readonly (readonly [folder: string, name: RegExp])[] = [
  ['.', /^(?:import-(\d+)-[0-9a-f]+|demo-\w+|\.building-[0-9a-f]+|.+\.(\d+)-[0-9a-f]+\.tmp)$/],
  ['editions', /^(?:.+\.(\d+)-[0-9a-f]+\.tmp|\.building-[0-9a-f]+)$/],
  ['originals', /^(\d+)-[0-9a-f]+\.part$/],
  ['versions', /^.+\.(\d+)-[0-9a-f]+\.tmp$/]
];

/**
 * Removes what processes that ended in the middle of their work left in the state folder: at once when the process is gone, else
 * after 24 hours. Nothing that readers get is ever touched. Gives the names of what was removed.
 */
export async function sweepLeftovers(folder: string, now: Date = new Date()): Promise<readonly string[]> {
  const swept: string[] = [];
  for (const [part, pattern] of drafts) {
    for (const name of await namesIn(join(folder, part))) {
      const found = pattern.exec(name);
      if (!found) continue;
      const path = join(folder, part, name);
      const owner = found.slice(1).find((text) => text !== undefined);
      if (!(await isLeft(path, owner, now))) continue;
      await rm(path, { recursive: true, force: true });
      swept.push(join(part, name));
    }
  }
  return swept;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

async function isLeft(path: string, owner: string | undefined, now: Date): Promise<boolean> {
  if (owner !== undefined && !isAlive(Number(owner))) return true;
  const found = await stat(path).catch(() => null);
  return found !== null && now.getTime() - found.mtimeMs > oldMilliseconds;
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
