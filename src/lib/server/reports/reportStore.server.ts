import { createHash, randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { withStateLock } from '$lib/dataset/stateLock.server';
import { reportIdSchema, reportRecordSchema, type ReportRecord } from '$lib/reports/drafts/reportRecord';
import type { ReportSpec } from '$lib/reports/reportSpec';
import { keepFile, namesIn, reportsFolder, textOf } from './reportFiles.server';
import { ReportRefused } from './reportRefused';

/** What is saved: the spec, the revision it was made from, and who says so (not verified). */
export interface ReportSave {
  readonly spec: ReportSpec;
  readonly revision: number;
  readonly by: string;
}

/** Saves nearer to each other than this, by one person, leave one revision to go back to. */
const keptApartMilliseconds = 5 * 60_000;

/** Begins a report. */
export async function createReport(folder: string, spec: ReportSpec, by: string): Promise<ReportRecord> {
  const at = new Date().toISOString();
  const id = `r-${randomBytes(8).toString('hex')}`;
  const record: ReportRecord = { id, revision: 1, spec, createdAt: at, savedAt: at, savedBy: by };
  await atReports(folder, () => write(folder, record));
  return record;
}

/** A report as it stands. Throws `ReportRefused` when there is none of that name. */
export async function readReport(folder: string, id: string): Promise<ReportRecord> {
  const text = v.is(reportIdSchema, id) ? await textOf(draftPath(folder, id)) : null;
  if (text === null) throw new ReportRefused('no-report', { facts: { id: id.slice(0, 40) } });
  return v.parse(reportRecordSchema, JSON.parse(text));
}

/** Every report, the one saved last first. One that can not be read is left out, and does not hide the others. */
export async function listReports(folder: string): Promise<readonly ReportRecord[]> {
  const ids = (await namesIn(reportsFolder(folder))).filter((name) => v.is(reportIdSchema, name));
  const found = await Promise.all(ids.map((id) => readReport(folder, id).catch(() => null)));
  return found.filter((record) => record !== null).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/**
 * Saves a report when nothing else was saved since `revision`. Else nothing is overwritten: the refused text is kept beside,
 * and `ReportRefused` holds what stands. A frozen report takes a save only when that makes it a draft again.
 */
export function saveReport(folder: string, id: string, save: ReportSave): Promise<ReportRecord> {
  return atReports(folder, async () => {
    const before = await readReport(folder, id);
    if (before.revision !== save.revision) {
      await keepRefused(folder, id, save);
      throw new ReportRefused('revision-moved', { current: before, facts: { by: before.savedBy } });
    }
    judgeStatus(before, save);
    return writeNext(folder, before, save);
  });
}

/** Makes a report's status `frozen`; only for the one that froze it, while the lock is held. */
export async function writeNext(folder: string, before: ReportRecord, save: ReportSave): Promise<ReportRecord> {
  if (isWorthKeeping(before, save)) await keepFile(revisionPath(folder, before), textOfRecord(before));
  const after: ReportRecord = {
    ...before,
    revision: before.revision + 1,
    spec: save.spec,
    savedAt: new Date().toISOString(),
    savedBy: save.by
  };
  await write(folder, after);
  return after;
}

/** Runs some work while no other request or process writes reports. Imports do not wait for it. */
export async function atReports<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(reportsFolder(folder), { recursive: true, mode: 0o700 });
  return withStateLock(reportsFolder(folder), work);
}

/** The revisions that were kept, oldest first, by number. */
export async function keptRevisions(folder: string, id: string): Promise<readonly number[]> {
  const names = v.is(reportIdSchema, id) ? await namesIn(join(reportsFolder(folder), id, 'revisions')) : [];
  return names.flatMap((name) => Number(/^(\d+)\.json$/.exec(name)?.[1] ?? 0) || []);
}

/** A kept revision, or what stands. Throws `ReportRefused` when there is none of that number. */
export async function readRevision(folder: string, id: string, revision: number): Promise<ReportRecord> {
  const current = await readReport(folder, id);
  if (current.revision === revision) return current;
  const text = await textOf(revisionPath(folder, { id, revision }));
  if (text === null) throw new ReportRefused('no-report', { facts: { id: `${id} ${revision}` } });
  return v.parse(reportRecordSchema, JSON.parse(text));
}

function judgeStatus({ spec: before }: ReportRecord, { spec: after, by }: ReportSave): void {
  if (before.status === 'frozen' && after.status !== 'draft') throw new ReportRefused('is-frozen');
  if (before.status !== 'frozen' && after.status === 'frozen') throw new ReportRefused('bad-request');
  if (before.status !== after.status && by.trim() === '') throw new ReportRefused('needs-name');
}

/** A revision is kept when what follows is another step, another person's, or comes after a while. */
function isWorthKeeping(before: ReportRecord, { spec, by }: ReportSave): boolean {
  const slept = Date.now() - Date.parse(before.savedAt) > keptApartMilliseconds;
  return before.revision === 1 || slept || before.savedBy !== by || before.spec.status !== spec.status;
}

async function keepRefused(folder: string, id: string, save: ReportSave): Promise<void> {
  const text = `${JSON.stringify(save, null, 2)}\n`;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 16);
  await keepFile(join(reportsFolder(folder), id, 'refused', `${name}.json`), text);
}

async function write(folder: string, record: ReportRecord): Promise<void> {
  await keepFile(draftPath(folder, record.id), textOfRecord(record));
}

function textOfRecord(record: ReportRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

function draftPath(folder: string, id: string): string {
  return join(reportsFolder(folder), id, 'draft.json');
}

function revisionPath(folder: string, { id, revision }: Pick<ReportRecord, 'id' | 'revision'>): string {
  return join(reportsFolder(folder), id, 'revisions', `${String(revision).padStart(6, '0')}.json`);
}
