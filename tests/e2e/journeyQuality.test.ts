import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type RunningApp } from './support/app';
import { violations, wider } from './support/axe';
import { newPage, openBrowser } from './support/browser';

const header = 'seizure_ref,seized_on,country,programme,substance,quantity,measure_unit\n';

let folder: string;
let app: RunningApp;
let browser: Browser;

/** Two returns of which one line each is of the same lorry, in a state folder of their own. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamga-quality-'));
  const files = [join(folder, 'customs.csv'), join(folder, 'border.csv')];
  await writeFile(files[0]!, `${header}C-1,2026-01-03,UZ,CCP,heroin,20,kg\nC-2,2026-02-10,UZ,CCP,opium,7,kg\n`);
  await writeFile(files[1]!, `${header}B-7,2026-01-04,UZ,BLO,heroin,20.5,kg\n`);
  const words = [
    '--import',
    'tsx',
    'src/cli/main.ts',
    'import',
    ...files,
    '--by',
    'Aigul',
    '--data',
    join(folder, 'state')
  ];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The files could not be brought in: ${stderr}`);
  [app, browser] = await Promise.all([startApp({ data: join(folder, 'state') }), openBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), app?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

/** What two pages and the server's own list of versions say of seizures. */
async function seizuresSaid(page: Page): Promise<string[]> {
  await page.goto(`${app.url}/seizures`);
  const seizures = await page.locator('[data-view="seizures-by-country"] .sentence').innerText();
  await page.goto(`${app.url}/data/versions`);
  const figures = await page.locator('[data-version]').first().innerText();
  return [/\d+ seizures?/.exec(seizures)?.[0] ?? seizures, /Seizure events (\d+)/.exec(figures)?.[1] ?? figures];
}

async function sayWho(page: Page, where: string, reason: string): Promise<void> {
  await page.locator(`${where} [autocomplete="name"]`).fill('B. Name');
  await page.locator(where).getByLabel('Reason').fill(reason);
}

test('two reports of one seizure are merged: it counts once everywhere, and twice again when that is taken back', async () => {
  const { page, misdeeds, close } = await newPage(browser, app.url);
  expect(await seizuresSaid(page)).toEqual(['3 seizures', '3']);
  await page.goto(`${app.url}/data/quality`);
  await page.locator('[data-view="look-alikes"]').getByRole('button', { name: 'Decide' }).click();
  const dialog = page.locator('[data-decide]');
  expect(await dialog.innerText()).toMatch(/20(\.5)? kilogram \/ 20(\.5)? kilogram/);
  expect(await violations(page)).toEqual([]);
  await dialog.locator('input[value="merge-first"]').check();
  await dialog.getByRole('button', { name: 'Record the decision' }).click();
  expect(await dialog.getByRole('alert').innerText()).toContain('type your name and a reason');
  await dialog.getByLabel('Programme credited').selectOption('BLO');
  await sayWho(page, '[data-decide]', 'The same lorry');
  await dialog.getByRole('button', { name: 'Record the decision' }).click();
  await page.locator('[data-decided="v000003"]').waitFor();
  await dialog.getByRole('button', { name: 'Show the lists anew' }).click();
  await page.locator('[data-decisions="1"]').waitFor();
  expect(await page.locator('[data-decisions]').innerText()).toMatch(
    /Merged into one seizure[^]*B\. Name[^]*The same lorry/
  );
  expect(await page.locator('[data-view="look-alikes"] .sentence').innerText()).toBe('No two seizures look alike.');
  expect([await violations(page), await wider(page)]).toEqual([[], []]);
  expect(await seizuresSaid(page)).toEqual(['2 seizures', '2']);

  await page.goto(`${app.url}/data/quality`);
  await page.locator('[data-decisions]').getByRole('button', { name: 'Take back' }).click();
  await sayWho(page, '[data-decisions]', 'They are two lorries');
  await page.locator('[data-decisions] form').getByRole('button', { name: 'Take back' }).click();
  await page.locator('[data-decisions="0"]').waitFor();
  expect(await seizuresSaid(page)).toEqual(['3 seizures', '3']);
  expect(misdeeds).toEqual({ foreignRequests: [], cspViolations: [], errors: [] });
  await close();
});

test('the state of a unit is changed by a table dropped back; a wrong cell is named and changes nothing', async () => {
  const { page, misdeeds, close } = await newPage(browser, app.url);
  await page.goto(`${app.url}/data/reference`);
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-reference="unit_states"] a').click()
  ]);
  expect(template.suggestedFilename()).toBe('tamga-unit_states.xlsx');
  const drop = async (lines: string) => {
    const path = join(folder, 'tamga-unit_states.csv');
    await writeFile(path, `unit,state,from_date,to_date\n${lines}\n`);
    await page.locator('input[type="file"]').setInputFiles(path);
  };
  await drop('UZ-AYR,asleep,2026-01-01,');
  await page.locator('[data-wrong="1"]').waitFor();
  expect(await page.locator('[data-wrong]').innerText()).toMatch(/line 2, column state[^]*“asleep”/);
  expect(await page.getByRole('button', { name: 'Make it a version' }).count()).toBe(0);
  await drop('UZ-AYR,suspended,2026-01-01,');
  await page.locator('[data-changes]').waitFor();
  expect(await page.locator('[data-changes]').innerText()).toBe('1 row added, 0 changed, 0 removed.');
  await page.setViewportSize({ width: 390, height: 900 });
  expect([await violations(page), await wider(page)]).toEqual([[], []]);
  await page.locator('[autocomplete="name"]').fill('C. Name');
  await page.getByRole('button', { name: 'Make it a version' }).click();
  await page.locator('[data-made]').waitFor();
  await page.goto(`${app.url}/data/versions`);
  expect(await page.locator('[data-version]').first().innerText()).toMatch(
    /reference data changed[^]*C\. Name[^]*unit_states/
  );
  expect(misdeeds).toEqual({ foreignRequests: [], cspViolations: [], errors: [] });
  await close();
});
