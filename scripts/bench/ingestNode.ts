// Run by the bench in a process of its own: `ingestNode.ts FILE` reads a file through the same door as the page and the
// command line, and prints what it took.
import { createReadStream, statSync } from 'node:fs';
import { ingestFile } from '$lib/ingest/ingestFile';

const path = process.argv[2];
if (path === undefined) throw new Error('Name the file.');
let reports = 0;
const before = process.memoryUsage.rss();
const started = performance.now();
const { accounting, profile, findings } = await ingestFile({
  name: 'bench.csv',
  size: statSync(path).size,
  stream: () => createReadStream(path, { highWaterMark: 1 << 18 }),
  signal: new AbortController().signal,
  onProgress: () => reports++
});
const milliseconds = performance.now() - started;
const peakBytes = process.resourceUsage().maxRSS * 1024;
console.log(
  JSON.stringify({
    milliseconds,
    peakBytes,
    beforeBytes: before,
    reports,
    accounting,
    profile,
    findings: findings.length
  })
);
