import type { Page } from 'playwright-core';

/** Where the records of a file went, as the page says it. */
export interface SeenAccounting {
  readonly rows: number;
  readonly accepted: number;
  readonly quarantined: number;
  readonly notData: number;
}

/** Chooses a file on the page of data and waits until it has been read, or refused. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  await page.locator('[data-view="own-file"] input[type="file"]').setInputFiles(path);
  await page.locator('[data-view="own-file"][data-state="read"]').waitFor();
}

/** Drops a file of the disk on an element, as a browser reports it when a reader lets go of the mouse. */
export async function dropFile(page: Page, selector: string, path: string): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`Nothing is shown at ${selector}.`);
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      ...place,
      data: { items: [], files: [path], dragOperationsMask: 1 }
    });
  }
  await session.detach();
}

/** The accounting of the file that was read last. */
export async function seenAccounting(page: Page): Promise<SeenAccounting> {
  const number = async (name: string) =>
    Number((await page.locator(`[data-${name}]`).innerText()).replaceAll(/\D/g, ''));
  return {
    rows: await number('rows'),
    accepted: await number('accepted'),
    quarantined: await number('quarantined'),
    notData: await number('not-data')
  };
}

/** What the page says in its banner of the reader's own file; empty when there is none. */
export async function ownFileBanner(page: Page): Promise<string> {
  return (await page.locator('[data-own-file] p').allInnerTexts()).join('');
}
