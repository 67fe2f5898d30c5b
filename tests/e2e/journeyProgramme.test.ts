import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type RunningApp } from './support/app';
import { newPage, openBrowser, type WatchedPage } from './support/browser';
import { answeredInBrowser, changing, openAnswered, seenView } from './support/dashboard';

let app: RunningApp;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
  watched = await newPage(browser, app.url);
  page = watched.page;
  await openAnswered(page, `${app.url}/programme?period=2024`);
});
afterAll(async () => {
  await watched?.close();
  await Promise.all([browser?.close(), app?.stop()]);
});

describe('from the programme to one unit, one donor and the results', () => {
  test('the arrow beside a unit leads to its page, under the same period', async () => {
    await page.locator('[data-view="units-state"] a[href^="/programme/units/KZ-ALT"]').click();
    await page.waitForURL(
      (url) => url.pathname === '/programme/units/KZ-ALT' && url.searchParams.get('period') === '2024'
    );
    await answeredInBrowser(page);
    expect(await page.locator('h1').innerText()).toBe('Altynkol PCU (Khorgos)');
    expect(await page.locator('.bar .sentence').innerText()).toBe('Unit: Altynkol PCU (Khorgos). 2024.');
  });

  test('the page of a unit holds that unit only: its state, its returns, its people', async () => {
    expect((await seenView(page, 'unit-life')).sentence).toContain('operational since 30 Nov 2018');
    expect((await seenView(page, 'unit-returns')).sentence).toMatch(/Monthly returns received: \d+ of 12 /);
    expect((await seenView(page, 'unit-staff')).sentence).toMatch(/^On 31 Dec 2024, \d+ officers were in post/);
  });

  test('another period is another question, and the unit stays', async () => {
    await changing(page, () => page.locator('.controls .button', { hasText: 'Clear all' }).click());
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.bar .sentence').innerText()).toBe('Unit: Altynkol PCU (Khorgos). Whole period.');
    expect((await seenView(page, 'unit-returns')).sentence).toMatch(/received: \d+ of 84 /);
    expect((await seenView(page, 'unit-staff')).sentence).toMatch(/^On 31 Dec 2025, /);
  });

  test('a donor’s page names the yen grant whose two amounts do not fit each other', async () => {
    await page.locator('main nav summary', { hasText: 'Donors' }).click();
    await page.locator('main nav a[href^="/programme/donors/JP"]').click();
    await page.waitForURL((url) => url.pathname === '/programme/donors/JP');
    await answeredInBrowser(page);
    const rates = await seenView(page, 'donor-rates');
    expect(rates.sentence).toContain('implies 130.7 JPY to the dollar, 10.5% off');
    const outliers = rates.table.filter((row) => row.at(-1)?.startsWith('off by more than 5%'));
    expect(outliers.map(([grant]) => grant)).toEqual(['Demo grant JP-2B']);
    expect((await seenView(page, 'donor-earmarks')).sentence).toContain('no dollar is counted twice');
  });

  test('the cockpit names what is off by more than a fifth, and since which quarter', async () => {
    await page.locator('main nav a[href^="/programme/results"]').click();
    await page.waitForURL((url) => url.pathname === '/programme/results');
    await answeredInBrowser(page);
    const { table, sentence } = await seenView(page, 'results-cockpit');
    const [head, ...rows] = table;
    const column = (name: string) => rows.map((row) => row[head?.indexOf(name) ?? -1] ?? '');
    expect(rows.length).toBeGreaterThan(0);
    for (const off of column('Off by')) expect(Number.parseFloat(off.slice(1))).toBeGreaterThan(20);
    for (const since of column('Off since')) expect(since).toMatch(/^20\d\d Q[1-4]$/);
    expect(sentence).toContain('straight lines between its milestones');
  });

  test('the same record is counted in four calendars', async () => {
    const { table } = await seenView(page, 'results-calendars');
    const calendars = new Set(table.slice(1).map(([calendar]) => calendar?.replace(/ .*/, '')));
    expect(calendars).toEqual(new Set(['United', 'Japan', 'Demo']));
    expect(table.some(([, period]) => period === 'Japan FY 2025')).toBe(true);
  });

  test('a unit that there is not has no page', async () => {
    const response = await page.request.get(`${app.url}/programme/units/XX-NONE`);
    expect(response.status()).toBe(404);
  });

  test('nothing erred, and nothing foreign was asked', () => {
    expect(watched.misdeeds).toEqual({ foreignRequests: [], cspViolations: [], errors: [] });
  });
});
