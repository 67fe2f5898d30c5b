import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What the reader is given by an action that downloads a file. */
export async function downloadedBy(page: Page, action: () => Promise<unknown>): Promise<DownloadedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Chooses an item of the menu of a view by its words. */
export async function chooseInMenu(page: Page, view: string, item: string): Promise<void> {
  const panel = page.locator(`[data-view="${view}"]`);
  await panel.locator('details.menu > summary').click();
  await panel.getByRole('button', { name: item }).click();
}
