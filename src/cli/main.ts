import { runCli } from './runCli';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());

// A reader that has seen enough, as `head` does, closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCli(process.argv.slice(2), {
  out: (data) => process.stdout.write(data),
  err: (text) => process.stderr.write(text),
  watched: process.stderr.isTTY === true,
  folder: callersFolder(),
  signal: interruption.signal
});

/** npm runs scripts in the project's folder and leaves that of its caller in INIT_CWD. */
function callersFolder(): string {
  const viaNpm = process.env['npm_lifecycle_event'] === 'tamga';
  return (viaNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
}
