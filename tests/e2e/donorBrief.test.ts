import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { message } from '$lib/messages/messages';
import { securityHeaders } from '$lib/server/http/securityHeaders.js';
import { ask } from '../support/http';
import { startApp, type RunningApp } from './support/app';
import { newPage, openBrowser, type WatchedPage } from './support/browser';
import { downloadedBy, type DownloadedFile } from './support/download';
import { chooseFile } from './support/ownFile';

const brief = '[data-view="donor-brief"]';
const trainingsFile = 'tests/fixtures/ingest/tamga-trainings.csv';
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

let app: RunningApp;
let browser: Browser;
let folder = '';

beforeAll(async () => {
  [app, browser, folder] = await Promise.all([startApp(), openBrowser(), mkdtemp(join(tmpdir(), 'tamga-brief-'))]);
});
afterAll(() => Promise.all([browser?.close(), app?.stop(), rm(folder, { recursive: true, force: true })]));

const get = (path: string) => ask(Number(new URL(app.url).port), { path });
const ready = (page: Page) => page.locator(`${brief}[data-state="ready"]`).waitFor();
const preview = (page: Page) => page.frameLocator(`${brief} iframe`);

async function choose(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    await page.locator(`${brief} select[name="${name}"]`).selectOption(value);
  }
  await ready(page);
}

/** Opens the page in a browser of its own and leaves it without misdeeds. */
async function onReports(work: (watched: WatchedPage) => Promise<void>, options: Parameters<typeof newPage>[2] = {}) {
  const watched = await newPage(browser, app.url, options);
  try {
    await watched.page.goto(`${app.url}/reports/donor-brief`);
    await work(watched);
    expect(watched.misdeeds).toEqual({ foreignRequests: [], cspViolations: [], errors: [] });
  } finally {
    await watched.close();
  }
}

/** Opens a downloaded file from the disk with the network off. */
async function fromDisk(file: DownloadedFile, work: (page: Page) => Promise<void>): Promise<void> {
  const path = join(folder, 'brief.html');
  await writeFile(path, file.bytes);
  const context = await browser.newContext({ offline: true });
  const said: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(path).href) said.push(`asked for ${request.url()}`);
    });
    await page.goto(pathToFileURL(path).href);
    await work(page);
    expect(said).toEqual([]);
  } finally {
    await context.close();
  }
}

describe('the brief of Japan for its fiscal year 2024', () => {
  test('is chosen, previewed, downloaded, and read from the disk with the network off', async () => {
    await onReports(async ({ page }) => {
      await ready(page);
      await choose(page, { donor: 'JP', period: 'jp:2024' });
      expect(await preview(page).locator('.cover').innerText()).toContain('Japan FY 2024');
      const file = await downloadedBy(page, () => page.getByRole('button', { name: 'Download' }).click());
      expect(file.name).toBe('demo-Donor brief, Japan, Japan FY 2024.html');
      await fromDisk(file, async (opened) => {
        expect(await opened.title()).toBe('Demo – Donor brief, Japan, Japan FY 2024');
        expect(await opened.locator('.banner').isVisible()).toBe(true);
        const boxes = await opened.locator('figure svg').evaluateAll((all) =>
          all.map((svg) => {
            const { width, height } = svg.getBoundingClientRect();
            return width > 300 && height > 100;
          })
        );
        expect(boxes).toEqual([true, true, true]);
        expect(await opened.locator('[data-view="units-state"] tbody tr').count()).toBeGreaterThan(0);
        expect(await opened.locator('[data-view="units-state"] table').isVisible()).toBe(true);
      });
    });
  });

  test('says what the pages say under the same filters', async () => {
    const asked = 'donor=JP&period=jp:2024&calendar=jp';
    const { page, close } = await newPage(browser, app.url, { javaScript: false });
    try {
      await page.goto(`${app.url}/reports/brief?${asked}`);
      const views = {
        '/training': 'trainings-by-phase',
        '/inspections': 'hit-rate-by-unit',
        '/programme': 'units-state'
      };
      for (const [path, view] of Object.entries(views)) {
        await page.goto(`${app.url}/reports/brief?${asked}`);
        const sentence = await page.locator(`[data-view="${view}"] .lead`).innerText();
        await page.goto(`${app.url}${path}?${asked}`);
        expect(await page.locator(`[data-view="${view}"] .sentence`).innerText()).toBe(sentence);
      }
    } finally {
      await close();
    }
  });

  test.skipIf(!hasPoppler)('prints on A4 with the edition and the number of every page (needs poppler)', async () => {
    const { page, close } = await newPage(browser, app.url, { locale: 'ru' });
    try {
      await page.goto(`${app.url}/reports/brief?donor=JP&period=jp:2024&lang=ru`);
      const path = join(folder, 'brief.pdf');
      await page.pdf({ path, preferCSSPageSize: true });
      expect(execFileSync('pdfinfo', [path]).toString()).toMatch(/Page size: .*A4/);
      const pages = execFileSync('pdftotext', ['-layout', path, '-']).toString().split('\f').slice(0, -1);
      const { dataHash } = JSON.parse((await get('/editions/current.json')).body.toString()) as { dataHash: string };
      const title = await page.title();
      const foot = message('ru', 'reports.brief.page_foot', { title, hash: dataHash.slice(0, 12) });
      expect(pages.length).toBeGreaterThan(3);
      pages.forEach((text, index) => {
        expect(text).toContain(`${index + 1} / ${pages.length}`);
        expect(text).toContain(foot);
      });
      expect(pages.join('')).toContain(message('ru', 'reports.brief.gaps'));
    } finally {
      await close();
    }
  });
});

describe('the page', () => {
  test("moves to the fiscal year of the donor, and the brief's language leaves the page's alone", async () => {
    await onReports(async ({ page }) => {
      await ready(page);
      await choose(page, { donor: 'JP' });
      expect(await page.locator(`${brief} select[name="period"]`).inputValue()).toMatch(/^jp:/);
      await choose(page, { donor: 'INL', lang: 'ru' });
      expect(await page.locator(`${brief} select[name="period"]`).inputValue()).toMatch(/^us:/);
      expect(await preview(page).locator('html').getAttribute('lang')).toBe('ru');
      await page.reload();
      await ready(page);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.locator(`${brief} select[name="donor"]`).inputValue()).toBe('INL');
    });
  });

  test('works without JavaScript: the form itself opens the brief', async () => {
    await onReports(
      async ({ page }) => {
        await page.locator(`${brief} select[name="donor"]`).selectOption('JP');
        await page.locator(`${brief} select[name="period"]`).selectOption('jp:2023');
        const [opened] = await Promise.all([
          page.context().waitForEvent('page'),
          page.getByRole('button', { name: 'Open' }).click()
        ]);
        expect(await opened.locator('.cover').innerText()).toContain('Japan FY 2023');
        expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
      },
      { javaScript: false }
    );
  });

  test("makes the brief of a reader's own file in the browser and asks the server for none", async () => {
    const watched = await newPage(browser, app.url);
    const { page, misdeeds } = watched;
    try {
      await page.goto(`${app.url}/data`);
      await chooseFile(page, trainingsFile);
      await page.locator('[data-own-file]').waitFor();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.locator('header nav a[href^="/reports"]').click();
      await page.locator('main a[href^="/reports/donor-brief"]').first().click();
      await page.locator(`${brief}[data-engine="browser"][data-state="ready"]`).waitFor();
      const shown = preview(page);
      expect(await shown.locator('.cover').innerText()).toContain('tamga-trainings.csv');
      expect(await shown.locator('.banner').count()).toBe(0);
      expect(await shown.locator('[data-view="training-events"] tbody').innerText()).toContain('Strategic trade');
      const file = await downloadedBy(page, () => page.getByRole('link', { name: 'Download' }).click());
      expect(file.name).toMatch(/^Brief, .*\.html$/);
      await choose(page, { lang: 'ru' });
      expect(await preview(page).locator('h1').innerText()).toBe(message('ru', 'reports.brief.title_all'));
      expect(asked.filter((address) => address.startsWith(`${app.url}/reports/brief`))).toEqual([]);
      expect(misdeeds).toEqual({ foreignRequests: [], cspViolations: [], errors: [] });
    } finally {
      await watched.close();
    }
  });
});

describe('the address of a brief', () => {
  test('lets our own page frame it and nobody else, and nothing in it run', async () => {
    const { status, headers } = await get('/reports/brief?donor=JP&period=jp:2024&lang=en');
    const policy = String(headers['content-security-policy']);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toMatch(/script-src|https?:|\*/);
    const others = Object.entries(securityHeaders).filter(([name]) => !/^content-security|^x-frame/.test(name));
    expect(headers).toMatchObject({ ...Object.fromEntries(others), 'x-frame-options': 'SAMEORIGIN' });
    expect(headers['set-cookie']).toBeUndefined();
  });

  test.each(['donor=XX&lang=en', 'donor=JP&period=soon&lang=en', 'donor=JP&period=2031&lang=en', ''])(
    'refuses %j in a sentence',
    async (search) => {
      const { status, headers, body } = await get(`/reports/brief?${search}`);
      expect([status, headers['content-type']]).toEqual([400, 'text/plain; charset=utf-8']);
      expect(body.toString()).toMatch(/^.{20,200}\n$/);
    }
  );
});
