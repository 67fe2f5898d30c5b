import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, utimes, mkdir, writeFile, cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crashPoints } from '$lib/dataset/crashPoint.server';
import { sweepLeftovers } from '$lib/dataset/sweepLeftovers.server';
import { examinationFile, importText, stateOf } from './importFolder';
import { temporaryFolders } from './temporaryFolder';

const newFolder = temporaryFolders();
let start = '';

/** A folder with one committed file, which every crash begins with a copy of. */
beforeAll(async () => {
  start = await mkdtemp(join(tmpdir(), 'tamga-'));
  await importText(join(start, 'state'), examinationFile([1]));
  await writeFile(join(start, 'second.csv'), examinationFile([2, 3]));
}, 120_000);

afterAll(() => rm(start, { recursive: true, force: true }));

/** The steps from the switch on: whoever crashes there has committed. */
const committed = crashPoints.slice(crashPoints.indexOf('current-switched'));

/** Imports the second file in a process of its own, and gives the signal or the code that it ended with. */
function importIn(folder: string, options: { crashAt?: string; fileBlocks?: number } = {}) {
  const command = [process.execPath, '--import', 'tsx', 'src/cli/main.ts', 'import', join(start, 'second.csv')];
  const limit = options.fileBlocks === undefined ? '' : `ulimit -f ${options.fileBlocks}; trap '' XFSZ; `;
  const words = [...command, '--by', 'Aigul', '--data', folder].map((word) => `'${word}'`).join(' ');
  const env = { ...process.env, TAMGA_CRASH_AT: options.crashAt ?? '' };
  const { signal, status, stderr } = spawnSync('bash', ['-c', `${limit}exec ${words}`], { env, encoding: 'utf8' });
  return { ended: signal ?? status, stderr };
}

async function copyOfStart(): Promise<string> {
  const folder = await newFolder();
  await cp(join(start, 'state'), folder, { recursive: true });
  return folder;
}

describe('a process that is killed', () => {
  it.each(crashPoints)(
    'at %s leaves the old version or the new one, whole, and the next goes on',
    async (crashAt) => {
      const folder = await copyOfStart();
      const old = await stateOf(folder);
      expect(importIn(folder, { crashAt }).ended).toBe('SIGKILL');
      const left = await stateOf(folder);
      expect(left.whole).toBe(true);
      if (committed.includes(crashAt)) expect(left.versions).toHaveLength(2);
      else expect({ ...left, drafts: [] }).toEqual(old);
      await sweepLeftovers(folder);
      expect((await stateOf(folder)).drafts).toEqual([]);
      const next = await importText(folder, examinationFile([4]));
      const after = await stateOf(folder);
      expect(after).toMatchObject({ dataHash: next.dataHash, whole: true, drafts: [] });
      expect(after.versions).toHaveLength(left.versions.length + 1);
    },
    120_000
  );
});

describe('a full disk', () => {
  it.each([0, 1, 8, 200])(
    'of %i kilobytes a file refuses the import and leaves what was there',
    async (fileBlocks) => {
      const folder = await copyOfStart();
      const old = await stateOf(folder);
      const { ended, stderr } = importIn(folder, { fileBlocks });
      expect(ended).toBe(2);
      expect(stderr).toContain('The disk of the server is full.');
      expect(await stateOf(folder)).toEqual(old);
    },
    120_000
  );
});

describe('sweeping', () => {
  it('takes what a living process left only after a day, and never what readers get', async () => {
    const folder = await copyOfStart();
    const old = await stateOf(folder);
    const mine = `import-${process.pid}-00ff`;
    await mkdir(join(folder, mine));
    await mkdir(join(folder, 'editions', '.building-00ff'));
    expect(await sweepLeftovers(folder)).toEqual([]);
    const longAgo = new Date(Date.now() - 25 * 3600 * 1000);
    for (const name of [mine, 'editions/.building-00ff']) await utimes(join(folder, name), longAgo, longAgo);
    expect([...(await sweepLeftovers(folder))].sort()).toEqual(['editions/.building-00ff', mine]);
    expect(await stateOf(folder)).toEqual(old);
    expect(await readdir(join(folder, 'originals'))).toHaveLength(1);
  });
});
