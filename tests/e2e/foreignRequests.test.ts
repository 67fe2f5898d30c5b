import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type RunningApp } from './support/app';
import { newPage, openBrowser } from './support/browser';
import { answeredInBrowser, dashboards, follow, openAnswered, seenViews } from './support/dashboard';

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), app?.stop()]));

test('with every other address refused all pages work, and none was asked for', async () => {
  const { page, misdeeds, close } = await newPage(browser, app.url);
  const refused: string[] = [];
  await page.context().route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => {
      refused.push(route.request().url());
      return route.abort();
    }
  );
  await openAnswered(page, `${app.url}/?country=UZ`);
  await page.mouse.move(200, 300);
  for (const path of Object.values(dashboards).reverse()) {
    await follow(page, path);
    const states = Object.values(await seenViews(page)).map(({ state }) => state);
    expect(states).toContain('ready');
    await page.locator('.live svg').first().waitFor();
  }
  for (const path of ['/reports', '/query', '/data', '/about']) {
    await page.locator(`header nav a[href^="${path}"]`).click();
    await page.waitForURL((url) => url.pathname === path);
    expect(await page.locator('h1').innerText()).toMatch(/\S/);
    await page.waitForLoadState('networkidle');
  }
  await page.goBack();
  await follow(page, '/');
  await answeredInBrowser(page);
  expect(refused).toEqual([]);
  expect(misdeeds).toEqual({ foreignRequests: [], cspViolations: [], errors: [] });
  await close();
});
