import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type RunningApp } from './support/app';
import { newPage, openBrowser, type WatchedPage } from './support/browser';
import { answeredInBrowser, changing, openAnswered, seenView, seenViews } from './support/dashboard';

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), app?.stop()]));

/** Chooses a country in the menu of the filter bar. */
async function chooseCountry(page: Page, name: string): Promise<void> {
  const menu = page.locator('.controls details.menu', { hasText: 'Country' }).first();
  await menu.locator('summary').click();
  await menu.getByText(name, { exact: true }).click();
  await page.keyboard.press('Escape');
}

/** Keeps the workers that the page starts, so that a test can reach them. */
function keepWorkers(): void {
  const workers: Worker[] = [];
  const Real = globalThis.Worker;
  Object.assign(globalThis, {
    workers,
    Worker: class extends Real {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        workers.push(this);
      }
    }
  });
}

/** Ends the newest worker as a crash does, or without a word, as a browser that is short of memory may. */
function endWorker(page: Page, how: 'crash' | 'silently'): Promise<void> {
  return page.evaluate((manner) => {
    const worker = (globalThis as unknown as { workers: Worker[] }).workers.at(-1);
    worker?.terminate();
    if (manner === 'crash') worker?.dispatchEvent(new ErrorEvent('error', { message: 'memory access out of bounds' }));
  }, how);
}

function workersStarted(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { workers: Worker[] }).workers.length);
}

describe('the engine dies while a page is used', () => {
  let watched: WatchedPage;

  beforeAll(async () => {
    watched = await newPage(browser, app.url);
    await watched.page.addInitScript(keepWorkers);
    await openAnswered(watched.page, `${app.url}/inspections`);
  });
  afterAll(() => watched?.close());

  test('in the middle of an answer: the page recovers by itself, and that answer comes', async () => {
    const { page } = watched;
    const before = await seenView(page, 'hit-rate-by-unit');
    await changing(page, async () => {
      await chooseCountry(page, 'Uzbekistan');
      await endWorker(page, 'crash');
    });
    expect(await workersStarted(page)).toBe(2);
    const after = await seenView(page, 'hit-rate-by-unit');
    expect(after.table.length).toBeLessThan(before.table.length);
    expect(after.table.length).toBeGreaterThan(1);
    await changing(page, () => page.getByRole('button', { name: 'Clear all' }).click());
    expect(await seenView(page, 'hit-rate-by-unit')).toEqual(before);
  });

  test('without a word: its silence is noticed, and a later filter is answered by another', async () => {
    const { page } = watched;
    await endWorker(page, 'silently');
    await page.waitForFunction(() => (globalThis as unknown as { workers: Worker[] }).workers.length === 3);
    await page.locator('[data-engine-state="ready"]').waitFor();
    await changing(page, () => chooseCountry(page, 'Kyrgyzstan'));
    expect((await seenView(page, 'hit-rate-by-unit')).state).toBe('ready');
    expect(watched.misdeeds).toMatchObject({ foreignRequests: [], cspViolations: [] });
  });

  test('with the network off, filters are answered as before', async () => {
    const { page } = watched;
    await page.context().setOffline(true);
    await changing(page, () => chooseCountry(page, 'Uzbekistan'));
    expect(new URL(page.url()).searchParams.getAll('country').sort()).toEqual(['KG', 'UZ']);
    expect((await seenView(page, 'hit-rate-by-unit')).state).toBe('ready');
    await page.context().setOffline(false);
  });
});

describe('the engine cannot be had', () => {
  test.each([
    ['its program does not arrive', '**/*.wasm', 'could not be loaded. Check the connection'],
    ['the edition arrives damaged', '**/editions/*.duckdb', 'differs from what was published']
  ])(
    '%s: the page says what and what to do, the server goes on answering, and a retry helps',
    async (_, url, words) => {
      const { page, close } = await newPage(browser, app.url);
      await page.route(url, async (route) => {
        if (url.endsWith('.wasm')) await route.abort();
        else await route.fulfill({ body: damaged(await (await route.fetch()).body()) });
      });
      await page.goto(`${app.url}/inspections`);
      const failure = page.locator('[data-engine-state="failed"]');
      await failure.waitFor();
      expect(await failure.innerText()).toContain(words);
      expect(await failure.innerText()).toContain('go on with answers from the server');
      const before = await seenView(page, 'hit-rate-by-unit');
      await chooseCountry(page, 'Uzbekistan');
      await page.waitForURL(/country=UZ/);
      await page.locator('.bar .sentence', { hasText: 'Uzbekistan, all units' }).waitFor();
      await page.waitForFunction(
        (rows) => document.querySelectorAll('[data-view="hit-rate-by-unit"] table tr').length < rows,
        before.table.length
      );
      const served = await seenViews(page);
      expect([...new Set(Object.values(served).map(({ engine }) => engine))]).toEqual(['server']);
      await page.unroute(url);
      await failure.getByRole('button').click();
      await answeredInBrowser(page);
      expect((await seenView(page, 'hit-rate-by-unit')).table).toEqual(served['hit-rate-by-unit']?.table);
      await close();
    }
  );
});

/** The same number of bytes, one of them another. */
function damaged(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 0xff;
  return copy;
}
