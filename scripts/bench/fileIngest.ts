import { statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { runEntry } from './childProcess';
import { openPage, rendererPeak, waitFor, type BenchPage } from './chromium';
import type { TimedStatement } from './filterChanges';
import type { Collector } from './measures';

const patience = 300_000;

/** A file to give to the data page of a server; what the engine was asked for it is added to `statements`. */
export interface PageIngest {
  readonly url: string;
  readonly file: string;
  readonly statements: TimedStatement[] | null;
}

interface FileWatch {
  readonly state: string;
  readonly states: Readonly<Record<string, number>>;
  readonly progress: number;
}

interface NodeIngest {
  readonly milliseconds: number;
  readonly peakBytes: number;
  readonly reports: number;
  readonly accounting: { readonly rows: number; readonly accepted: number; readonly quarantined: number };
}

/** A file read by the same door as the command line's, in a process of its own. */
export async function measureNodeIngest(collector: Collector, file: string, rows: number): Promise<void> {
  const { stdout } = await runEntry('scripts/bench/ingestNode.ts', [file]);
  const result = JSON.parse(stdout) as NodeIngest;
  if (result.accounting.rows !== rows)
    throw new Error(`The file has ${rows} rows; ${result.accounting.rows} were read.`);
  collector.add('ingest.node', 'ms', result.milliseconds);
  collector.add('ingest.node.peak', 'bytes', result.peakBytes);
}

/** A file given to the data page: until its account is shown and every page can show its rows. */
export async function measurePageIngest(
  collector: Collector,
  browser: Browser,
  { url, file, statements }: PageIngest
): Promise<void> {
  const opened = await openReadyDataPage(browser, url);
  try {
    const before = (await opened.ask<readonly unknown[]>('statements()')).length;
    await give(opened, file);
    await waitFor(opened.page, "['read', 'failed'].includes(tamgaBench.watchedFile().state)", patience);
    const { states, state, progress } = await opened.ask<FileWatch>('watchedFile()');
    if (state === 'failed') throw new Error(await opened.page.locator('[data-view="own-file"] .failed').innerText());
    const { read = NaN, opening = NaN } = states;
    collector.add('ingest.page', 'ms', read);
    collector.add('ingest.page.reading', 'ms', opening);
    collector.add('ingest.page.opening', 'ms', read - opening);
    collector.add('ingest.page.progressSteps', 'count', progress);
    const tasks = await opened.ask<readonly { readonly duration: number }[]>('longTasks()');
    collector.add('ingest.page.longestTask', 'ms', Math.max(0, ...tasks.map(({ duration }) => duration)));
    collector.add('ingest.file', 'bytes', statSync(file).size);
    collector.add('ingest.page.rendererPeak', 'bytes', await rendererPeak(browser));
    const ran = await opened.ask<readonly { text: string; duration: number }[]>('statements()');
    for (const { text, duration } of ran.slice(before)) {
      statements?.push({ page: 'data', cause: 'file', text, milliseconds: Math.round(duration * 10) / 10 });
    }
  } finally {
    await opened.close();
  }
}

/** How long a reading that has begun goes on after the reader cancels it. */
export async function measureCancel(collector: Collector, browser: Browser, { url, file }: PageIngest): Promise<void> {
  const opened = await openReadyDataPage(browser, url);
  try {
    await give(opened, file);
    await waitFor(opened.page, 'tamgaBench.watchedFile().progress > 2', patience);
    const started = performance.now();
    await opened.page.locator('[data-view="own-file"] .progress button').click();
    await opened.page.locator('[data-view="own-file"][data-state="cancelled"]').waitFor();
    collector.add('ingest.page.cancel', 'ms', performance.now() - started);
  } finally {
    await opened.close();
  }
}

async function openReadyDataPage(browser: Browser, url: string): Promise<BenchPage> {
  const opened = await openPage(browser, url);
  await opened.page.goto(`${url}/data`);
  await waitFor(opened.page, "document.querySelector('[data-engine-state=ready]') !== null", patience);
  return opened;
}

async function give({ page, ask }: BenchPage, file: string): Promise<void> {
  await ask('watchFile()');
  await page.locator('[data-view="own-file"] input[type="file"]').setInputFiles(file);
}
