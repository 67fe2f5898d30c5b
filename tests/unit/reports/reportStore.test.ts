import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { mergeReports } from '$lib/reports/drafts/mergeReports';
import type { ReportSpec } from '$lib/reports/reportSpec';
import { newReport } from '$lib/reports/reportTemplate';
import { reportTemplate } from '$lib/reports/templates';
import { ReportRefused } from '$lib/server/reports/reportRefused';
import {
  createReport,
  keptRevisions,
  listReports,
  readReport,
  readRevision,
  saveReport
} from '$lib/server/reports/reportStore.server';

const folders: string[] = [];
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamga-reports-'));
  folders.push(folder);
});
afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true, force: true }))));

const scope = { locale: 'en', donor: 'JP', grant: null, training: null, period: '2020', calendar: 'un' } as const;

/** A report with the texts `a` and `b`. */
function spec(a: string, b = 'Second.', changes: Partial<ReportSpec> = {}): ReportSpec {
  const part = (id: string, text: string) => ({ kind: 'text' as const, id, text, draft: '', ask: '', written: {} });
  const sections = [{ id: 'one', heading: 'One', hidden: false, parts: [part('a', a), part('b', b)] }];
  return { ...newReport(reportTemplate('blank')!, scope), sections, ...changes };
}

const texts = ({ sections }: ReportSpec) =>
  sections.flatMap(({ parts }) => parts.map((part) => (part.kind === 'text' ? part.text : part.id)));

describe('saving a report', () => {
  test('what was saved is there, whole, for another process', async () => {
    const { id } = await createReport(folder, spec('First.'), 'Aida');
    const saved = await saveReport(folder, id, { spec: spec('Changed.'), revision: 1, by: 'Aida' });
    expect(saved.revision).toBe(2);
    expect(await readReport(folder, id)).toEqual(saved);
  });

  test('a save from an older revision overwrites nothing and is kept beside', async () => {
    const { id } = await createReport(folder, spec('First.'), 'Aida');
    await saveReport(folder, id, { spec: spec('By Aida.'), revision: 1, by: 'Aida' });
    const refused = saveReport(folder, id, { spec: spec('By Bek.'), revision: 1, by: 'Bek' });
    await expect(refused).rejects.toMatchObject({ problem: 'revision-moved', current: { revision: 2 } });
    expect(texts((await readReport(folder, id)).spec)).toEqual(['By Aida.', 'Second.']);
    expect(await readdir(join(folder, 'reports', id, 'refused'))).toHaveLength(1);
  });

  test('of two saves at once one is taken and one refused', async () => {
    const { id } = await createReport(folder, spec('First.'), 'Aida');
    const saves = await Promise.allSettled(
      ['x', 'y'].map((text) => saveReport(folder, id, { spec: spec(text), revision: 1, by: text }))
    );
    expect(saves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('a revision to go back to is kept when another person goes on', async () => {
    const { id } = await createReport(folder, spec('First.'), 'Aida');
    await saveReport(folder, id, { spec: spec('A.'), revision: 1, by: 'Aida' });
    await saveReport(folder, id, { spec: spec('B.'), revision: 2, by: 'Aida' });
    await saveReport(folder, id, { spec: spec('C.'), revision: 3, by: 'Bek' });
    expect(await keptRevisions(folder, id)).toEqual([1, 3]);
    expect(texts((await readRevision(folder, id, 3)).spec)[0]).toBe('B.');
  });

  test('nobody freezes by saving, and a frozen report is changed only as a draft again', async () => {
    const { id } = await createReport(folder, spec('First.'), 'Aida');
    const frozen = saveReport(folder, id, { spec: spec('x', 'y', { status: 'frozen' }), revision: 1, by: 'Aida' });
    await expect(frozen).rejects.toThrow(ReportRefused);
    expect((await readReport(folder, id)).revision).toBe(1);
  });

  test('a status is set by somebody with a name', async () => {
    const { id } = await createReport(folder, spec('First.'), 'Aida');
    const unnamed = saveReport(folder, id, { spec: spec('x', 'y', { status: 'checked' }), revision: 1, by: '' });
    await expect(unnamed).rejects.toMatchObject({ problem: 'needs-name' });
  });

  test('what a process that died left behind is no report and hides none', async () => {
    const { id } = await createReport(folder, spec('First.'), 'Aida');
    await writeFile(join(folder, 'reports', id, 'draft.json.1-abc.tmp'), '{"torn');
    const other = await createReport(folder, spec('Other.'), 'Aida');
    await writeFile(join(folder, 'reports', other.id, 'draft.json'), '{"torn');
    expect((await listReports(folder)).map((record) => record.id)).toEqual([id]);
  });

  test.each(['../../etc', 'r-1', ''])('%j is the name of no report', async (id) => {
    await expect(readReport(folder, id)).rejects.toMatchObject({ problem: 'no-report' });
  });
});

describe('two people on one report', () => {
  const base = spec('One.', 'Two.');

  test('texts that only one of them changed are both taken', () => {
    const merged = mergeReports(base, spec('One by A.', 'Two.'), spec('One.', 'Two by B.'));
    expect(texts(merged.spec)).toEqual(['One by A.', 'Two by B.']);
    expect(merged.both).toEqual([]);
  });

  test('a text that both wrote holds both', () => {
    const merged = mergeReports(base, spec('By A.', 'Two.'), spec('By B.', 'Two.'));
    expect(texts(merged.spec)).toEqual(['By A.\n\nBy B.', 'Two.']);
    expect(merged.both).toEqual(['a']);
  });

  test('a section that one of them added stays', () => {
    const added = { id: 'two', heading: 'Two', hidden: false, parts: [] };
    const mine = { ...base, sections: [...base.sections, added] };
    expect(mergeReports(base, spec('By A.', 'Two.'), mine).spec.sections.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  test('comments of both stay', () => {
    const comment = (id: string) => ({ id, part: null, by: id, at: '', text: id, resolved: false });
    const merged = mergeReports(base, { ...base, comments: [comment('a')] }, { ...base, comments: [comment('b')] });
    expect(merged.spec.comments.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
