import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureDemo } from '../../scripts/ensureDemo.js';
import { startApp, type RunningApp } from './support/app';
import { violations, wider } from './support/axe';
import { newPage, openBrowser } from './support/browser';
import { downloadedBy } from './support/download';

let folder: string;
let app: RunningApp;
let browser: Browser;

/** A state folder of its own: what is written here is seen by no other test. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamga-reports-e2e-'));
  const state = join(folder, 'state');
  if (!ensureDemo(state)) throw new Error('The demo edition could not be built.');
  [app, browser] = await Promise.all([startApp({ data: state }), openBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), app?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

const builder = '[data-view="report-builder"]';
const ready = (page: Page) => page.locator(`${builder}[data-ready="true"][data-state="saved"]`).waitFor();
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** Begins a report of a template and waits until its figures are there. */
async function begin(page: Page, template: string): Promise<void> {
  page.setDefaultTimeout(90_000);
  await page.goto(`${app.url}/reports`);
  await page.locator('select[name="template"]').selectOption(template);
  await page.getByRole('button', { name: 'Begin the draft' }).click();
  await page.waitForURL(/\/reports\/r-/);
  await ready(page);
}

/** The first text of the report. */
const summary = (page: Page) => page.locator(`${builder} textarea`).first();

test('staff write a report from the first draft to a frozen version, and prove it', async () => {
  const { page, misdeeds, close } = await newPage(browser, app.url);
  await begin(page, 'blank');
  expect(await summary(page).inputValue()).toContain('{{view:overview-key-figures}}');
  await page.getByLabel('Your name (not verified)').fill('Aida');
  await summary(page).fill('There were {{training_events}} trainings. They resulted in better work.');
  await ready(page);
  const mark = page.locator('[data-mark="cause"]');
  await mark.waitFor();
  expect(await mark.locator('q').textContent()).toBe('resulted in');

  await page.getByRole('button', { name: 'Set to “checked”' }).click();
  await page.getByRole('button', { name: 'Freeze this version' }).click();
  await said(page, /1 mark stands\. Settle each/);

  await mark.getByPlaceholder('Reason, kept with the report').fill('The evaluation of 2024 says so.');
  await mark.getByRole('button', { name: 'Let it stand' }).click();
  await page.locator('[data-mark="cause"][data-waived="yes"]').waitFor();
  await ready(page);
  await page.getByRole('button', { name: 'Freeze this version' }).click();
  await page.locator('[data-frozen="1"]').waitFor();
  expect(await page.locator('[data-status]').getAttribute('data-status')).toBe('frozen');
  expect(await summary(page).isDisabled()).toBe(true);

  await page.getByRole('button', { name: 'Compute it again' }).click();
  await said(page, /are the same, byte for byte/);
  await page.getByRole('button', { name: 'What has changed since?' }).click();
  await said(page, 'The data are the same.');

  const bundle = await downloadedBy(page, () => page.getByRole('link', { name: 'bundle.zip' }).click());
  const path = join(folder, 'bundle.zip');
  await writeFile(path, bundle.bytes);
  await page.goto(`${app.url}/reports/verify`);
  await page.locator('input[type="file"]').setInputFiles(path);
  await page.locator('[data-view="verify"][data-state="same"]').waitFor();

  await page.goto(`${app.url}/reports`);
  await said(page, /frozen .*, version 1/);
  expect(misdeeds).toEqual({ foreignRequests: [], cspViolations: [], errors: [expect.stringContaining('422')] });
  await close();
});

test('what was typed is there again after the tab was killed, and after the server was gone', async () => {
  const { page, close } = await newPage(browser, app.url);
  await begin(page, 'blank');
  const address = page.url();
  const context = page.context();
  const saves = '**/api/reports/r-*';
  await context.route(saves, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  await summary(page).fill('Typed while nobody answered.');
  await page.locator(`${builder}[data-state="offline"]`).waitFor();
  await page.close({ runBeforeUnload: false });
  await context.unroute(saves);

  const next = await context.newPage();
  await next.goto(address);
  await ready(next);
  expect(await summary(next).inputValue()).toBe('Typed while nobody answered.');
  await next.reload();
  await ready(next);
  expect(await summary(next).inputValue()).toBe('Typed while nobody answered.');
  await close();
});

test('two people on one report lose nothing', async () => {
  const one = await newPage(browser, app.url);
  const two = await newPage(browser, app.url);
  await begin(one.page, 'blank');
  await two.page.goto(one.page.url());
  await ready(two.page);
  await summary(one.page).fill('By Aida.');
  await ready(one.page);
  await summary(two.page).fill('By Bek.');
  await two.page.locator('[data-notice="merged"]').waitFor();
  await ready(two.page);
  expect(await summary(two.page).inputValue()).toBe('By Aida.\n\nBy Bek.');
  await Promise.all([one.close(), two.close()]);
});

test('a panel goes into a report under the filters that it is shown with', async () => {
  const { page, close } = await newPage(browser, app.url);
  await page.goto(`${app.url}/seizures?country=UZ`);
  const panel = page.locator('[data-view="seizures-by-substance"]');
  await panel.locator('details.menu > summary').click();
  await panel.getByRole('link', { name: 'Add to report' }).click();
  await page.getByRole('button', { name: 'A new report' }).click();
  await page.waitForURL(/\/reports\/r-/);
  await ready(page);
  const pages = page.frameLocator('iframe');
  await pages
    .getByText(/Seizures by substance/)
    .first()
    .waitFor();
  expect(await pages.locator('figure').count()).toBeGreaterThan(0);
  await close();
});

test.each([
  ['en', 1440, 'light'],
  ['ru', 390, 'dark']
] as const)('the builder in %s at %i px is readable by everybody', async (locale, width, theme) => {
  const { page, close } = await newPage(browser, app.url, { locale, theme, viewport: { width, height: 900 } });
  await page.goto(`${app.url}/reports`);
  await page.locator('form button[type="submit"]:not([disabled])').click();
  await page.waitForURL(/\/reports\/r-/);
  await ready(page);
  expect([await violations(page), await wider(page)]).toEqual([[], []]);
  await page.goto(`${app.url}/reports`);
  expect([await violations(page), await wider(page)]).toEqual([[], []]);
  await close();
});
