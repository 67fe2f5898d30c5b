import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type RunningApp } from './support/app';
import { newPage, openBrowser, type WatchedPage } from './support/browser';
import { changing, openAnswered, seenView, seenViews, type SeenView } from './support/dashboard';

let app: RunningApp;
let browser: Browser;
let reader: WatchedPage;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
  // What the server says is read without JavaScript: a question needs no engine to be answered.
  reader = await newPage(browser, app.url, { javaScript: false });
});
afterAll(() => Promise.all([browser?.close(), app?.stop()]));

/** Opens an address and reads one of its views. */
async function asked(address: string, view: string): Promise<SeenView> {
  await reader.page.goto(`${app.url}${address}`);
  const views = await seenViews(reader.page);
  if (views[view] === undefined)
    throw new Error(`${address} has no view ${view}, but ${Object.keys(views).join(', ')}`);
  return views[view];
}

/** Cells of a table under the heading of a column. */
function cellsUnder({ table }: SeenView, heading: string): readonly string[] {
  const [head = [], ...rows] = table;
  const at = head.findIndex((name) => name === heading);
  if (at === -1) throw new Error(`No column ${heading} among ${head.join(', ')}`);
  return rows.map((row) => row[at] ?? '');
}

describe('staff', () => {
  test('S1: indicators that miss their target by more than 20 %, since when and why', async () => {
    const view = await asked('/programme/results', 'results-cockpit');
    expect(view.sentence).toMatch(/\d+ (?:is|are) behind.*more than 20%/);
    expect(cellsUnder(view, 'Status')).toContain('behind');
    expect(cellsUnder(view, 'Reason and comment').join(' ')).toMatch(/\w{4}/);
  });

  test('S2: returns that are missing, with unit and month', async () => {
    const view = await asked('/data/quality', 'returns-overdue');
    expect(cellsUnder(view, 'State')).toContain('Missing');
    expect(cellsUnder(view, 'Month')[0]).toMatch(/^\w{3,4} 20\d\d$/);
  });

  test('S3: what INL paid for in the third quarter of its year, and where it was not alone', async () => {
    const view = await asked('/training?calendar=us&donor=INL&period=us%3A2024Q3', 'training-events');
    const funders = cellsUnder(view, 'Funded by');
    expect(funders.length).toBeGreaterThan(0);
    for (const funder of funders) expect(funder).toContain('INL');
    expect(funders.join()).toContain('joint funding, shares not reported');
  });

  test('S4: the seizures of Oybek are credited to the Border Liaison Offices', async () => {
    const view = await asked('/seizures?source_class=published', 'seizures-by-credit');
    expect(view.table[1]![0]).toBe('Border Liaison Offices (BLO)');
    expect((await asked('/data/quality', 'look-alikes')).table.join()).toContain('CCP / BLO');
  });

  test('S5: different people beside participations, and who came without a list', async () => {
    const { sentence } = await asked('/training', 'people-and-participations');
    expect(sentence).toMatch(/[\d,]+ participations; the lists of participants name [\d,]+ different people/);
    expect(sentence).toContain('no list came');
  });

  test('S6: the share of women by phase, with the share whose sex is not known', async () => {
    const view = await asked('/training', 'women-by-phase');
    expect(cellsUnder(view, 'Share whose sex is not reported').every((cell) => /%$/.test(cell))).toBe(true);
    expect(cellsUnder(view, 'Phase or kind of training').length).toBeGreaterThan(5);
  });

  test('S7: recommendations that are overdue, the longest first', async () => {
    const view = await asked('/training', 'recommendations');
    const days = cellsUnder(view, 'Days overdue').map((cell) => Number(cell.replaceAll(',', '')));
    expect(days[0]).toBeGreaterThan(0);
    expect(days.slice(0, 5)).toEqual(days.slice(0, 5).toSorted((a, b) => b - a));
    expect(view.sentence).toMatch(/\d+ closed, \d+ overdue/);
  });

  test('S10: what was allotted and not spent, by grant', async () => {
    const view = await asked('/programme/donors/INL', 'donor-money');
    expect(cellsUnder(view, 'Allotted, not spent')[0]).toMatch(/^[\d,.]+$/);
  });
});

describe('donors', () => {
  test('D3: what was learnt, how many are lost to it, and that behaviour is not reported', async () => {
    const ladder = await asked('/training', 'training-ladder');
    const behaviour = ladder.table.find(([rung]) => rung === '3 Behaviour at work')!;
    expect(behaviour[1]).toBe('not reported');
    expect((await asked('/training', 'learning-effect')).sentence).toMatch(/lost to it \([\d.]+% of all\)/);
  });

  test('D4: a unit with its people, its equipment in service and its score', async () => {
    expect((await asked('/programme/units/KZ-ALT', 'unit-equipment')).sentence).toMatch(/In service: \d+ of \d+/);
    expect((await asked('/programme/units/KZ-ALT', 'unit-sustainability')).sentence).toMatch(/\d+ of 100 points/);
  });

  test('D6: what a participation in a training cost, by grant, and that it is no ranking', async () => {
    const { sentence } = await asked('/programme/donors/INL', 'donor-costs');
    expect(sentence).toMatch(/Spent on trainings per participation: USD [\d,]+/);
    expect(sentence).toContain('no ranking');
  });

  test('D7: detections with the training before them; a missing permit is in no source', async () => {
    expect((await asked('/training', 'strategic-detections')).sentence).toContain('does not show that it led to');
    const lens = await asked('/training', 'strategic-lens');
    expect(new Set(cellsUnder(lens, 'Permit missing'))).toEqual(new Set(['not reported']));
  });

  test('D8 and D9: where the donor was shown, and which risks grew', async () => {
    expect((await asked('/programme/donors/JP', 'donor-visibility')).sentence).toMatch(/shown on \d+/);
    expect((await asked('/programme/results', 'results-risks')).sentence).toMatch(/\d+ have grown|\d+ has grown/);
  });

  test('D10: how complete the data behind a chart are', async () => {
    const { sentence } = await asked('/inspections', 'hit-rate-by-unit');
    expect(sentence).toMatch(/Monthly returns received: [\d,]+ of [\d,]+/);
  });

  test('the seed seminar has a page with what is known and what was not reported', async () => {
    const { sentence, table } = await asked('/training/PUB-T-2019-KG-STEC2', 'training-profile');
    expect(table.find(([what]) => what === 'Participants')).toEqual(['Participants', 'about 19']);
    expect(sentence).toMatch(/Not reported: .*women, men/);
  });
});

describe('analysts', () => {
  test('A1: the hit rate of every selection method with its interval', async () => {
    const view = await asked('/inspections', 'hit-rate-by-selection');
    expect(view.table.slice(1).map(([method]) => method)).toContain('Risk profiling');
    for (const low of cellsUnder(view, '95% interval, lower')) expect(low).toMatch(/^[\d.]+%$/);
  });

  test('A3: seizures per 1,000 examinations of Altynkol and Aktau with exact limits', async () => {
    const view = await asked('/inspections?unit=KZ-AAU&unit=KZ-ALT', 'seizures-per-thousand');
    expect(view.table.length).toBe(3);
    expect(view.sentence).toMatch(/per 1,000 \(exact 95% limits [\d.]+ to [\d.]+\)/);
  });

  test('A5: the legs of routes that lead to Nizhniy Pyanj', async () => {
    const view = await asked('/routes?unit=TJ-NPJ', 'route-legs');
    expect(view.table.length).toBeGreaterThan(5);
  });

  test('A6: the risk indicators with a lift above 2 whose lower limit is above 1', async () => {
    const view = await asked('/inspections', 'risk-indicators');
    const sure = view.table.slice(1).filter((row) => Number(row[6]) > 2 && Number(row[7]) > 1);
    expect(sure.length).toBeGreaterThan(0);
    for (const [name] of sure) expect(view.sentence).toContain(name);
  });
});

describe('in the browser', () => {
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    watched = await newPage(browser, app.url, { permissions: ['clipboard-read', 'clipboard-write'] });
    page = watched.page;
    await openAnswered(page, `${app.url}/inspections`);
  });

  test('two units are picked and compared in words; the other panels follow', async () => {
    const panel = page.locator('[data-view="compare-units"]');
    await changing(page, () => panel.locator('select').first().selectOption('KZ-AAU'));
    expect(new URL(page.url()).searchParams.getAll('pick')).toContain('compare-units:unit:KZ-AAU');
    const { sentence } = await seenView(page, 'compare-units');
    expect(sentence).toMatch(/no difference is shown|differ beyond chance|a comparison says nothing/);
    expect(sentence).toContain('Aktau');
    expect((await seenView(page, 'hit-rate-by-unit')).table.length).toBe(3);
  });

  test('A10: the card of a figure shows its rows and copies a citation and a command', async () => {
    const panel = page.locator('[data-view="hit-rate-by-selection"]');
    await panel.locator('details.menu summary').click();
    await panel.getByRole('button', { name: 'Where do these numbers come from?' }).click();
    await panel.getByRole('button', { name: /Show the rows of examinations/ }).click();
    await panel.locator('.rows tbody tr').first().waitFor();
    expect(await panel.locator('.rows tbody tr').count()).toBe(25);
    await panel.getByRole('button', { name: 'Copy command' }).click();
    const command = await page.evaluate(() => navigator.clipboard.readText());
    expect(command).toMatch(
      /^npm run -s tamga -- metrics --edition \.data\/editions\/[0-9a-f]{64}\.duckdb --metric .*hit_rate/
    );
    expect(command).toContain('--where unit=KZ-AAU');
    await panel.getByRole('button', { name: 'Copy citation' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/data hash [0-9a-f]{64}/);
    expect(watched.misdeeds.errors).toEqual([]);
  });
});
