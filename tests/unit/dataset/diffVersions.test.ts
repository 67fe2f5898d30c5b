import { expect, it } from 'vitest';
import { diffVersions } from '$lib/dataset/diffVersions.server';
import { ImportRefused } from '$lib/dataset/importRefused';
import { examinationFile, importText, seizureFile } from './importFolder';
import { temporaryFolders } from './temporaryFolder';

const newFolder = temporaryFolders();

it('two versions differ by added, changed and removed rows of each table, by files and by figures', async () => {
  const folder = await newFolder();
  const march = seizureFile([
    ['S1', '2'],
    ['S2', '3'],
    ['S3', '4']
  ]);
  const first = await importText(folder, march, { title: 'march.csv' });
  const second = await importText(folder, examinationFile([1, 1]), { title: 'examined.csv' });
  const corrected = seizureFile([
    ['S1', '2'],
    ['S2', '30'],
    ['S4', '5']
  ]);
  const said = { title: 'corrected.csv', replaces: [first.imports[0]!.sha256], note: 'S3 was a false alarm' };
  const third = await importText(folder, corrected, said);

  const added = await diffVersions(folder, first.id, second.id);
  expect(added.files).toEqual({ added: ['examined.csv'], removed: [] });
  expect(added.tables.map(({ table }) => table)).not.toContain('seizures');
  expect(added.tables).toContainEqual(
    expect.objectContaining({ table: 'examinations', added: 2, changed: 0, removed: 0 })
  );

  const revised = await diffVersions(folder, second.id, third.id);
  expect(revised.files).toEqual({ added: ['corrected.csv'], removed: ['march.csv'] });
  expect(revised.tables).toContainEqual(
    expect.objectContaining({ table: 'seizures', added: 1, changed: 0, removed: 1 })
  );
  const items = revised.tables.find(({ table }) => table === 'seizure_items')!;
  expect(items).toMatchObject({ added: 1, changed: 1, removed: 1 });
  const changed = items.rows.find(({ kind }) => kind === 'changed')!;
  const quantity = items.columns.indexOf('quantity');
  expect([Number(changed.before![quantity]), Number(changed.after![quantity])]).toEqual([3, 30]);
  expect(revised.figures).toContainEqual(expect.objectContaining({ metric: 'seized_kg', before: 9, after: 37 }));

  const back = await diffVersions(folder, third.id, second.id);
  expect(back.tables.find(({ table }) => table === 'seizures')).toMatchObject({ added: 1, changed: 0, removed: 1 });
  expect((await diffVersions(folder, third.id, third.id)).tables).toEqual([]);
  await expect(diffVersions(folder, 'v000001', 'v999999')).rejects.toBeInstanceOf(ImportRefused);
}, 120_000);
