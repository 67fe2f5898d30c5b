import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type RunningApp } from './support/app';
import { newPage, openBrowser } from './support/browser';
import { openAnswered } from './support/dashboard';

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), app?.stop()]));

test('a page says the same on both sides of the date line: no day and no month moves', async () => {
  const texts: string[] = [];
  for (const timeZone of ['UTC', 'Pacific/Pago_Pago', 'Pacific/Tongatapu']) {
    const { page, close } = await newPage(browser, app.url, { timeZone });
    await openAnswered(page, `${app.url}/seizures?period=2023-01..2024-06`);
    texts.push((await page.locator('body').textContent()) ?? '');
    await close();
  }
  expect(texts[0]).toMatch(/\d{1,2} \w{3} 2024/);
  expect(texts[1]).toBe(texts[0]);
  expect(texts[2]).toBe(texts[0]);
});
