import type { Page } from 'playwright-core';

/** The pages of views, by the id that `/api/views/<id>` knows them by. */
export const dashboards = {
  overview: '/',
  seizures: '/seizures',
  routes: '/routes',
  inspections: '/inspections',
  training: '/training',
  programme: '/programme'
} as const;

/** Pages of views beneath that of the programme, which the navigation of the site does not name. */
export const programmePages = {
  results: '/programme/results',
  unit: '/programme/units/KZ-ALT',
  donor: '/programme/donors/JP'
} as const;

/** What a reader sees of one view, pictures apart. */
export interface SeenView {
  readonly id: string;
  readonly state: string;
  readonly engine: string;
  readonly title: string;
  readonly sentence: string;
  /** Names, values and remarks of key figures, in reading order. */
  readonly figures: readonly string[];
  /** Rows of the table as text, the header first. */
  readonly table: readonly (readonly string[])[];
}

/** Waits until the engine in the browser has answered every view of the page. */
export async function answeredInBrowser(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const views = [...document.querySelectorAll<HTMLElement>('[data-view]')];
    const answered = views.every(({ dataset }) => /^(?:ready|empty)$/.test(dataset['state'] ?? ''));
    return views.length > 0 && answered && views.every(({ dataset }) => dataset['engine'] === 'browser');
  });
}

/** Opens an address and waits until the engine in the browser has answered all of it. */
export async function openAnswered(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await answeredInBrowser(page);
}

/** Does something that changes the filters of the page, and waits for the answers in the browser. */
export async function changing(page: Page, action: () => Promise<unknown>): Promise<void> {
  const before = page.url();
  await action();
  await page.waitForURL((url) => url.href !== before);
  await answeredInBrowser(page);
}

/** Goes to another page by its link in the navigation, so that the engine of this tab goes on; waits for its answers. */
export async function follow(page: Page, path: string): Promise<void> {
  await page.locator(`header nav a[href^="${path}"]`).first().click();
  await page.waitForURL((url) => url.pathname === path);
  await answeredInBrowser(page);
}

/** What is written in every view of the page, by its id. */
export async function seenViews(page: Page): Promise<Readonly<Record<string, SeenView>>> {
  await openUnfilledTables(page);
  const views = await page.evaluate(() => {
    const text = (element: Element | null) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const texts = (root: Element, selector: string) => [...root.querySelectorAll(selector)].map(text);
    return [...document.querySelectorAll<HTMLElement>('[data-view]')].map((root) => ({
      id: root.dataset['view'] ?? '',
      state: root.dataset['state'] ?? '',
      engine: root.dataset['engine'] ?? '',
      title: text(root.querySelector('h2')),
      sentence: text(root.querySelector('.sentence')),
      figures: texts(root, 'li > span'),
      table: [...root.querySelectorAll('table tr')].map((row) => texts(row, 'th, td'))
    }));
  });
  return Object.fromEntries(views.map((view) => [view.id, view]));
}

/** A closed table is filled when it is opened; those that came in the page are filled already. */
async function openUnfilledTables(page: Page): Promise<void> {
  const unfilled = 'details.table:not(:has(table))';
  const opened = await page.evaluate((selector) => {
    const tables = [...document.querySelectorAll<HTMLDetailsElement>(selector)];
    for (const table of tables) table.open = true;
    return tables.length;
  }, unfilled);
  if (opened > 0) await page.waitForFunction((selector) => document.querySelector(selector) === null, unfilled);
}

/** One view of the page. */
export async function seenView(page: Page, id: string): Promise<SeenView> {
  const view = (await seenViews(page))[id];
  if (!view) throw new Error(`The page has no view ${id}.`);
  return view;
}
