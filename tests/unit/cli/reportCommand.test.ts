import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportTemplate } from '$lib/reports/templates';
import { callCli, type CliAnswer } from './callCli';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamga-report-'));
  await callCli(['build', '--demo', '--rows', '20000', '--out', 'demo'], folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Written {
  readonly edition: string;
  readonly reports: readonly { title: string; period: string; files: readonly { path: string; sha256: string }[] }[];
}

const report = (...words: string[]): Promise<CliAnswer> =>
  callCli(['report', '--edition', 'demo', '--out', 'out', ...words], folder);
const writtenBy = ({ out }: CliAnswer) => JSON.parse(out) as Written;

describe('report', () => {
  test('writes each format, and prints what it wrote with its hash and nothing else', async () => {
    const answer = await report(
      '--template',
      'inl-quarterly',
      '--donor',
      'INL',
      '--period',
      'us:2025Q4',
      '--format',
      'html,xlsx'
    );
    expect(answer).toMatchObject({ code: 0, err: '' });
    const [one] = writtenBy(answer).reports;
    expect(one!.title).toMatch(/^Demo – /);
    for (const { path, sha256 } of one!.files) {
      expect(
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex')
      ).toBe(sha256);
    }
    expect((await readdir(join(folder, 'out'))).sort()).toEqual([
      'demo-inl-quarterly-INL-us-2025Q4-en.html',
      'demo-inl-quarterly-INL-us-2025Q4-en.xlsx'
    ]);
  });

  test('twice gives the same bytes', async () => {
    const words = [
      '--template',
      'blank',
      '--donor',
      'JP',
      '--period',
      'jp:2024',
      '--format',
      'html,docx,xlsx',
      '--lang',
      'ru'
    ];
    const [first, second] = [await report(...words), await report(...words)];
    expect(second.out).toBe(first.out);
  });

  test('takes a template that staff made, and the latest whole period where none is named', async () => {
    await writeFile(join(folder, 'mine.json'), JSON.stringify({ ...reportTemplate('blank')!, id: 'mine' }));
    const answer = await report('--template', 'mine.json', '--format', 'html');
    expect(writtenBy(answer).reports[0]).toMatchObject({ template: 'mine', period: 'un:2025' });
  });

  test('--all writes what is due and not handed in', async () => {
    const due = writtenBy(await report('--all', '--format', 'xlsx')).reports;
    expect(due.length).toBeGreaterThan(0);
    expect(new Set(due.map(({ title }) => title)).size).toBe(due.length);
  });
});

describe('what report refuses', () => {
  test.each([
    [['--template', 'no-such'], 'it can be inl-quarterly'],
    [['--template', 'blank', '--donor', 'XX'], '--donor cannot be'],
    [['--template', 'blank', '--period', 'yesterday'], 'is not a period'],
    [['--template', 'blank', '--format', 'exe'], '--format cannot be'],
    [[], '--template is needed']
  ])('%j', async (words, sentence) => {
    const answer = await report(...words);
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toContain(sentence);
  });
});
