import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import Papa from 'papaparse';
import { startApp, type RunningApp } from './support/app';
import { newPage, openBrowser, type WatchedPage } from './support/browser';
import {
  answeredInBrowser,
  dashboards,
  follow,
  openAnswered,
  programmePages,
  seenView,
  seenViews
} from './support/dashboard';
import { chooseInMenu, downloadedBy } from './support/download';

const address = '/?calendar=jp&donor=JP&period=jp%3A2024';

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), app?.stop()]));

describe('without JavaScript', () => {
  test.each(Object.values({ ...dashboards, ...programmePages }))(
    '%s is read in full: figures, sentences, tables and pictures',
    async (path) => {
      const { page, close } = await newPage(browser, app.url, { javaScript: false });
      await page.goto(`${app.url}${path}`);
      const panels = page.locator('[data-view]');
      expect(await panels.count()).toBeGreaterThanOrEqual(5);
      for (const panel of await panels.all()) {
        const state = await panel.getAttribute('data-state');
        expect(state).toMatch(/^(?:ready|empty)$/);
        expect(await panel.getAttribute('data-engine')).toBe('server');
        expect(await panel.locator('.sentence').innerText()).toMatch(/\S/);
        if (state === 'ready') expect(await panel.locator('table tbody tr').count()).toBeGreaterThan(0);
        if ((await panel.locator('.chart').count()) > 0) {
          expect(await panel.locator('.first svg path, .first svg text').count()).toBeGreaterThan(0);
          expect(await panel.locator('.first svg').first().isVisible()).toBe(true);
        }
      }
      await close();
    }
  );

  test('a donor reads the Japanese year, changes the language and turns the page by links alone', async () => {
    const { page, close } = await newPage(browser, app.url, { javaScript: false });
    await page.goto(`${app.url}${address}`);
    expect(await page.locator('.bar .sentence').innerText()).toMatch(/Japan FY 2024.*Japan/);
    expect((await page.locator('[data-view="overview-key-figures"] .value').allInnerTexts()).length).toBeGreaterThan(3);
    await page.locator('a[hreflang="ru"]').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await page.locator('.bar .sentence').innerText()).toMatch(/Япони/);
    await page.locator('header nav a[href^="/training"]').click();
    expect(new URL(page.url()).searchParams.get('donor')).toBe('JP');
    expect(await page.locator('h1').innerText()).toMatch(/^[А-Я]/);
    await close();
  });
});

describe('in the browser', () => {
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    watched = await newPage(browser, app.url);
    page = watched.page;
    await openAnswered(page, `${app.url}${address}`);
  });
  afterAll(() => watched?.close());

  test('Russian comes without a new page, with the same figures and filters', async () => {
    const english = await seenViews(page);
    await page.locator('a[hreflang="ru"]').click();
    await page.locator('html[lang="ru"]').waitFor();
    const russian = await seenViews(page);
    expect(Object.keys(russian)).toEqual(Object.keys(english));
    for (const [id, view] of Object.entries(russian)) {
      expect([id, view.title]).toEqual([id, expect.stringMatching(/[а-я]/)]);
      expect([id, view.sentence]).toEqual([id, expect.stringMatching(/[а-я]/)]);
      expect([id, view.state, view.table.length]).toEqual([id, english[id]?.state, english[id]?.table.length]);
    }
    expect(new URL(page.url()).search).toBe(address.slice(1));
    await page.locator('a[hreflang="en"]').click();
    await page.locator('html[lang="en"]').waitFor();
    expect(await seenViews(page)).toEqual(english);
  });

  test('links between pages keep the filters', async () => {
    for (const path of ['/training', '/programme', '/']) {
      await follow(page, path);
      expect(new URL(page.url()).search).toBe(address.slice(1));
      expect(await page.locator('.bar .sentence').innerText()).toMatch(/Japan FY 2024/);
    }
  });

  test('provenance says definition, filters, rows, edition and the statements with their parameters', async () => {
    await chooseInMenu(page, 'overview-seizures-by-month', 'Where do these numbers come from?');
    const card = page.locator('[data-view="overview-seizures-by-month"] .provenance');
    expect(await card.locator('dd').first().innerText()).toMatch(/\S/);
    const text = (await card.textContent()) ?? '';
    expect(text).toMatch(/Japan FY 2024/);
    expect(text).toMatch(/rows of seizures \([\d,]+\)/);
    expect(text).toContain((await page.locator('footer code').innerText()).slice(0, 12));
    expect(await card.locator('details pre').first().textContent()).toMatch(/select[^]*\n-- \[/i);
  });

  test('the CSV is the table, with plain numbers, empty where nothing was reported', async () => {
    await follow(page, '/inspections');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await answeredInBrowser(page);
    const { table } = await seenView(page, 'hit-rate-by-mode');
    const { name, bytes } = await downloadedBy(page, () => chooseInMenu(page, 'hit-rate-by-mode', 'Download CSV'));
    expect(name).toMatch(/^demo-tamga-hit-rate-by-mode-[0-9a-f]{8}\.csv$/);
    const text = bytes.toString('utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data[0]).toEqual(table[0]);
    expect(data.length).toBe(table.length);
    data
      .slice(1)
      .forEach((row, index) => row.forEach((cell, column) => expectSame(cell, table[index + 1]?.[column] ?? '?')));
    expect(data.length).toBeGreaterThan(3);
  });

  test('the SVG stands alone: well-formed, colours resolved, with title, sentence and edition', async () => {
    const { bytes } = await downloadedBy(page, () => chooseInMenu(page, 'hit-rate-by-mode', 'Download SVG'));
    const svg = bytes.toString('utf8');
    expect(await wellFormed(page, svg)).toBe('svg');
    expect(svg).not.toMatch(/var\(|<script|<foreignObject|href="http/i);
    const { title } = await seenView(page, 'hit-rate-by-mode');
    expect(svg).toContain(title);
    expect(svg).toContain((await page.locator('footer code').innerText()).slice(0, 12));
  });

  test('the PNG has the signature, and twice the size of the picture', async () => {
    const { bytes } = await downloadedBy(page, () => chooseInMenu(page, 'hit-rate-by-mode', 'Download PNG'));
    expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    const box = await page.locator('[data-view="hit-rate-by-mode"] .chart').boundingBox();
    expect(Math.abs(bytes.readUInt32BE(16) - 2 * (box?.width ?? 0))).toBeLessThanOrEqual(2);
  });

  test('a map carries the disclaimer of the United Nations into its pictures', async () => {
    await follow(page, '/routes');
    const { bytes } = await downloadedBy(page, () => chooseInMenu(page, 'route-map', 'Download SVG'));
    expect(await wellFormed(page, bytes.toString('utf8'))).toBe('svg');
    expect(bytes.toString('utf8')).toContain('do not imply official endorsement');
  });

  test('nothing erred, and nothing foreign was asked', () => {
    expect(watched.misdeeds).toEqual({ foreignRequests: [], cspViolations: [], errors: [] });
  });
});

/** A plain cell of a file says what is written on the page for reading: 1,234 · 2.8% · not reported. */
function expectSame(plain: string, read: string): void {
  const percent = /^([\d.]+)\s?%$/.exec(read)?.[1];
  if (percent !== undefined) expect(Number(plain) * 100).toBeCloseTo(Number(percent), 1);
  else expect(plain).toBe(read === 'not reported' ? '' : read.replaceAll(/(?<=\d),(?=\d)/g, ''));
}

/** The name of the root of a text that is well-formed XML; what is wrong with it otherwise. */
function wellFormed(page: Page, text: string): Promise<string> {
  return page.evaluate((xml) => {
    const { documentElement } = new DOMParser().parseFromString(xml, 'image/svg+xml');
    return documentElement.querySelector('parsererror')?.textContent ?? documentElement.nodeName;
  }, text);
}
