import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often and how many times a lock that is held is asked for again: ten seconds in all. */
const pauseMilliseconds = 100;
const attempts = 100;

/**
 * Runs `work` while holding the one lock of a state folder, which the server and the command line share. A lock whose process is
 * gone is taken over. Throws when another process keeps it for ten seconds.
 */
export async function withStateLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, 'lock');
  await takeLock(path);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function takeLock(path: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await createLock(path)) return;
    if (!(await holderLives(path))) await rm(path, { force: true });
    else await wait(pauseMilliseconds);
  }
  throw new Error(`Another process holds the lock ${path}.`);
}

/** Creates the file only when it is not there: the file system decides who is first. */
async function createLock(path: string): Promise<boolean> {
  try {
    const handle = await open(path, 'wx', 0o600);
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A lock that cannot be read was given back meanwhile; one without a number is being written. */
async function holderLives(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null || text === '') return true;
  try {
    process.kill(Number(text), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
