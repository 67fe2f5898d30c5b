import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type RunningApp } from './support/app';
import { newPage, openBrowser, type WatchedPage } from './support/browser';
import {
  answeredInBrowser,
  dashboards,
  openAnswered,
  programmePages,
  seenViews,
  type SeenView
} from './support/dashboard';

const search = '?calendar=jp&country=UZ&donor=JP&pick=seizures-by-month%3Aperiod%3A2023-01..2023-06';

let app: RunningApp;
let browser: Browser;
let watched: WatchedPage;
let plain: WatchedPage;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
  [watched, plain] = await Promise.all([newPage(browser, app.url), newPage(browser, app.url, { javaScript: false })]);
  await watched.page.addInitScript(recordShifts);
});
afterAll(() => Promise.all([browser?.close(), app?.stop()]));

describe.each(Object.entries({ ...dashboards, ...programmePages }))('%s', (id, path) => {
  test('what came with the page stays when the browser takes over, and nothing shifts', async () => {
    await plain.page.goto(`${app.url}${path}`);
    const served = await seenViews(plain.page);
    await openAnswered(watched.page, `${app.url}${path}`);
    const answered = await seenViews(watched.page);
    expect(enginesOf(served)).toEqual(['server']);
    expect(enginesOf(answered)).toEqual(['browser']);
    expect(words(answered)).toEqual(words(served));
    expect(await shiftOf(watched.page)).toBeLessThan(0.02);
  });

  test('the same sentences and tables on both sides under filters', async () => {
    await plain.page.goto(`${app.url}${path}${search}`);
    const served = await seenViews(plain.page);
    await goInTab(watched.page, `${path}${search}`);
    await answeredInBrowser(watched.page);
    expect(words(await seenViews(watched.page))).toEqual(words(served));
    const { results } = await (await fetch(`${app.url}/api/views/${id}${search}`)).json();
    expect(Object.keys(served)).toEqual(Object.keys(results));
  });
});

test('nothing erred, and nothing foreign was asked', () => {
  expect(watched.misdeeds).toEqual({ foreignRequests: [], cspViolations: [], errors: [] });
});

/** Follows a link within the application, so that the engine of the tab goes on. */
async function goInTab(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.querySelector('main')?.append(link);
    link.click();
    link.remove();
  }, address);
  await page.waitForURL((url) => url.pathname + url.search === address);
}

function enginesOf(views: Readonly<Record<string, SeenView>>): string[] {
  return [...new Set(Object.values(views).map(({ engine }) => engine))];
}

/** Views without who answered them. */
function words(views: Readonly<Record<string, SeenView>>): Omit<SeenView, 'engine'>[] {
  return Object.values(views).map(({ engine: _engine, ...rest }) => rest);
}

function recordShifts(): void {
  const seen = { sum: 0 };
  Object.assign(globalThis, { shifts: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.sum += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum);
}
