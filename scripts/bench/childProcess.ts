import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a finished process said and took. */
export interface Finished {
  readonly stdout: string;
  readonly milliseconds: number;
  /** The most memory it had resident, in bytes; null where the system does not tell. */
  readonly peakBytes: number | null;
}

/** Milliseconds between two looks at the memory of a process. The kernel keeps the peak, so only its last moments can be missed. */
const lookEvery = 100;

/** Runs a TypeScript entry of the project in a process of its own and waits for it. Rejects with what it wrote when it fails. */
export async function runEntry(
  entry: string,
  args: readonly string[],
  accepted: readonly number[] = [0]
): Promise<Finished> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let stdout = '';
  let stderr = '';
  let peakBytes: number | null = null;
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const look = setInterval(() => (peakBytes = peakResident(child.pid!) ?? peakBytes), lookEvery);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(look));
  running.delete(child);
  if (code === null || !accepted.includes(code)) throw new Error(`${entry} ended with ${code}: ${stderr.slice(-500)}`);
  return { stdout, milliseconds: performance.now() - started, peakBytes };
}

/** The most memory that a running process has had resident, in bytes; null where /proc does not tell. */
export function peakResident(pid: number): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}

const running = new Set<ChildProcess>();

/** Remembers a process, so that it is ended with the bench whatever happens. */
export function endWithBench(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
}

/** Ends every process that was started here and still runs, by its id. */
export function endProcesses(): void {
  for (const child of running) child.kill('SIGTERM');
  running.clear();
}
