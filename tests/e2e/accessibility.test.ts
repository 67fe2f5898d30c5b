import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type RunningApp } from './support/app';
import { violations, wider } from './support/axe';
import { newPage, openBrowser } from './support/browser';
import { dashboards, openAnswered, programmePages } from './support/dashboard';
import { chooseInMenu } from './support/download';
import { chooseFile } from './support/ownFile';

const paths = [
  ...Object.values(dashboards),
  ...Object.values(programmePages),
  ...[
    '/reports',
    '/reports/donor-brief',
    '/reports/verify',
    '/query',
    '/data',
    '/data/import',
    '/data/versions',
    '/data/quality',
    '/about'
  ]
];

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), app?.stop()]));

describe.each([
  { locale: 'en', theme: 'light', width: 1440 },
  { locale: 'ru', theme: 'dark', width: 390 }
] as const)('in $locale, $theme, $width px wide', ({ locale, theme, width }) => {
  test('axe finds nothing on any page, and none scrolls sideways', async () => {
    const { page, close } = await newPage(browser, app.url, { locale, theme, viewport: { width, height: 900 } });
    await openAnswered(page, app.url);
    const found: Record<string, unknown> = {};
    for (const path of paths) {
      await goTo(page, path);
      const problems = [...(await violations(page))];
      for (const other of [1440, 1024, 390]) {
        await page.setViewportSize({ width: other, height: 900 });
        problems.push(...(await wider(page)));
      }
      await page.setViewportSize({ width, height: 900 });
      if (problems.length > 0) found[path] = problems;
    }
    expect(found).toEqual({});
    await close();
  });
});

test('axe finds nothing in what opens: menus, provenance, a table, the account of a file, a result and a refusal', async () => {
  const { page, close } = await newPage(browser, app.url);
  await openAnswered(page, `${app.url}/inspections?pick=hit-rate-by-mode%3Atransport_mode%3A3`);
  await chooseInMenu(page, 'hit-rate-by-mode', 'Show table');
  await chooseInMenu(page, 'hit-rate-by-mode', 'Where do these numbers come from?');
  await chooseInMenu(page, 'hit-rate-by-unit', 'Where do these numbers come from?');
  for (const menu of ['Whole period', 'Country', 'Unit']) {
    await page.locator('.controls summary', { hasText: menu }).first().click();
    expect([menu, await violations(page)]).toEqual([menu, []]);
    await page.keyboard.press('Escape');
  }
  await goTo(page, '/data');
  await chooseFile(page, 'tests/fixtures/ingest/unodc-ids.csv');
  await page.locator('.report details').first().locator('summary').click();
  expect(await violations(page)).toEqual([]);
  await goTo(page, '/query');
  for (const [statement, state] of [
    ['select * from seizures', 'ready'],
    ['select 1; select 2', 'failed']
  ] as const) {
    await page.locator('.cm-content').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(statement);
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator(`[data-view="query"][data-state="${state}"]`).waitFor();
    expect([statement, await violations(page)]).toEqual([statement, []]);
  }
  await close();
});

describe('by keyboard alone', () => {
  test('the first stop skips to the content', async () => {
    const { page, close } = await newPage(browser, app.url);
    await page.goto(`${app.url}/about`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await close();
  });

  test('a menu of filters is opened, a value chosen, the menu closed, the filter cleared', async () => {
    const { page, close } = await newPage(browser, app.url);
    await page.goto(`${app.url}/training`);
    await page.locator('[data-engine-state]').first().waitFor();
    while (!/^Country/.test(await focused(page))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL(/\?country=[A-Z]{2}$/);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^Country/);
    expect(await page.locator('.controls details[open]').count()).toBe(0);
    expect(new URL(page.url()).searchParams.has('country')).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.search === '');
    await close();
  });
});

/** The words of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement?.textContent ?? '').trim());
}

/** Goes to a page by its link, or by its address where nothing links to it, and waits for all of it. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.querySelector<HTMLElement>(`header nav a[href^="${href}"], main a[href="${href}"]`);
    if (link) link.click();
    else location.assign(href);
  }, path);
  await page.waitForURL((url) => url.pathname === path);
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>('[data-view]')].every(({ dataset }) => dataset['state'] !== 'loading')
  );
}
