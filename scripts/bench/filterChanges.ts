import type { Browser } from 'playwright-core';
import { openPage, scriptHeap, waitFor, type BenchPage } from './chromium';
import type { Collector, MeasureUnit } from './measures';

/** The pages whose figures are filtered and brushed: their address, and the view that an interval of months is brushed in. */
export const dashboards = [
  { name: 'overview', path: '/', brushed: 'overview-seizures-by-month' },
  { name: 'seizures', path: '/seizures', brushed: 'seizures-by-month' },
  { name: 'inspections', path: '/inspections', brushed: 'examinations-by-month' }
] as const;

export type DashboardPage = (typeof dashboards)[number];

/** A statement of the engine and what it took, in milliseconds. */
export interface TimedStatement {
  readonly page: string;
  readonly cause: string;
  readonly text: string;
  readonly milliseconds: number;
}

/** What a page took to answer one change of its filters, as `inPage.js` saw it; milliseconds from the reader's act. */
interface Change {
  readonly answered: number;
  readonly painted: number;
  /** When the last panel that stands in the window had its answer. */
  readonly visible: number;
  readonly byView: Readonly<Record<string, number>>;
  readonly failed: number;
  readonly statements: number;
  readonly engine: number;
  readonly longTasks: readonly number[];
  readonly ran: readonly { readonly text: string; readonly duration: number }[];
}

export interface ChangeOptions {
  readonly quick: boolean;
  readonly runs: number;
  readonly statements: TimedStatement[] | null;
}

const patience = 180_000;

/** Charts below the window are drawn when the reader comes to them. */
const chartsInWindowDrawn = `[...document.querySelectorAll('.chart .first:not([hidden])')].every(
  (picture) => picture.getBoundingClientRect().top >= innerHeight
)`;

/** A page of figures whose engine answers and whose charts are drawn live, as it is while a reader works with it. */
export async function openDashboard(browser: Browser, url: string, path: string): Promise<BenchPage> {
  const opened = await openPage(browser, url);
  await opened.page.goto(`${url}${path}`);
  await waitFor(opened.page, '"takenOver" in tamgaBench.load().marks', patience);
  await opened.page.mouse.move(300, 300);
  await waitFor(opened.page, chartsInWindowDrawn, patience);
  return opened;
}

/** Every kind of filter of the bar put on and taken off again: how long until all views of the page have answered. */
export async function measureFilters(
  collector: Collector,
  opened: BenchPage,
  { name }: DashboardPage,
  { quick, statements }: ChangeOptions
): Promise<void> {
  const steps = await opened.ask<readonly string[]>('filterSteps()');
  if (steps.length === 0) throw new Error('The page offers no filters.');
  for (const step of quick ? steps.slice(0, 7) : steps) {
    await opened.ask(`filterStep(${JSON.stringify(step)})`);
    const change = await opened.ask<Change>('watchedChange()');
    // What the page remembers needs no engine: it would flatter the median.
    addChange(collector, change.statements > 0 ? `filter.${name}` : `filter.${name}.remembered`, change);
    keepStatements(statements, { name, cause: step, change });
  }
  collector.add(`filter.${name}.scriptHeap`, 'bytes', await scriptHeap(opened.page));
}

/** An interval of months drawn with the mouse on a chart: how long from letting go until all linked views have answered. */
export async function measureBrush(
  collector: Collector,
  { page, ask }: BenchPage,
  { name, brushed }: DashboardPage,
  { runs, statements }: ChangeOptions
): Promise<void> {
  const box = page.locator(`[data-view="${brushed}"] .chart .live`);
  for (let run = 0; run < runs; run++) {
    await box.scrollIntoViewIfNeeded();
    const area = await box.boundingBox();
    if (!area) throw new Error(`The chart of ${brushed} is not on the page.`);
    const at = (share: number) => area.x + area.width * share;
    const middle = area.y + area.height * 0.45;
    await page.mouse.move(at(0.3 + run * 0.02), middle);
    await page.mouse.down();
    await page.mouse.move(at(0.5), middle, { steps: 4 });
    await page.mouse.move(at(0.6 + run * 0.02), middle, { steps: 4 });
    await ask("watchChange('pointerup')");
    await page.mouse.up();
    const change = await ask<Change>('watchedChange()');
    addChange(collector, `brush.${name}`, change);
    const linked = Object.entries(change.byView).filter(([view]) => view !== brushed);
    collector.add(`brush.${name}.linked`, 'ms', Math.max(...linked.map(([, time]) => time)));
    keepStatements(statements, { name, cause: 'brush', change });
    await ask('watchChange(null)');
    await page.locator(`[data-view="${brushed}"] .picked button`).click();
    await ask('watchedChange()');
  }
}

function addChange(collector: Collector, id: string, change: Change): void {
  if (change.failed > 0) throw new Error(`${change.failed} views failed.`);
  const parts: readonly (readonly [string, MeasureUnit, number])[] = [
    ['answered', 'ms', change.answered],
    ['painted', 'ms', change.painted],
    ['visible', 'ms', change.visible],
    ['engine', 'ms', change.engine],
    ['statements', 'count', change.statements],
    ['longestTask', 'ms', Math.max(0, ...change.longTasks)]
  ];
  for (const [part, unit, value] of parts) collector.add(`${id}.${part}`, unit, value);
  const times = Object.entries(change.byView).sort((a, b) => a[1] - b[1]);
  times.forEach(([view, time], index) =>
    collector.add(`${id}.view.${view}`, 'ms', time - (times[index - 1]?.[1] ?? 0))
  );
}

function keepStatements(
  kept: TimedStatement[] | null,
  { name, cause, change }: { readonly name: string; readonly cause: string; readonly change: Change }
): void {
  for (const { text, duration } of change.ran)
    kept?.push({ page: name, cause, text, milliseconds: Math.round(duration * 10) / 10 });
}
