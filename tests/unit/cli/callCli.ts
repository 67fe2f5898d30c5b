import { runCli } from '../../../src/cli/runCli';
import type { ExitCode } from '../../../src/cli/terminal';

export interface CliAnswer {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  readonly bytes: Uint8Array;
}

/** Runs a command line in this process, from `folder`, and keeps what it wrote. */
export async function callCli(words: readonly string[], folder: string = process.cwd()): Promise<CliAnswer> {
  const out: Buffer[] = [];
  let err = '';
  const code = await runCli(words, {
    out: (data) => void out.push(Buffer.from(data)),
    err: (text) => void (err += text),
    watched: false,
    folder,
    signal: new AbortController().signal
  });
  const bytes = Buffer.concat(out);
  return { code, out: bytes.toString('utf8'), err, bytes };
}

/** The rows that a command printed as JSON. */
export function rowsOf({ out }: CliAnswer): readonly Record<string, unknown>[] {
  return JSON.parse(out) as Record<string, unknown>[];
}
