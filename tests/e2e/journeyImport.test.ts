import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureDemo } from '../../scripts/ensureDemo.js';
import { startApp, type RunningApp } from './support/app';
import { violations, wider } from './support/axe';
import { newPage, openBrowser } from './support/browser';
import { workbookOf } from '../unit/ingest/workbookOf';

const header = 'Дата изъятия;Вещество;Количество;Ед. изм.;Страна;Номер изъятия\n';

let folder: string;
let app: RunningApp;
let browser: Browser;

/** A state folder of its own: what is committed here is seen by no other test. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamga-import-'));
  const state = join(folder, 'state');
  if (!ensureDemo(state)) throw new Error('The demo edition could not be built.');
  [app, browser] = await Promise.all([startApp({ data: state }), openBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), app?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

/** A return of a unit: Cyrillic in windows-1251, a title above, decimal commas, a total below. */
const march = inWindows1251(
  `Сводка за март\n${header}05.03.2026;героин;1,5;кг;Узбекистан;M-1\n07.03.2026;опий;2;кг;Узбекистан;M-2\nИтого;;3,5;;;\n`
);
/** The same month again: one quantity corrected, one seizure new. */
const corrected = `${header}05.03.2026;героин;1,6;кг;Узбекистан;M-1\n07.03.2026;опий;2;кг;Узбекистан;M-2\n09.03.2026;опий;4;кг;Узбекистан;M-3\n`;

function inWindows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x350;
  });
}

/** A small workbook whose one sheet inflates to a hundred million zeros. */
function bomb(): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'
    ),
    'xl/worksheets/sheet1.xml': new Uint8Array(100_000_000).fill(48)
  });
}

/** Opens the page of imports with a file on it, and waits until it is read. */
async function bringIn(page: Page, name: string, bytes: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  await page.goto(`${app.url}/data/import`);
  await page.locator('input[type="file"]').setInputFiles(path);
  await page.locator('[data-import="read"]').waitFor();
}

async function seeEffect(page: Page): Promise<string> {
  await page.locator('[data-step="effect"]').click();
  await page.getByRole('button', { name: /show the effect/i }).click();
  return page.locator('[data-revises]').innerText();
}

async function commit(page: Page, by: string): Promise<void> {
  await page.locator('[data-step="commit"]').click();
  await page.locator('input[autocomplete="name"]').fill(by);
  await page.getByRole('button', { name: 'Make the new version' }).click();
}

/** What the overview says of seizures, answered by the server. */
async function seizuresSaid(page: Page): Promise<string> {
  await page.goto(`${app.url}/seizures`);
  return page.locator('[data-view="seizures-by-country"] .sentence').innerText();
}

test('a return of a unit is asked about, seen in its effect, committed, and read by everyone', async () => {
  const { page, misdeeds, close } = await newPage(browser, app.url);
  await bringIn(page, 'march.csv', march);
  expect(await page.locator('[data-accounting]').innerText()).toBe(
    'Records in the file 3 = accepted 2 + set aside 0 + not data 1'
  );
  expect(await page.locator('[data-step="what"]').getAttribute('data-state')).toBe('asks');
  await page.getByRole('button', { name: 'Yes, that is right' }).click();
  await page.locator('[data-step="what"][data-state="done"]').waitFor();
  for (const step of ['what', 'columns', 'values', 'findings']) {
    await page.locator(`[data-step="${step}"]`).click();
    expect([step, await violations(page), await wider(page)]).toEqual([step, [], []]);
  }
  expect(await seeEffect(page)).toBe('2 records added, 0 changed, 0 unchanged, 0 removed.');
  await commit(page, '');
  expect(await page.getByRole('alert').innerText()).toBe('Type your name first.');
  await commit(page, 'A. Name');
  await page.locator('[data-committed="v000001"]').waitFor();
  expect(await seizuresSaid(page)).toContain('2 seizures');
  await page.goto(`${app.url}/data/versions`);
  expect(await page.locator('[data-version="v000001"]').innerText()).toMatch(/A\. Name \(not verified\)[^]*march\.csv/);
  expect([await violations(page), await wider(page)]).toEqual([[], []]);
  expect(misdeeds).toEqual({ foreignRequests: [], cspViolations: [], errors: [] });
  await close();
});

test('a corrected return says what it revises, and undoing takes it back', async () => {
  const { page, close } = await newPage(browser, app.url);
  await bringIn(page, 'march-corrected.csv', corrected);
  expect(await seeEffect(page)).toBe('1 record added, 1 changed, 1 unchanged, 0 removed.');
  await commit(page, 'B. Name');
  await page.locator('[data-committed="v000002"]').waitFor();
  expect(await seizuresSaid(page)).toContain('3 seizures');
  await page.goto(`${app.url}/data/versions`);
  await page.getByRole('button', { name: 'Show the difference' }).click();
  expect(await page.locator('[data-diff] tr', { hasText: 'seizure_items' }).innerText()).toMatch(/1\s+1\s+0$/);
  await page.setViewportSize({ width: 390, height: 900 });
  expect([await violations(page), await wider(page)]).toEqual([[], []]);
  await page.locator('[autocomplete="name"]').fill('B. Name');
  await page.getByLabel('Reason').fill('The wrong month');
  await page.getByRole('button', { name: 'Do it' }).click();
  await page.locator('[data-version="v000003"]').waitFor();
  expect(await seizuresSaid(page)).toContain('2 seizures');
  await close();
});

test('of two who commit at once the second is told what changed, and can go on', async () => {
  const [first, second] = await Promise.all([newPage(browser, app.url), newPage(browser, app.url)]);
  const april = (day: string, number: string) => `${header}${day}.04.2026;опий;1;кг;Казахстан;${number}\n`;
  await bringIn(first.page, 'one.csv', april('03', 'A-1'));
  await bringIn(second.page, 'two.csv', april('04', 'A-2'));
  await seeEffect(first.page);
  await seeEffect(second.page);
  await commit(first.page, 'First');
  await first.page.locator('[data-committed]').waitFor();
  await commit(second.page, 'Second');
  await second.page.locator('[data-refusal="conflict"]').waitFor();
  await second.page.locator('[data-refusal="conflict"] button').click();
  await second.page.locator('[data-refusal]').waitFor({ state: 'detached' });
  await second.page.locator('[data-import="read"]').waitFor();
  await commit(second.page, 'Second');
  await second.page.locator('[data-committed]').waitFor();
  expect(await seizuresSaid(second.page)).toContain('4 seizures');
  await Promise.all([first.close(), second.close()]);
});

test('the files of an archive are read each by itself, Parquet and a workbook of two sheets, and one is committed', async () => {
  const { page, misdeeds, close } = await newPage(browser, app.url);
  const names = header.trim().split(';');
  const book = workbookOf({
    Notes: [['Prepared by', 'A. Name']],
    March: [['March'], names, ['2026-03-11', 'опий', 2, 'кг', 'Узбекистан', 'B-1']],
    April: [names, ['2026-04-11', 'опий', 3, 'кг', 'Узбекистан', 'B-2']]
  });
  const parquet = new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'seized_on', data: [new Date('2026-05-01')], type: 'TIMESTAMP' },
        { name: 'substance', data: ['Opium'], type: 'STRING' },
        { name: 'quantity', data: [5], type: 'DOUBLE' },
        { name: 'measure_unit', data: ['kg'], type: 'STRING' },
        { name: 'country', data: ['UZ'], type: 'STRING' },
        { name: 'seizure_number', data: ['P-1'], type: 'STRING' }
      ]
    })
  );
  await bringIn(page, 'returns.zip', zipSync({ 'book.xlsx': book, '2026/may.parquet': parquet }));
  expect(await page.locator('[data-import] h2').innerText()).toBe('returns.zip/book.xlsx');
  const sheets = page.locator('[data-sheets="3"] select');
  expect(await sheets.locator('option').allInnerTexts()).toEqual([
    'recognise it: March',
    'Notes: fits no kind',
    'March: Tamga template: seizures, fits 63.0%',
    'April: Tamga template: seizures, fits 63.0%'
  ]);
  await sheets.selectOption('April');
  await page.getByText('2026-04-11').waitFor();
  expect([await violations(page), await wider(page)]).toEqual([[], []]);
  await page.getByRole('button', { name: /may\.parquet · read/ }).click();
  await page.getByRole('heading', { name: 'returns.zip/2026/may.parquet' }).waitFor();
  expect(await page.locator('[data-accounting]').innerText()).toBe(
    'Records in the file 1 = accepted 1 + set aside 0 + not data 0'
  );
  await seeEffect(page);
  await commit(page, 'C. Name');
  await page.locator('[data-committed]').waitFor();
  await page.goto(`${app.url}/data/versions`);
  expect(await page.locator('[data-version]').first().innerText()).toContain('returns.zip/2026/may.parquet');
  expect(misdeeds).toEqual({ foreignRequests: [], cspViolations: [], errors: [] });
  await close();
});

test('a bomb is refused with the reason, and nothing can be sent', async () => {
  const { page, close } = await newPage(browser, app.url);
  await bringIn(page, 'bomb.xlsx', bomb());
  expect(await page.locator('.ask').innerText()).toContain('Unsafe file.');
  await page.locator('[data-step="effect"]').click();
  expect(await page.getByRole('button', { name: /show the effect/i }).count()).toBe(0);
  await close();
});

test('a file that was chosen before the page was awake is taken', async () => {
  const { page, close } = await newPage(browser, app.url);
  const path = join(folder, 'early.csv');
  await writeFile(path, corrected);
  let wake: () => void = () => undefined;
  const awake = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await awake;
    await route.continue();
  });
  await page.goto(`${app.url}/data/import`, { waitUntil: 'commit' });
  await page.locator('input[type="file"]').setInputFiles(path);
  wake();
  await page.locator('[data-import="read"]').waitFor();
  expect(await page.locator('[data-accounting]').innerText()).toContain('Records in the file 3');
  await close();
});
