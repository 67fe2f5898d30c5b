import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seizureFile } from '../dataset/importFolder';
import { temporaryFolders } from '../dataset/temporaryFolder';
import { callCli } from './callCli';

const newFolder = temporaryFolders();

it('import, versions, diff, undo and rollback work on the state folder, and say by their code what became of the files', async () => {
  const folder = await newFolder();
  const call = (...words: string[]) => callCli([...words, '--data', 'state'], folder);
  await writeFile(join(folder, 'march.csv'), seizureFile([['S1', '2']]));
  await writeFile(join(folder, 'ragged.csv'), `${seizureFile([['S2', '3']])}S3,2024-03-15\n`);
  await writeFile(join(folder, 'empty.csv'), '');
  await writeFile(join(folder, 'decided.json'), '{"confirmed":["many-quarantined"]}');

  expect((await call('versions')).out).toBe('Nothing was imported yet.\n');
  const first = await call('import', 'march.csv', '--by', 'Aigul', '--note', 'March');
  expect([first.code, first.out]).toEqual([0, expect.stringContaining('march.csv is in version v000001.')]);
  const ragged = await call('import', 'ragged.csv', '--decisions', 'decided.json');
  expect([ragged.code, ragged.out]).toEqual([1, expect.stringContaining('2 records = 1 accepted + 1 quarantined')]);
  const refused = await call('import', 'empty.csv', 'march.csv');
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('empty.csv: The file “empty.csv” was refused');
  expect(refused.err).toContain('march.csv: This very file is there already: version v000001 brought it.');

  const listed = await call('versions', '--format', 'json');
  expect((JSON.parse(listed.out) as { id: string }[]).map(({ id }) => id)).toEqual(['v000002', 'v000001']);
  expect((await call('diff', 'v000001', 'v000002')).out).toContain('seizures: 1 added, 0 changed, 0 removed');
  const undone = await call('undo', '--note', 'wrong month', '--by', 'Aigul');
  expect(undone.out).toMatch(/^v000003 undo by Aigul, .*: 1 file, 1 record — wrong month\n$/);
  expect((await call('rollback', 'v000002', '--note', 'it was right')).code).toBe(0);
  expect((await call('rollback', 'v000009', '--note', 'x')).err).toBe('There is no version v000009.\n');
  expect((await call('import', 'march.csv', '--decisions', 'march.csv')).err).toMatch(
    /^The decisions in march.csv cannot/
  );
}, 120_000);
