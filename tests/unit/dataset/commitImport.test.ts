import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDemo } from '$lib/dataset/buildDemo.server';
import { commitImport, previewImport } from '$lib/dataset/commitImport.server';
import { publishEdition, readCurrentEdition } from '$lib/dataset/editionStore.server';
import { ImportRefused } from '$lib/dataset/importRefused';
import { keepOriginal } from '$lib/dataset/originals.server';
import { readStanding } from '$lib/dataset/publishVersion.server';
import { rollbackTo, undoLast, withdrawFile } from '$lib/dataset/revertVersions.server';
import { listVersions } from '$lib/dataset/versionStore.server';
import { examinationFile, figureOf, houseIn, importText, keepText, seizureFile, stateOf } from './importFolder';
import { temporaryFolders } from './temporaryFolder';

const newFolder = temporaryFolders();

/** The problem that a change was refused with. */
async function problemOf(change: Promise<unknown>): Promise<ImportRefused> {
  const error = await change.then(
    () => null,
    (cause: unknown) => cause
  );
  expect(error).toBeInstanceOf(ImportRefused);
  return error as ImportRefused;
}

describe('an original', () => {
  it('is kept under its hash for the user of the program alone', async () => {
    const folder = await newFolder();
    const sha256 = await keepText(folder, 'a,b\n1,2\n');
    expect((await stat(join(folder, 'originals', sha256))).mode & 0o777).toBe(0o600);
  });

  it('that was cut off or altered on its way leaves nothing', async () => {
    const folder = await newFolder();
    async function* bytes() {
      yield new Uint8Array([65, 66]);
    }
    expect((await problemOf(keepOriginal(folder, bytes(), { bytes: 3 }))).problem).toBe('upload-cut');
    expect((await problemOf(keepOriginal(folder, bytes(), { sha256: 'f'.repeat(64) }))).problem).toBe('upload-differs');
    async function* broken() {
      yield new Uint8Array([65]);
      throw new Error('connection lost');
    }
    await expect(keepOriginal(folder, broken())).rejects.toThrow('connection lost');
    expect((await stateOf(folder)).drafts).toEqual([]);
  });
});

describe('a commit', () => {
  it('adds a file to those that are there, with who, when, counts and figures', async () => {
    const folder = await newFolder();
    await importText(folder, examinationFile([1, 2, 3]));
    const second = await importText(
      folder,
      seizureFile([
        ['S1', '2'],
        ['S2', '3.5']
      ]),
      { note: 'March return' }
    );
    expect(second).toMatchObject({
      id: 'v000002',
      parent: 'v000001',
      kind: 'import',
      by: 'Aigul',
      at: '2026-01-05T10:00:00.000Z',
      note: 'March return',
      counts: { rows: 5, accepted: 5, quarantined: 0, notData: 0, superseded: 0 }
    });
    expect([
      figureOf(second, 'examinations'),
      figureOf(second, 'seizure_events'),
      figureOf(second, 'seized_kg')
    ]).toEqual([3, 2, 5.5]);
    expect(await stateOf(folder)).toEqual({
      dataHash: second.dataHash,
      whole: true,
      versions: ['v000002', 'v000001'],
      drafts: []
    });
  });

  it('starts from an empty base, never on the demo', async () => {
    const folder = await newFolder();
    await publishEdition(folder, await buildDemo({ out: await newFolder(), rows: 2000 }));
    const version = await importText(folder, seizureFile([['S1', '2']]));
    expect(figureOf(version, 'seizure_events')).toBe(1);
    expect((await readCurrentEdition(folder))?.manifest.demo).toBe(false);
    await undoLast(houseIn(folder), { by: 'Aigul', note: 'only a try', base: version.dataHash });
    expect((await readCurrentEdition(folder))?.manifest.demo).toBe(true);
  }, 120_000);

  it('gives the same data whatever the order of the files', async () => {
    const [one, other] = [await newFolder(), await newFolder()];
    const texts = [examinationFile([1, 2]), seizureFile([['S1', '2']])];
    for (const text of texts) await importText(one, text);
    for (const text of [...texts].reverse()) await importText(other, text);
    expect((await readStanding(one)).dataHash).toBe((await readStanding(other)).dataHash);
  });

  it('badInput 65: refuses the same bytes, and names the version that brought them', async () => {
    const folder = await newFolder();
    await importText(folder, examinationFile([1]));
    await importText(folder, examinationFile([2]));
    const refused = await problemOf(importText(folder, examinationFile([1]), { title: 'renamed.csv' }));
    expect(refused).toMatchObject({ problem: 'already-imported', facts: { version: 'v000001' } });
  });

  it('badInput 66: asks when rows of a renamed file are there already, and takes them once that is confirmed', async () => {
    const folder = await newFolder();
    const first = await importText(folder, examinationFile([1, 2, 3]));
    const again = examinationFile([2, 3, 4]);
    const sha256 = await keepText(folder, again);
    const preview = await previewImport(houseIn(folder), { sha256, title: 'again.csv', decisions: {} });
    expect(preview.overlap).toEqual({ rows: 2, of: 3, version: first.id });
    const refused = await problemOf(importText(folder, again));
    expect(refused).toMatchObject({
      problem: 'needs-confirmation',
      findings: [{ code: 'rows-already-loaded', facts: { rows: 2, of: 3 } }]
    });
    const taken = await importText(folder, again, { decisions: { confirmed: ['rows-already-loaded'] } });
    expect(figureOf(taken, 'examinations')).toBe(6);
  });

  it('tells the second of two at once what stands now, and takes it on that', async () => {
    const folder = await newFolder();
    const { dataHash: base } = await readStanding(folder);
    const first = await importText(folder, examinationFile([1]));
    const refused = await problemOf(importText(folder, examinationFile([2]), { base }));
    expect(refused).toMatchObject({ problem: 'base-moved', current: { dataHash: first.dataHash, version: first.id } });
    const second = await importText(folder, examinationFile([2]), { base: first.dataHash });
    expect(figureOf(second, 'examinations')).toBe(2);
  });

  it('lets only one of two that run at the same moment through', async () => {
    const folder = await newFolder();
    const both = await Promise.allSettled([
      importText(folder, examinationFile([1])),
      importText(folder, examinationFile([2]))
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await stateOf(folder)).versions).toEqual(['v000001']);
  });

  it('needs a name, a kept file, and a file that can be read', async () => {
    const folder = await newFolder();
    expect((await problemOf(importText(folder, examinationFile([1]), { by: ' ' }))).problem).toBe('needs-name');
    const missing = { sha256: 'a'.repeat(64), title: 'gone.csv', decisions: {} };
    const change = { by: 'Aigul', note: '', base: null };
    expect((await problemOf(commitImport(houseIn(folder), missing, change))).problem).toBe('no-original');
    const refused = await problemOf(importText(folder, ''));
    expect(refused.problem).toBe('file-refused');
    expect(refused.findings.map(({ severity }) => severity)).toEqual(['R']);
    expect((await stateOf(folder)).versions).toEqual([]);
  });
});

describe('a corrected return', () => {
  const march = seizureFile([
    ['S1', '2'],
    ['S2', '3'],
    ['S3', '4']
  ]);
  const corrected = seizureFile([
    ['S1', '2'],
    ['S2', '30'],
    ['S4', '5']
  ]);

  it('badInput 69: says what it revises, and its rows stand instead of the earlier ones', async () => {
    const folder = await newFolder();
    await importText(folder, march);
    const sha256 = await keepText(folder, corrected);
    const preview = await previewImport(houseIn(folder), { sha256, title: 'corrected.csv', decisions: {} });
    expect(preview.revises).toEqual({ added: 1, changed: 1, unchanged: 1, removed: 0 });
    expect(preview.effect.find(({ metric }) => metric === 'seized_kg')).toMatchObject({ before: 9, after: 41 });
    const version = await importText(folder, corrected);
    expect([figureOf(version, 'seizure_events'), figureOf(version, 'seized_kg')]).toEqual([4, 41]);
    expect(version.counts).toMatchObject({ rows: 6, accepted: 6, superseded: 2 });
    expect(version.findings).toContainEqual({ code: 'superseded-row', severity: 'N', count: 2 });
  });

  it('badInput 69: removes what it lacks only when it stands for a whole file, with a reason', async () => {
    const folder = await newFolder();
    const first = await importText(folder, march);
    const replaces = [first.imports[0]!.sha256];
    expect((await problemOf(importText(folder, corrected, { replaces }))).problem).toBe('needs-reason');
    const version = await importText(folder, corrected, { replaces, note: 'S3 was a false alarm' });
    expect([figureOf(version, 'seizure_events'), figureOf(version, 'seized_kg')]).toEqual([3, 37]);
  });

  it('gives the earlier rows back when it is withdrawn', async () => {
    const folder = await newFolder();
    const first = await importText(folder, march);
    const second = await importText(folder, corrected);
    const { sha256 } = second.imports[1]!;
    const version = await withdrawFile(houseIn(folder), sha256, {
      by: 'Aigul',
      note: 'wrong file',
      base: second.dataHash
    });
    expect(version.dataHash).toBe(first.dataHash);
  });
});

describe('going back', () => {
  it('is a new version with an older list: rollback, undo, and undo again', async () => {
    const folder = await newFolder();
    const one = await importText(folder, examinationFile([1]));
    const two = await importText(folder, examinationFile([2]));
    const three = await importText(folder, examinationFile([3]));
    const ask = async () => ({ by: 'Aigul', note: 'because', base: (await readStanding(folder)).dataHash });
    expect((await undoLast(houseIn(folder), await ask())).dataHash).toBe(two.dataHash);
    expect((await undoLast(houseIn(folder), await ask())).dataHash).toBe(one.dataHash);
    expect((await rollbackTo(houseIn(folder), three.id, await ask())).dataHash).toBe(three.dataHash);
    expect((await listVersions(folder)).map(({ kind }) => kind)).toEqual([
      'rollback',
      'undo',
      'undo',
      'import',
      'import',
      'import'
    ]);
  });

  it('is refused to where one stands, without a reason, and to what is not there', async () => {
    const folder = await newFolder();
    const { id, dataHash: base } = await importText(folder, examinationFile([1]));
    const ask = { by: 'Aigul', note: 'because', base };
    expect((await problemOf(rollbackTo(houseIn(folder), id, ask))).problem).toBe('nothing-changes');
    expect((await problemOf(rollbackTo(houseIn(folder), 'v000009', ask))).problem).toBe('no-version');
    expect((await problemOf(withdrawFile(houseIn(folder), 'b'.repeat(64), ask))).problem).toBe('not-in-version');
    expect((await problemOf(undoLast(houseIn(folder), { ...ask, note: '' }))).problem).toBe('needs-reason');
  });
});
