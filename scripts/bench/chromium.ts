import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { ensureChromium } from '../ensureChromium.js';
import { peakResident } from './childProcess';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

/** Something that arrived in a page or in one of its workers. */
export interface Transfer {
  readonly url: string;
  /** Bytes of the body as they came over the network, compressed. */
  readonly bytes: number;
}

/** A page in a context of its own, with nothing in its cache, watched by `inPage.js`. */
export interface BenchPage {
  readonly page: Page;
  readonly transfers: () => Promise<readonly Transfer[]>;
  /** Calls a function that `inPage.js` put into the page. */
  readonly ask: <T>(call: string) => Promise<T>;
  close(): Promise<void>;
}

/** A Chromium of the bench's own. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: flags });
}

/** A page that has not gone anywhere yet. Without `engine` the page never finds the time to start its engine. */
export async function openPage(
  browser: Browser,
  url: string,
  { engine = true, javaScript = true } = {}
): Promise<BenchPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    javaScriptEnabled: javaScript
  });
  await context.addCookies([{ name: 'tamga-lang', value: 'en', url }]);
  await context.addInitScript({ path: new URL('./inPage.js', import.meta.url).pathname });
  if (!engine) await context.addInitScript({ content: 'globalThis.requestIdleCallback = () => 0;' });
  const transfers = watchTransfers(context);
  const page = await context.newPage();
  return {
    page,
    transfers,
    ask: (call) => page.evaluate(`tamgaBench.${call}`),
    close: () => context.close()
  };
}

function watchTransfers(context: BrowserContext): BenchPage['transfers'] {
  const pending: Promise<Transfer | null>[] = [];
  context.on('requestfinished', (request) => {
    const sizes = request.sizes().then(
      ({ responseBodySize }) => ({ url: request.url(), bytes: responseBodySize }),
      () => null
    );
    pending.push(sizes);
  });
  return async () => (await Promise.all(pending)).filter((one) => one !== null);
}

/** Milliseconds between two questions to a page about its state. */
const askEvery = 50;

/** Waits until the page answers an expression with something true. Rejects after `limit` milliseconds. */
export async function waitFor(page: Page, expression: string, limit: number): Promise<void> {
  const end = performance.now() + limit;
  while (!(await page.evaluate(expression))) {
    if (performance.now() > end) throw new Error(`Not so after ${limit / 1000} s: ${expression}`);
    await wait(askEvery);
  }
}

/** The most memory that any renderer of a browser has had resident, in bytes; workers and the engine are part of it. */
export async function rendererPeak(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakResident(id) ?? 0);
    const peak = Math.max(0, ...peaks);
    return peak === 0 ? null : peak;
  } finally {
    await session.detach();
  }
}

/** Bytes of JavaScript values that a page holds now; workers have heaps of their own and are not in it. */
export async function scriptHeap(page: Page): Promise<number | null> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? null;
  } finally {
    await session.detach();
  }
}
