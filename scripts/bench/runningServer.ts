import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { endWithBench, peakResident } from './childProcess';

/** The built server over one state folder. */
export interface RunningServer {
  /** e.g. `http://127.0.0.1:43210` */
  readonly url: string;
  /** The most memory it has had resident, in bytes. */
  readonly peakBytes: () => number | null;
  stop(): Promise<void>;
}

/** Starts `src/server.js` on a free port of the loopback. */
export async function startServer(data: string): Promise<RunningServer> {
  const child = spawn(process.execPath, ['src/server.js'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', TAMGA_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  endWithBench(child);
  const url = await addressOf(child);
  return { url, peakBytes: () => peakResident(child.pid!), stop: () => ended(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  let log = '';
  child.stderr!.on('data', (chunk: Buffer) => (log += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server left with code ${code}: ${log}`)));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const url = /https?:\/\/\S+/.exec(line)?.[0];
      if (url) resolve(url);
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.kill('SIGTERM');
  });
}
