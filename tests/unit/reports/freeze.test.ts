import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { loadLabels } from '$lib/metrics/loadLabels';
import { compareBundle, isReproduced } from '$lib/reports/bundle/compareBundle';
import { bundleOf, computeReport } from '$lib/reports/bundle/makeBundle';
import { readBundle } from '$lib/reports/bundle/readBundle';
import { correctionsSection } from '$lib/reports/freeze/changeText';
import { compareSnapshots } from '$lib/reports/freeze/compareSnapshots';
import type { Snapshot } from '$lib/reports/freeze/snapshot';
import { parseReportSpec, type ReportSpec } from '$lib/reports/reportSpec';
import { newReport } from '$lib/reports/reportTemplate';
import { reportTemplate } from '$lib/reports/templates';
import { freezeReport } from '$lib/server/reports/freezeReport.server';
import { recomputedFiles } from '$lib/server/reports/frozenDifference.server';
import { listFrozen, readFrozen, readFrozenFile } from '$lib/server/reports/frozenStore.server';
import { createReport, readReport, saveReport } from '$lib/server/reports/reportStore.server';
import { smallProgramme } from './smallProgramme';

const edition = await smallProgramme();
const source = {
  database: edition.database,
  edition: edition.manifest,
  labels: await loadLabels(edition.database)
};

const folders: string[] = [];
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamga-freeze-'));
  folders.push(folder);
});
afterAll(async () => {
  await edition.database.close();
  await Promise.all(folders.map((one) => rm(one, { recursive: true, force: true })));
});

const scope = { locale: 'en', donor: 'JP', grant: null, training: null, period: '2020', calendar: 'un' } as const;

function spec(text: string, changes: Partial<ReportSpec> = {}): ReportSpec {
  const part = { kind: 'text', id: 'text', text, draft: '', ask: '', written: {} };
  const figure = {
    ...{ kind: 'figure', id: 'units', view: 'hit-rate-by-unit', title: null },
    ...{ picture: true, table: true, columns: null, scope: null }
  };
  const sections = [{ id: 'one', heading: 'One', hidden: false, parts: [part, figure] }];
  return parseReportSpec({ ...newReport(reportTemplate('blank')!, scope), sections, ...changes });
}

async function checked(text: string): Promise<{ readonly id: string; readonly revision: number }> {
  const { id } = await createReport(folder, spec(text), 'Aida');
  return saveReport(folder, id, { spec: spec(text, { status: 'checked' }), revision: 1, by: 'Bek' });
}

describe('freezing', () => {
  test('keeps the text, every figure, the hash of the data and the files', async () => {
    const { id, revision } = await checked('There were {{training_events}} trainings.');
    const { frozen, record } = await freezeReport(folder, id, { revision, by: 'Bek' }, source);
    expect(record.spec.status).toBe('frozen');
    expect(await readReport(folder, id)).toEqual(record);
    expect(await readFrozen(folder, id, 1)).toEqual(frozen);
    expect(frozen.dataHash).toBe(edition.manifest.dataHash);
    expect(frozen.figures.numbers).toMatchObject([{ key: 'training_events', value: 2, text: '2' }]);
    expect(frozen.files.map(({ name }) => name)).toEqual(['report.html', 'bundle.zip']);
    expect((await readFrozenFile(folder, id, 1, 'report.html')).length).toBe(frozen.files[0]!.bytes);
  });

  test('is refused while a mark stands, and done once it is waived', async () => {
    const text = 'The trainings resulted in better work.';
    const { id, revision } = await checked(text);
    const refused = freezeReport(folder, id, { revision, by: 'Bek' }, source);
    await expect(refused).rejects.toMatchObject({ problem: 'marks-stand', facts: { n: 1 } });
    const waiver = {
      rule: 'cause',
      section: 'one',
      excerpt: 'resulted in',
      sentence: text,
      reason: 'r',
      by: 'B',
      at: 't'
    };
    const waived = spec(text, { status: 'checked', waivers: [waiver] });
    const saved = await saveReport(folder, id, { spec: waived, revision, by: 'Bek' });
    const { frozen } = await freezeReport(folder, id, { revision: saved.revision, by: 'Bek' }, source);
    expect(frozen.spec.waivers).toEqual([waiver]);
  });

  test('is refused for a draft, without a name, and when the text was saved meanwhile', async () => {
    const draft = await createReport(folder, spec('Text.'), 'Aida');
    const freeze = (id: string, revision: number, by: string) => freezeReport(folder, id, { revision, by }, source);
    await expect(freeze(draft.id, 1, 'Bek')).rejects.toMatchObject({ problem: 'not-checked' });
    const { id, revision } = await checked('Text.');
    await expect(freeze(id, revision, '')).rejects.toMatchObject({ problem: 'needs-name' });
    await expect(freeze(id, revision - 1, 'Bek')).rejects.toMatchObject({ problem: 'revision-moved' });
    expect(await listFrozen(folder, id)).toEqual([]);
  });

  test('a file that is no longer what was kept is not handed out', async () => {
    const { id, revision } = await checked('Text.');
    await freezeReport(folder, id, { revision, by: 'Bek' }, source);
    await writeFile(join(folder, 'reports', id, 'frozen/000001/files/report.html'), 'other');
    await expect(readFrozenFile(folder, id, 1, 'report.html')).rejects.toThrow('is damaged');
  });
});

describe('a bundle', () => {
  const made = async () => bundleOf(await computeReport(spec('{{training_events}}'), source), source, null);

  test('is the same bytes for the same report', async () => {
    expect(await made()).toEqual(await made());
  });

  test('computed again from its edition gives the same files', async () => {
    const bundle = await readBundle(await made());
    const files = compareBundle(bundle, await recomputedFiles(bundle.spec, source));
    expect(isReproduced(files)).toBe(true);
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['report.html', 'numbers.json', 'statements.json', 'spec.json'])
    );
    expect(files.some(({ path }) => path.endsWith('.svg'))).toBe(true);
  });

  test('with a file that was changed says which', async () => {
    const files = unzipSync(await made());
    const bundle = await readBundle(zipSync({ ...files, 'numbers.json': strToU8('{}'), 'extra.txt': strToU8('x') }));
    expect([...bundle.damaged].sort()).toEqual(['extra.txt', 'numbers.json']);
    expect(isReproduced(compareBundle(bundle, {}))).toBe(false);
  });

  test.each([
    ['no zip', strToU8('no zip')],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['a manifest that can not be read', zipSync({ 'manifest.json': strToU8('{}') })]
  ])('%s is refused', async (_, bytes) => {
    await expect(readBundle(bytes)).rejects.toMatchObject({ name: 'BundleUnreadable' });
  });
});

describe('what has changed since', () => {
  const before: Snapshot = {
    dataHash: 'a'.repeat(64),
    numbers: [{ key: 'seizure_events', name: 'Seizures', metric: 'seizure_events', value: 10, text: '10' }],
    tables: [
      {
        ...{ id: 't', title: 'By unit', metrics: ['seizure_events'], more: 0 },
        columns: [
          { id: 'unit', label: 'Unit', kind: 'text' },
          { id: 'n', label: 'Seizures', kind: 'integer' }
        ],
        rows: [
          ['A', 4],
          ['B', 6]
        ]
      }
    ]
  };

  test('nothing differs from itself', () => {
    expect(compareSnapshots(before, before)).toEqual([]);
  });

  test('is told figure by figure, also for rows that came and went', () => {
    const rows = [
      ['A', 5],
      ['C', 6]
    ];
    const after: Snapshot = {
      ...before,
      numbers: [{ ...before.numbers[0]!, value: 11, text: '11' }],
      tables: [{ ...before.tables[0]!, rows }]
    };
    expect(compareSnapshots(before, after).map(({ name, before: was, after: is }) => [name, was, is])).toEqual([
      ['Seizures', '10', '11'],
      ['By unit: A, Seizures', 4, 5],
      ['By unit: B, Seizures', 6, undefined],
      ['By unit: C, Seizures', undefined, 6]
    ]);
  });

  test('is drafted as an annex whose numbers are quoted', () => {
    const after = { ...before, numbers: [{ ...before.numbers[0]!, value: 11, text: '11' }] };
    const about = { number: 1, at: '2026-03-05T10:00:00Z', before: before.dataHash, after: 'b'.repeat(64) };
    const section = correctionsSection('en', compareSnapshots(before, after), about);
    const [part] = section.parts;
    expect(part!.kind === 'text' ? part!.text : null).toContain('Seizures: 10 → 11.');
    expect(parseReportSpec(spec('x', { sections: [section] })).sections[0]!.heading).toContain('5 Mar 2026');
  });
});
