import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callCli } from './callCli';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamga-tables-'));
  await writeFile(join(folder, 'good.csv'), 'name,__proto__,name\n a ,1,x\nb,2,y\nc,3\n');
  await writeFile(join(folder, 'bytes.csv'), Uint8Array.of(0, 1, 0, 0, 0, 2, 255, 0));
});
afterAll(() => rm(folder, { recursive: true }));

interface Line {
  readonly file: string;
  readonly accounting: Record<string, number>;
  readonly findings: readonly Record<string, unknown>[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

describe('tamga check --as table', () => {
  it('prints a line a file, also for files that are not there, are no text or are a folder', async () => {
    const files = ['missing.csv', 'bytes.csv', '.', 'good.csv'];
    const answer = await callCli(['check', ...files, '--as', 'table', '--rows', '--format', 'ndjson'], folder);
    const lines = answer.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    expect(answer.code).toBe(2);
    expect(lines.map(({ file }) => file)).toEqual(files);
    expect(lines.slice(0, 3).map(({ findings }) => findings[0]!['severity'])).toEqual(['R', 'R', 'R']);
    expect(lines[3]).toMatchObject({
      accounting: { rows: 3, accepted: 2, quarantined: 1, notData: 0 },
      header: ['name', '__proto__', 'name'],
      rows: [
        [' a ', '1', 'x'],
        ['b', '2', 'y']
      ]
    });
    expect(lines[3]!.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['duplicate-header', 'ragged-row'])
    );
    expect(lines[3]!.findings.find(({ code }) => code === 'ragged-row')).toMatchObject({
      severity: 'Q',
      row: 3,
      line: 4,
      rule: 'The row has 2 of 3 cells, so that it is not known which belongs where.'
    });
  });
});
