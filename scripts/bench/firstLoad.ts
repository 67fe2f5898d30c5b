import type { Browser } from 'playwright-core';
import { openChromium, openPage, rendererPeak, scriptHeap, waitFor, type BenchPage, type Transfer } from './chromium';
import type { Collector } from './measures';
import { startServer } from './runningServer';

/** The longest that an engine may take before a load counts as failed, in milliseconds. */
const patience = 180_000;

interface Load {
  readonly marks: Readonly<Record<string, number>>;
  readonly longTasks: readonly { readonly start: number; readonly duration: number }[];
  readonly digests: readonly { readonly bytes: number; readonly duration: number }[];
  readonly firstContentfulPaint: number | null;
  readonly edition: { readonly start: number; readonly end: number } | null;
  readonly views: readonly { readonly id: string; readonly state: string }[];
}

/** The first load of the overview with an empty cache, as often as asked, each in a browser of its own. */
export async function measureLoads(collector: Collector, url: string, runs: number): Promise<void> {
  for (let run = 0; run < runs; run++) {
    const browser = await openChromium();
    try {
      await collector.attempt(loadIds, () => measureLoad(collector, browser, url));
    } finally {
      await browser.close();
    }
  }
}

const loadIds = {
  'load.firstContentfulPaint': 'ms',
  'load.figuresPainted': 'ms',
  'load.engineReady': 'ms',
  'load.longestTask': 'ms',
  'load.rendererPeak': 'bytes'
} as const;

async function measureLoad(collector: Collector, browser: Browser, url: string): Promise<void> {
  const opened = await openPage(browser, url);
  try {
    await opened.page.goto(url);
    await waitFor(
      opened.page,
      '"takenOver" in tamgaBench.load().marks || "failed" in tamgaBench.load().marks',
      patience
    );
    const load = await opened.ask<Load>('load()');
    if ('failed' in load.marks) throw new Error('The engine of the page failed to start.');
    addTimes(collector, load);
    addEditionTimes(collector, load);
    collector.add('load.bytesUntilEngine', 'bytes', sum(await opened.transfers()));
    collector.add('load.scriptHeap', 'bytes', await scriptHeap(opened.page));
    collector.add('load.rendererPeak', 'bytes', await rendererPeak(browser));
  } finally {
    await opened.close();
  }
}

function addTimes(collector: Collector, { marks, longTasks, firstContentfulPaint }: Load): void {
  collector.add('load.firstContentfulPaint', 'ms', firstContentfulPaint);
  collector.add('load.figuresInDom', 'ms', marks['figuresInDom']);
  collector.add('load.figuresPainted', 'ms', marks['figuresPainted']);
  collector.add('load.engineReady', 'ms', marks['ready']);
  collector.add('load.takenOver', 'ms', marks['takenOver']);
  const { takenOver = 0, engineStarted = 0 } = marks;
  const durations = longTasks.filter(({ start }) => start <= takenOver).map(({ duration }) => duration);
  const behind = longTasks.filter(({ start }) => start >= engineStarted && start <= takenOver);
  collector.add('load.longTasks', 'count', durations.length);
  collector.add('load.longestTask', 'ms', Math.max(0, ...durations));
  collector.add('load.longestTaskOfEngine', 'ms', Math.max(0, ...behind.map(({ duration }) => duration)));
}

/**
 * Opening is what is left to do once the bytes are there and the engine runs: the check of the hash, and attaching. Beside it
 * stands the whole way from the last byte to ready, in which the page may still be waiting for the engine.
 */
function addEditionTimes(collector: Collector, { marks, edition, digests }: Load): void {
  const hashed = Math.max(0, ...digests.map(({ bytes }) => bytes));
  const check = digests.find(({ bytes }) => bytes === hashed)?.duration ?? 0;
  const attach = (marks['ready'] ?? NaN) - (marks['opening'] ?? NaN);
  collector.add('edition.fetch', 'ms', edition ? edition.end - edition.start : null);
  collector.add('edition.hash', 'ms', check);
  collector.add('edition.attach', 'ms', attach);
  collector.add('edition.open', 'ms', check + attach);
  collector.add('edition.bytesToReady', 'ms', edition ? (marks['ready'] ?? NaN) - edition.end : null);
}

/** What the first page weighs before any of the engine or ECharts is asked for, by kind. */
export async function measureWeight(collector: Collector, browser: Browser, url: string): Promise<void> {
  const opened = await openPage(browser, url, { engine: false });
  try {
    await opened.page.goto(url, { waitUntil: 'networkidle' });
    const transfers = await opened.transfers();
    collector.add('weight.total', 'bytes', sum(transfers));
    for (const [kind, bytes] of byKind(transfers, url)) collector.add(`weight.${kind}`, 'bytes', bytes);
    collector.add('weight.requests', 'count', transfers.length);
  } finally {
    await opened.close();
  }
}

/** The figures that a reader without JavaScript sees: views with a figure or a plain word that there is none. */
export async function measureWithoutScript(collector: Collector, browser: Browser, url: string): Promise<void> {
  const opened = await openPage(browser, url, { javaScript: false });
  try {
    await opened.page.goto(url);
    const count = (selector: string) => opened.page.locator(selector).count();
    const all = await count('.grid > [data-view]');
    const shown =
      (await count('.grid > [data-view][data-state="ready"]')) +
      (await count('.grid > [data-view][data-state="empty"]'));
    collector.add('html.views', 'count', all);
    collector.add('html.viewsWithFigures', 'count', shown);
    collector.add('html.shareWithFigures', 'share', all === 0 ? 0 : shown / all);
    const paint = await firstPaint(opened);
    collector.add('html.firstContentfulPaint', 'ms', paint);
  } finally {
    await opened.close();
  }
}

function firstPaint({ page }: BenchPage): Promise<number | null> {
  return page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null");
}

/** The first answer of a server that was just started, and the next, without a browser: how long until the last byte of HTML. */
export async function measureServer(collector: Collector, data: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const server = await startServer(data);
    try {
      const name = path === '/' ? 'overview' : path.slice(1);
      const first = await timedAnswer(`${server.url}${path}`);
      const second = await timedAnswer(`${server.url}${path}`);
      collector.add(`server.first.${name}`, 'ms', first.milliseconds);
      collector.add(`server.again.${name}`, 'ms', second.milliseconds);
      collector.add(`server.html.${name}`, 'bytes', second.html.length);
      collector.add(`server.pageData.${name}`, 'bytes', pageDataOf(second.html));
      collector.add(`server.peak.${name}`, 'bytes', server.peakBytes());
    } finally {
      await server.stop();
    }
  }
}

async function timedAnswer(url: string): Promise<{ milliseconds: number; html: string }> {
  const started = performance.now();
  const response = await fetch(url, { headers: { accept: 'text/html', 'accept-encoding': 'br' } });
  const html = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return { milliseconds: performance.now() - started, html };
}

/** Characters of JSON in the page, which the browser needs only to go on from the server's answer. */
function pageDataOf(html: string): number {
  const scripts = html.matchAll(/<script type="application\/json"[^>]*>([^]*?)<\/script>/g);
  return [...scripts].reduce((total, [, text]) => total + (text?.length ?? 0), 0);
}

function sum(transfers: readonly Transfer[]): number {
  return transfers.reduce((total, { bytes }) => total + bytes, 0);
}

function byKind(transfers: readonly Transfer[], url: string): Map<string, number> {
  const kinds = new Map<string, number>([['html', 0]]);
  for (const transfer of transfers) {
    const { pathname } = new URL(transfer.url);
    const kind = pathname === new URL(url).pathname ? 'html' : (/\.([a-z0-9]+)$/.exec(pathname)?.[1] ?? 'other');
    kinds.set(kind, (kinds.get(kind) ?? 0) + transfer.bytes);
  }
  return kinds;
}
