import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keptOriginals, removeExpired } from '$lib/dataset/retention.server';
import { withdrawFile } from '$lib/dataset/revertVersions.server';
import { toldVersion } from '$lib/dataset/toldVersion';
import { examinationFile, houseIn, importText, keepText, seizureFile } from './importFolder';
import { temporaryFolders } from './temporaryFolder';

const newFolder = temporaryFolders();

it('an original is kept while it is in use, for its time after that, and for a month when it was never committed', async () => {
  const folder = await newFolder();
  await importText(folder, examinationFile([1]), { title: 'kept.csv' });
  const second = await importText(folder, seizureFile([['S1', '2']]), { title: 'left.csv' });
  const left = second.imports[1]!.sha256;
  await withdrawFile(houseIn(folder), left, { by: 'A', note: 'wrong', base: second.dataHash });
  const sent = await keepText(folder, 'never committed');
  const longAgo = new Date('2026-01-01T00:00:00Z');
  await utimes(join(folder, 'originals', sent), longAgo, longAgo);

  const told = (await keptOriginals(folder, 10)).map(({ title, until }) => [title, until]);
  expect(told).toEqual([['kept.csv', null], ['left.csv', '2026-01-15'], [null, '2026-01-31']]); // prettier-ignore
  expect(await removeExpired(folder, 10, new Date('2026-01-15T23:00:00Z'))).toEqual([]);
  const removed = await removeExpired(folder, 10, new Date('2026-01-16T00:00:00Z'));
  expect(removed.map(({ sha256 }) => sha256)).toEqual([left]);
  expect((await readdir(join(folder, 'originals'))).sort()).toEqual([second.imports[0]!.sha256, sent].sort());
}, 120_000);

it('a version is told without what cells of its files said', async () => {
  const folder = await newFolder();
  const decisions = {
    values: [{ column: 'substance', from: 'secret word', to: 'heroin' }],
    rows: [{ row: 1, fate: 'accept' as const, reason: 'secret reason' }]
  };
  const version = await importText(folder, seizureFile([['S1', '2']]), { decisions });
  expect(JSON.stringify(version)).toContain('secret');
  expect(JSON.stringify(toldVersion(version))).not.toContain('secret');
  expect(toldVersion(version).imports).toMatchObject([{ decided: { values: 1, cells: 0, rows: 1 } }]);
}, 120_000);
