import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureBuild } from '../ensureBuild.js';
import { judge, type Verdict } from './budgets';
import { endProcesses } from './childProcess';
import { openChromium, rendererPeak } from './chromium';
import { editionOf, stateOf, type BenchEdition } from './editions';
import { writeCustomsCsv } from './customsCsv';
import { measureCancel, measureNodeIngest, measurePageIngest } from './fileIngest';
import { dashboards, measureBrush, measureFilters, openDashboard, type TimedStatement } from './filterChanges';
import { measureLoads, measureServer, measureWeight, measureWithoutScript } from './firstLoad';
import { describeMachine, type Machine } from './machine';
import { Collector, type Measures } from './measures';
import { readOptions, sizes, type BenchOptions, type SizeId } from './options';
import { measuresText, verdictsText } from './report';
import { startServer } from './runningServer';

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.log(options);
  process.exit(options.startsWith('npm run') ? 0 : 2);
}

/** Rows of the file that the budget of reading is about; a smaller file is not held against it. */
const promisedRows = 1_000_000;

const scratch = mkdtempSync(join(tmpdir(), 'tamga-bench-'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    console.error(`Stopped by ${signal}.`);
    process.exit(130);
  });
}
process.once('exit', () => {
  endProcesses();
  rmSync(scratch, { recursive: true, force: true });
});
await bench(options);

async function bench(options: BenchOptions): Promise<void> {
  if (!ensureBuild()) throw new Error('The build failed; its messages are above.');
  const machine = describeMachine(await chromiumVersion());
  console.log(
    `${machine.cpu}, ${machine.cores} cores, load ${machine.loadAtStart.join(' ')}, Chromium ${machine.chromium}`
  );
  const results: Results = { bySize: {}, editions: {}, file: null, statements: options.profile ? [] : null };
  for (const size of options.sizes) {
    const { measures, edition } = await measureSize(size, options, results.statements);
    results.bySize[size] = measures;
    results.editions[size] = edition;
    write(options, machine, results);
  }
  if (options.parts.includes('ingest')) results.file = await measureFile(options, results.statements);
  const verdicts = write(options, machine, results);
  const measureOf = ({ size, measure }: { size: SizeId | null; measure: string }) =>
    (size === null ? results.file : results.bySize[size])?.[measure];
  console.log(`\n== Budgets\n${verdictsText(verdicts, measureOf)}\n\nAll samples are in ${options.out}.`);
  if (options.quick) console.log('This was a quick bench: too few samples to quote.');
}

interface Results {
  readonly bySize: Partial<Record<SizeId, Measures>>;
  readonly editions: Partial<Record<SizeId, object | null>>;
  file: Measures | null;
  readonly statements: TimedStatement[] | null;
}

/** Writes what is known, after each edition, so that a bench that is stopped has not measured for nothing. */
function write(options: BenchOptions, machine: Machine, results: Results): readonly Verdict[] {
  const verdicts = judge(results.bySize, options.csvRows >= promisedRows ? results.file : null);
  mkdirSync(dirname(options.out), { recursive: true });
  const text = JSON.stringify({ takenAt: new Date().toISOString(), options, machine, verdicts, ...results }, null, 1);
  writeFileSync(options.out, `${text}\n`);
  return verdicts;
}

async function chromiumVersion(): Promise<string> {
  const browser = await openChromium();
  const version = browser.version();
  await browser.close();
  return version;
}

/** Everything that is measured over one edition. A measure that fails is said, and the next is taken. */
async function measureSize(
  size: SizeId,
  options: BenchOptions,
  statements: TimedStatement[] | null
): Promise<{ measures: Measures; edition: object | null }> {
  console.log(`\n== Edition ${size}`);
  const collector = new Collector();
  let edition: BenchEdition | null = null;
  await collector.attempt({ 'build.time': 'ms' }, async () => {
    edition = await editionOf(size, options.fresh);
    await measureEdition(collector, edition, { data: join(scratch, size), options, statements });
  });
  const measures = collector.finish();
  console.log(measuresText(measures));
  return { measures, edition: edition === null ? null : describe(edition, size) };
}

function describe({ built, build }: BenchEdition, size: SizeId): object {
  const { dataHash, bytes, tables } = built.manifest;
  return { dataHash, bytes, tables, examinations: sizes[size], build };
}

interface Bench {
  /** State folder, made for this edition and removed with it. */
  readonly data: string;
  readonly options: BenchOptions;
  readonly statements: TimedStatement[] | null;
}

async function measureEdition(collector: Collector, edition: BenchEdition, bench: Bench): Promise<void> {
  const { data, options } = bench;
  collector.add('build.time', 'ms', edition.build.milliseconds);
  collector.add('build.peak', 'bytes', edition.build.peakBytes);
  collector.add('edition.bytes', 'bytes', edition.built.manifest.bytes);
  await stateOf(edition, data);
  try {
    if (options.parts.includes('load')) await measureLoading(collector, data, options);
    if (options.parts.includes('filters') || options.parts.includes('brush')) {
      const server = await startServer(data);
      await measureChanges(collector, server.url, bench).finally(() => server.stop());
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function measureLoading(collector: Collector, data: string, { runs }: BenchOptions): Promise<void> {
  const paths = dashboards.map(({ path }) => path);
  await collector.attempt({ 'server.first.overview': 'ms' }, () => measureServer(collector, data, paths));
  const server = await startServer(data);
  const browser = await openChromium();
  try {
    await collector.attempt({ 'weight.total': 'bytes' }, () => measureWeight(collector, browser, server.url));
    await collector.attempt({ 'html.shareWithFigures': 'share' }, () =>
      measureWithoutScript(collector, browser, server.url)
    );
    await browser.close();
    await measureLoads(collector, server.url, runs);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function measureChanges(collector: Collector, url: string, { options, statements }: Bench): Promise<void> {
  const { quick, runs, parts } = options;
  for (const dashboard of dashboards) {
    const { name, path } = dashboard;
    const asked = { quick, runs, statements };
    const browser = await openChromium();
    try {
      await collector.attempt({ [`filter.${name}.visible`]: 'ms', [`brush.${name}.linked`]: 'ms' }, async () => {
        const opened = await openDashboard(browser, url, path);
        if (parts.includes('filters')) {
          await collector.attempt({ [`filter.${name}.visible`]: 'ms' }, () =>
            measureFilters(collector, opened, dashboard, asked)
          );
        }
        if (parts.includes('brush')) {
          await collector.attempt({ [`brush.${name}.linked`]: 'ms' }, () =>
            measureBrush(collector, opened, dashboard, asked)
          );
        }
        collector.add(`filter.${name}.rendererPeak`, 'bytes', await rendererPeak(browser));
      });
    } finally {
      await browser.close();
    }
  }
}

/** The reading of a large file, in the browser over the demo and in Node. */
async function measureFile({ csvRows, runs }: BenchOptions, statements: TimedStatement[] | null): Promise<Measures> {
  console.log(`\n== A file of ${csvRows.toLocaleString('en')} rows`);
  const collector = new Collector();
  const file = join(scratch, 'declarations.csv');
  await writeCustomsCsv(file, csvRows);
  const times = Math.min(runs, 3);
  for (let run = 0; run < times; run++) {
    await collector.attempt({ 'ingest.node': 'ms' }, () => measureNodeIngest(collector, file, csvRows));
  }
  const data = await stateOf(await editionOf('demo', false), join(scratch, 'file'));
  const server = await startServer(data);
  try {
    for (let run = 0; run < times; run++) {
      const browser = await openChromium();
      try {
        const given = { url: server.url, file, statements };
        await collector.attempt({ 'ingest.page': 'ms' }, () => measurePageIngest(collector, browser, given));
        await collector.attempt({ 'ingest.page.cancel': 'ms' }, () => measureCancel(collector, browser, given));
      } finally {
        await browser.close();
      }
    }
  } finally {
    await server.stop();
  }
  const measures = collector.finish();
  console.log(measuresText(measures));
  return measures;
}
