import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureBuild } from '../../../scripts/ensureBuild.js';
import { ensureDemo } from '../../../scripts/ensureDemo.js';

export interface RunningApp {
  /** e.g. `http://127.0.0.1:43210` */
  readonly url: string;
  /** What the server wrote to standard error so far. */
  readonly log: () => string;
  stop(): Promise<void>;
}

export interface AppOptions {
  /** State folder; by default one that holds the demo edition. */
  readonly data?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built server on a free port. Builds it first when this is not run by `npm test`, which has done so. */
export async function startApp(options: AppOptions = {}): Promise<RunningApp> {
  const made = options.data ?? process.env['TAMGA_TEST_DATA'] ?? null;
  const data = made ?? (await mkdtemp(join(tmpdir(), 'tamga-e2e-')));
  if (process.env['TAMGA_TEST_DATA'] === undefined && !ensureBuild()) throw new Error('The build failed.');
  if (made === null && !ensureDemo(data)) throw new Error('The demo edition could not be built.');
  const child = spawn(process.execPath, ['src/server.js'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', TAMGA_DATA: data, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const url = await addressOf(child, () => log);
  const stop = async () => {
    await ended(child);
    if (made === null) await rm(data, { recursive: true, force: true });
  };
  return { url, log: () => log, stop };
}

/** The address in the line that the server prints when it listens. */
function addressOf(child: ChildProcess, log: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server left with code ${code}: ${log()}`)));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const url = /https?:\/\/\S+/.exec(line)?.[0];
      if (url) resolve(url);
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    if (child.exitCode !== null) resolve();
    else child.kill('SIGTERM');
  });
}
