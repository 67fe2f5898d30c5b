import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type RunningApp } from './support/app';
import { newPage, openBrowser, type WatchedPage } from './support/browser';
import { changing, follow, openAnswered, seenView, seenViews } from './support/dashboard';
import { downloadedBy } from './support/download';

let app: RunningApp;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
  watched = await newPage(browser, app.url, { permissions: ['clipboard-read', 'clipboard-write'] });
  page = watched.page;
  await openAnswered(page, `${app.url}/seizures`);
});
afterAll(() => Promise.all([browser?.close(), app?.stop()]));

const parameters = () => [...new URL(page.url()).searchParams];

/** What every view counts, to see which of them a filter has changed. */
async function sentences(): Promise<Readonly<Record<string, string>>> {
  const views = await seenViews(page);
  return Object.fromEntries(Object.values(views).map(({ id, sentence, table }) => [id, sentence + table.join('|')]));
}

/** The mark that ECharts drew first in a view: its first bar. */
function firstMark(view: string) {
  return page.locator(`[data-view="${view}"] .live svg path[fill="var(--chart-1)"]`).first();
}

describe('filters', () => {
  test('a value of a menu is in the address and the sentence, and every view obeys it', async () => {
    const before = await sentences();
    const menu = page.locator('.controls details.menu', { hasText: 'Country' }).first();
    await menu.locator('summary').click();
    await changing(page, () => menu.getByText('Kyrgyzstan', { exact: true }).click());
    await page.keyboard.press('Escape');
    expect(parameters()).toEqual([['country', 'KG']]);
    expect(await page.locator('.bar .sentence').innerText()).toContain('Kyrgyzstan, all units');
    const after = await sentences();
    for (const id of Object.keys(before)) expect([id, after[id]]).not.toEqual([id, before[id]]);
    expect((await seenView(page, 'seizures-by-country')).table.slice(1).map(([country]) => country)).toEqual([
      'Kyrgyzstan'
    ]);
  });

  test('a clicked mark filters every other view; its own keeps all its bars', async () => {
    await changing(page, () => page.getByRole('button', { name: 'Clear all' }).click());
    const before = await sentences();
    await page.mouse.move(10, 10);
    const chart = page.locator('[data-view="seizures-by-class"] .chart');
    await chart.scrollIntoViewIfNeeded();
    // A chart out of sight is drawn anew when it comes near; a click on its way would meet a mark of before.
    await page.locator('[data-view="seizures-by-class"] .chart[data-drawn="true"]').waitFor();
    await changing(page, () => firstMark('seizures-by-class').click());
    expect(parameters()).toEqual([['pick', expect.stringMatching(/^seizures-by-class:commodity_class:\w+$/)]]);
    const after = await sentences();
    expect(after['seizures-by-class']).toBe(before['seizures-by-class']);
    for (const id of ['seizures-by-month', 'seizures-by-country', 'seizures-by-unit', 'seizure-events']) {
      expect([id, after[id]]).not.toEqual([id, before[id]]);
    }
    const [mark, picked] = (await seenView(page, 'seizures-by-class')).table[1] ?? [];
    expect(await page.locator('.bar .sentence').innerText()).toContain(`Picked in a chart, Commodity class: ${mark}`);
    expect((await seenView(page, 'seizures-by-country')).sentence).toContain(`${picked} seizures`);
  });

  test('an interval of months is brushed with the mouse, on top of the pick', async () => {
    const before = await sentences();
    const chart = page.locator('[data-view="seizures-by-month"] .live svg');
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    if (!box) throw new Error('The chart of months is not drawn.');
    await changing(page, async () => {
      await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.5);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5, { steps: 4 });
      await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.5, { steps: 4 });
      await page.mouse.up();
    });
    const [, period] = parameters().find(([, value]) => value.startsWith('seizures-by-month:')) ?? [];
    expect(period).toMatch(/^seizures-by-month:period:\d{4}-\d{2}\.\.\d{4}-\d{2}$/);
    const after = await sentences();
    expect(after['seizures-by-month']).toBe(before['seizures-by-month']);
    expect(after['seizures-by-class']).not.toBe(before['seizures-by-class']);
    expect(after['seizures-by-country']).not.toBe(before['seizures-by-country']);
  });

  test('a copied link opens the same answer elsewhere; Escape clears, the back button restores', async () => {
    const picked = await seenViews(page);
    await page.locator('.controls').getByRole('button', { name: 'Copy link' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    await changing(page, () => page.keyboard.press('Escape'));
    expect(parameters()).toEqual([]);
    await changing(page, () => page.goBack());
    expect(page.url()).toBe(link);
    expect(await seenViews(page)).toEqual(picked);
    await changing(page, () => page.goForward());
    expect(parameters()).toEqual([]);
    const elsewhere = await newPage(browser, app.url);
    await openAnswered(elsewhere.page, link);
    expect(await seenViews(elsewhere.page)).toEqual(picked);
    await elsewhere.close();
  });
});

describe('SQL', () => {
  const bench = () => page.locator('[data-view="query"]');
  const answer = () => page.locator('.answer');

  async function write(sql: string): Promise<void> {
    await page.locator('.cm-content').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(sql);
  }

  /** Runs a statement and gives what is said of it. */
  async function ask(sql: string): Promise<string> {
    await write(sql);
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('[data-view="query"]:not([data-state="running"])').waitFor();
    return answer().innerText();
  }

  test('a statement of one’s own gives the number that the page shows', async () => {
    const { sentence } = await seenView(page, 'seizures-by-class');
    const shown = /([\d,]+) seizures/.exec(sentence)?.[1]?.replaceAll(',', '');
    expect(Number(shown)).toBeGreaterThan(100);
    await page.locator('header nav a[href^="/query"]').click();
    await page.locator('.cm-content').waitFor();
    expect(await ask("select count(*) as n from seizures where source_class = 'synthetic'")).toMatch(/1 row in/);
    expect(await page.locator('.answer tbody td').allInnerTexts()).toEqual(['1', shown]);
  });

  test('the cap on rows is said, and the CSV has the rows that are shown', async () => {
    expect(await ask('select range as n, null as nothing from range(20000)')).toContain('first 10,000 rows');
    const { bytes } = await downloadedBy(page, () => page.getByRole('button', { name: 'Download CSV' }).click());
    const { data } = Papa.parse<string[]>(bytes.toString('utf8').slice(1), { skipEmptyLines: true });
    expect(data.length).toBe(10_001);
    expect([data[0], data[1], data.at(-1)]).toEqual([
      ['n', 'nothing'],
      ['0', ''],
      ['9999', '']
    ]);
  });

  test('a heavy statement is cancelled, and the next is answered', async () => {
    await write('select count(*) from range(10000000) as a, range(10000000) as b');
    await page.keyboard.press('ControlOrMeta+Enter');
    await bench().and(page.locator('[data-state="running"]')).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await bench().and(page.locator('[data-state="cancelled"]')).waitFor();
    expect(await answer().innerText()).toContain('Cancelled');
    await ask('select 6 * 7 as n');
    expect(await page.locator('.answer tbody td').allInnerTexts()).toEqual(['1', '42']);
  });

  test.each([
    ['select 1; select 2', /Only one statement runs at a time/],
    ["copy seizures to 'out.csv'", /Only statements that read are run.*COPY/i],
    ["attach 'other.duckdb'", /Only statements that read are run.*ATTACH/i],
    ['install httpfs', /Only statements that read are run.*INSTALL/i],
    ["set memory_limit = '1GB'", /Only statements that read are run.*SET/i],
    ["select * from read_csv('http://127.0.0.1:1/x.csv')", /disabled|not allowed|read_csv/i],
    ["select 'open", /never closed/],
    ['select nothing from seizures', /nothing/]
  ])('refused with its reason: %s', async (sql, reason) => {
    expect(await ask(sql)).toMatch(reason);
    expect(await bench().getAttribute('data-state')).toBe('failed');
  });

  test('the tables are as they were, and nothing was asked of anyone', async () => {
    await follow(page, '/seizures');
    expect((await seenView(page, 'seizures-by-class')).state).toBe('ready');
    expect(watched.misdeeds).toEqual({ foreignRequests: [], cspViolations: [], errors: [] });
  });
});
