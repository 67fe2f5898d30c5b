import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type RunningApp } from './support/app';
import { newPage, openBrowser, type WatchedPage } from './support/browser';
import { answeredInBrowser, follow, openAnswered, seenView, seenViews, type SeenView } from './support/dashboard';
import { chooseFile, dropFile, ownFileBanner, seenAccounting } from './support/ownFile';

const real = '../shared/data';
const present = existsSync(real);
if (!present) console.warn(`Skipped: ${real} with the real files is not here.`);

let app: RunningApp;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
let folder = '';
/** The page of seizures before any file was looked at. */
let edition: Readonly<Record<string, SeenView>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
  folder = await mkdtemp(join(tmpdir(), 'tamga-files-'));
  watched = await newPage(browser, app.url);
  page = watched.page;
  await openAnswered(page, `${app.url}/seizures`);
  edition = await seenViews(page);
  await backToData();
});
afterAll(async () => {
  await Promise.all([browser?.close(), app?.stop(), rm(folder, { recursive: true, force: true })]);
});

const fixture = (name: string) => resolve('tests/fixtures/ingest', name);

/** Follows the page's own pointer to where the file is shown. */
async function seeItOn(path: string): Promise<void> {
  await page.locator(`.report a[href="${path}"]`).click();
  await page.waitForURL((url) => url.pathname === path);
  await answeredInBrowser(page);
}

async function backToData(): Promise<void> {
  await page.locator('header nav a[href^="/data"]').click();
  await page.waitForURL((url) => url.pathname === '/data');
}

describe('a small file of each kind', () => {
  test.each([
    ['unodc-ids.csv', { rows: 11, accepted: 7, quarantined: 2, notData: 2 }, '/seizures', 'seizures-by-country'],
    ['tamga-seizures.csv', { rows: 8, accepted: 5, quarantined: 1, notData: 2 }, '/seizures', 'seizures-by-country'],
    [
      'customs-declarations.csv',
      { rows: 10, accepted: 7, quarantined: 2, notData: 1 },
      '/inspections',
      'hit-rate-by-mode'
    ],
    [
      'tamga-examinations.csv',
      { rows: 6, accepted: 4, quarantined: 1, notData: 1 },
      '/inspections',
      'hit-rate-by-mode'
    ],
    ['fmtrpt.csv', { rows: 10, accepted: 9, quarantined: 1, notData: 0 }, '/training', 'trainings-by-country'],
    ['tamga-trainings.csv', { rows: 7, accepted: 5, quarantined: 2, notData: 0 }, '/training', 'trainings-by-country']
  ])('%s is accounted for, its findings are said, and its page shows it', async (file, accounting, path, view) => {
    await chooseFile(page, fixture(file));
    expect(await seenAccounting(page)).toEqual(accounting);
    expect(await page.locator('.report details').count()).toBeGreaterThan(2);
    expect(await page.locator('.report .fix').first().textContent()).toMatch(/\S/);
    await seeItOn(path);
    expect(await ownFileBanner(page)).toContain(`Your file, only in this browser: ${file}`);
    expect((await seenView(page, view)).state).toBe('ready');
    await backToData();
  });
});

describe('one file after another', () => {
  test('the second takes the place of the first, dropped with the mouse; a third that is refused leaves it there', async () => {
    await chooseFile(page, fixture('unodc-ids.csv'));
    await dropFile(page, '[data-view="own-file"] .zone', fixture('tamga-examinations.csv'));
    await page.locator('[data-own-file]', { hasText: 'tamga-examinations.csv' }).waitFor();
    expect(await seenAccounting(page)).toEqual({ rows: 6, accepted: 4, quarantined: 1, notData: 1 });
    const nonsense = join(folder, 'shopping.csv');
    await writeFile(nonsense, 'apples,pears\n1,2\n');
    await chooseFile(page, nonsense);
    expect(await page.locator('.report [role="alert"]').innerText()).toContain('shopping.csv was not read');
    expect(await page.locator('.report details[open] .fix').first().innerText()).toMatch(/\S/);
    expect(await ownFileBanner(page)).toContain('tamga-examinations.csv');
    await follow(page, '/inspections');
    expect((await seenView(page, 'hit-rate-by-mode')).sentence).toContain(
      'Of 2 completed examinations, 1 was positive'
    );
    await follow(page, '/seizures');
    const seizures = Object.values(await seenViews(page));
    expect(seizures.map(({ state }) => state)).toEqual(seizures.map(() => 'empty'));
  });

  test.each([
    ['workbook.xlsx', Buffer.from('504b0304140006000800', 'hex')],
    ['empty.csv', Buffer.alloc(0)]
  ])('%s is refused with what to do', async (name, bytes) => {
    await backToData();
    const path = join(folder, name);
    await writeFile(path, bytes);
    await chooseFile(page, path);
    expect(await page.locator('.report [role="alert"]').innerText()).toContain(`${name} was not read`);
    expect(await page.locator('.report details[open] .fix').first().innerText()).toMatch(/\S/);
  });

  test('put away, every page shows the edition again', async () => {
    await page.locator('[data-own-file] button').click();
    await page.locator('[data-own-file]').waitFor({ state: 'detached' });
    await follow(page, '/seizures');
    expect(await seenViews(page)).toEqual(edition);
  });
});

describe('a large file', () => {
  test('says how far it is, and cancelled leaves everything as it was', async () => {
    await backToData();
    await chooseFile(page, fixture('unodc-ids.csv'));
    const path = join(folder, 'large.csv');
    await writeFile(path, largeFile(600_000));
    await page.locator('[data-view="own-file"] input[type="file"]').setInputFiles(path);
    const progress = page.locator('.progress[role="status"] p', { hasText: /large\.csv: [1-9][\d,]* records/ });
    await progress.waitFor();
    const words = await progress.innerText();
    await page.locator('.progress button').click();
    await page.locator('[data-view="own-file"][data-state="cancelled"]').waitFor();
    expect(words).toMatch(/[\d,]+ records, [\d.]+ of [\d.]+ MB/);
    expect(await page.locator('[data-view="own-file"] [role="status"]').innerText()).toContain('large.csv');
    expect(await ownFileBanner(page)).toContain('unodc-ids.csv');
    await follow(page, '/seizures');
    expect((await seenView(page, 'seizures-by-country')).sentence).toContain('7 seizures');
    await page.locator('[data-own-file] button').click();
    await backToData();
  });
});

/** Examinations by the template, all alike. */
function largeFile(rows: number): string {
  const header = 'examined_on,unit,country,direction,transport_mode,selection_method,examination_type,result';
  return `${header}\n${'2024-03-01,UZ-AYR,Uzbekistan,Import,Rail,Risk profiling,X-ray,Nothing found\n'.repeat(rows)}`;
}

describe.runIf(present)('the real files', () => {
  test('seizures of UNODC: 2,478 by country, 30 exact duplicates noted', async () => {
    await chooseFile(page, resolve(real, 'seizures/ids_2011-2016_central-asia-involved.csv'));
    expect(await seenAccounting(page)).toEqual({ rows: 2478, accepted: 2478, quarantined: 0, notData: 0 });
    expect(await page.locator('.report summary', { hasText: 'uplicate' }).locator('.count').innerText()).toBe('30');
    await seeItOn('/seizures');
    const { sentence, table } = await seenView(page, 'seizures-by-country');
    expect(sentence).toContain('2,478 seizures');
    for (const [country, seizures] of [
      ['Uzbekistan', '908'],
      ['Kazakhstan', '336'],
      ['Tajikistan', '127'],
      ['Turkmenistan', '99'],
      ['Kyrgyzstan', '34']
    ]) {
      expect(table).toContainEqual(expect.arrayContaining([country, seizures]));
    }
    await follow(page, '/routes');
    expect((await seenView(page, 'route-legs')).state).toBe('ready');
    await backToData();
  });

  test('customs declarations: 37,385 examinations, 8,114 of them positive', async () => {
    await chooseFile(page, resolve(real, 'inspections/df_syn_train_eng.csv'));
    expect(await seenAccounting(page)).toEqual({ rows: 37385, accepted: 37385, quarantined: 0, notData: 0 });
    await seeItOn('/inspections');
    const cascade = (await seenView(page, 'inspection-cascade')).table.flat();
    expect(cascade).toEqual(expect.arrayContaining(['37,385', '8,114']));
    await backToData();
  });

  test('trainings of the report to Congress: 3,972 events', async () => {
    await chooseFile(page, resolve(real, 'training/fmtrpt_central_asia5_trainings.csv'));
    expect(await seenAccounting(page)).toEqual({ rows: 3972, accepted: 3972, quarantined: 0, notData: 0 });
    await seeItOn('/training');
    expect((await seenView(page, 'trainings-by-country')).sentence).toContain('3,972');
  });
});

test('nothing of any file was sent anywhere, and no page erred', () => {
  expect(watched.misdeeds).toEqual({ foreignRequests: [], cspViolations: [], errors: [] });
  expect(app.log()).not.toMatch(/POST|\.csv/);
});
