import { readFile } from 'node:fs/promises';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds, with the elements. */
export async function violations(page: Page): Promise<readonly unknown[]> {
  await page.evaluate(await axe);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof Axe }).axe.run(
      // Rows of a table are alike: the first five speak for all.
      { exclude: [['tbody tr:nth-child(n + 6)'], ['iframe']] },
      { resultTypes: ['violations'] }
    )
  );
  return found.map(({ id, nodes }) => ({
    id,
    nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => [html.slice(0, 200), failureSummary])
  }));
}

/** The elements that make the page wider than the window. */
export function wider(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll('main *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1
    );
    return [{ scrollWidth, clientWidth, beyond: beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)) }];
  });
}
