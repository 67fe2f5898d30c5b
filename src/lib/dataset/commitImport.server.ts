import type { Finding } from '$lib/domain/finding';
import { findingSeverities } from '$lib/domain/finding';
import type { IngestResult } from '$lib/ingest/ingestResult';
import { readOriginal, type OriginalAsked } from './buildImports.server';
import { changeVersions, effectOf, type FigureEffect } from './changeVersions.server';
import { crashPoint } from './crashPoint.server';
import { fileContribution } from './fileContribution';
import type { ImportHouse } from './importHouse';
import { ImportRefused, type Standing } from './importRefused';
import { checkStanding, readStanding } from './publishVersion.server';
import { meetFiles, type Meeting, type Revision } from './reviseEvents.server';
import { currentContent, namesOf, readContent, type ReadContent } from './versionContent.server';
import type { ImportEntry, VersionRecord } from './versionRecord';
import { listVersions } from './versionStore.server';

/** A file to be added to the current version. */
export interface ImportAsked extends OriginalAsked {
  /** Files of the current version that it stands for wholly, so that what it lacks of them is removed. */
  readonly replaces?: readonly string[];
  /** What tells files of its source, see `ImportEntry`. */
  readonly header?: string | null;
}

/** Who asks for a change and why, and the data hash of the edition it was decided on; null when there was none. */
export interface ChangeAsked {
  readonly by: string;
  readonly note: string;
  readonly base: string | null;
}

/** What committing a file would do. */
export interface ImportPreview {
  readonly summary: Omit<IngestResult, 'tables'>;
  readonly effect: readonly FigureEffect[];
  readonly revises: Revision;
  readonly overlap: { readonly rows: number; readonly of: number; readonly version: string } | null;
  /** Files of the current version of the same kind: it may stand for one of them wholly. */
  readonly alike: readonly Pick<ImportEntry, 'sha256' | 'title' | 'by' | 'at'>[];
  readonly base: string | null;
}

/** Reads a kept file and builds the edition it would make, without changing anything. Throws `ImportRefused`. */
export async function previewImport(house: ImportHouse, asked: ImportAsked): Promise<ImportPreview> {
  const standing = await readStanding(house.folder);
  const planned = await planImport(house, asked, standing);
  const { tables: _tables, ...summary } = planned.result;
  return {
    summary,
    effect: await effectOf(house, standing, planned.content),
    revises: planned.meeting.revises,
    overlap: await overlapOf(house.folder, planned.meeting),
    alike: planned.alike,
    base: standing.dataHash
  };
}

/**
 * Adds a kept file to the current version: it is read again here, with the decisions, and the edition is built of all files
 * anew. Throws `ImportRefused` when it is refused, needs a confirmation, is there already, or another version stands than the
 * one that was decided on.
 */
export async function commitImport(
  house: ImportHouse,
  asked: ImportAsked,
  change: ChangeAsked
): Promise<VersionRecord> {
  crashPoint('commit-asked');
  if (change.by.trim() === '') throw new ImportRefused('needs-name');
  if ((asked.replaces ?? []).length > 0 && change.note.trim() === '') throw new ImportRefused('needs-reason');
  const standing = await readStanding(house.folder);
  await checkStanding(house.folder, { ...standing, dataHash: change.base });
  const planned = await planImport(house, asked, standing);
  checkConfirmed(planned.result, planned.meeting, asked);
  const at = house.now().toISOString();
  const read = planned.content.read.map(({ entry, file }) =>
    entry.sha256 === asked.sha256
      ? { file, entry: { ...entry, by: change.by.trim(), note: change.note.trim(), at } }
      : { file, entry }
  );
  const content = { ...planned.content, read };
  return changeVersions(house, { kind: 'import', subject: null, ...change, at, standing, content });
}

interface PlannedImport {
  readonly result: IngestResult;
  readonly meeting: Meeting;
  readonly content: ReadContent;
  readonly alike: ImportPreview['alike'];
}

async function planImport(house: ImportHouse, asked: ImportAsked, standing: Standing): Promise<PlannedImport> {
  const current = await currentContent(house.folder, standing);
  await checkNew(house.folder, asked.sha256, current.imports);
  const before = await readContent(house, current);
  const result = await readOriginal(house, asked, namesOf(before.references));
  if (result.refused || result.profile === null) {
    throw new ImportRefused('file-refused', { facts: { title: asked.title }, findings: result.findings });
  }
  const file = fileContribution(result, asked.title);
  const replaced = new Set(asked.replaces ?? []);
  const same = before.read.filter(({ entry }) => entry.profile === result.profile);
  const meeting = meetFiles(
    file,
    same.filter(({ entry }) => !replaced.has(entry.sha256)).map((one) => one.file),
    same.filter(({ entry }) => replaced.has(entry.sha256)).map((one) => one.file)
  );
  const { sha256, title, decisions } = asked;
  const entry: ImportEntry = {
    ...{ sha256, title, decisions, profile: result.profile, by: '', at: '', note: '' },
    supersedes: [...meeting.supersedes],
    header: asked.header ?? null
  };
  const kept = before.read.filter((one) => !replaced.has(one.entry.sha256));
  const alike = same.map(({ entry: { sha256: other, title: name, by, at } }) => ({
    sha256: other,
    title: name,
    by,
    at
  }));
  return { result, meeting, alike, content: { ...before, read: [...kept, { entry, file }] } };
}

async function checkNew(folder: string, sha256: string, current: readonly ImportEntry[]): Promise<void> {
  if (!current.some((entry) => entry.sha256 === sha256)) return;
  throw new ImportRefused('already-imported', { facts: { version: await firstWith(folder, sha256) } });
}

/** The version that brought a file into the current one. */
async function firstWith(folder: string, sha256: string): Promise<string> {
  let first = '';
  for (const { id, imports } of await listVersions(folder)) {
    if (!imports.some((entry) => entry.sha256 === sha256)) break;
    first = id;
  }
  return first;
}

async function overlapOf(folder: string, { overlap }: Meeting): Promise<ImportPreview['overlap']> {
  if (overlap === null) return null;
  const { rows, of, sha256 } = overlap;
  return { rows, of, version: await firstWith(folder, sha256) };
}

/** Every file-wide reading must have been confirmed, and so must rows that would count twice or a file that says nothing new. */
function checkConfirmed(result: IngestResult, { overlap, revises }: Meeting, { title, decisions }: ImportAsked): void {
  const confirmed = new Set(decisions.confirmed ?? []);
  const nothingNew = overlap !== null && revises.added + revises.changed + revises.removed === 0;
  const loaded = overlap !== null && (overlap.twice > 0 || nothingNew) ? [loadedFinding(title, overlap)] : [];
  const asked = [...result.findings.filter(({ severity }) => severity === 'C'), ...loaded];
  const open = asked.filter(({ code }) => !confirmed.has(code));
  if (open.length > 0) {
    const codes = [...new Set(open.map(({ code }) => code))].join(', ');
    throw new ImportRefused('needs-confirmation', { facts: { codes }, findings: open });
  }
}

function loadedFinding(file: string, { rows, of }: { readonly rows: number; readonly of: number }): Finding {
  const code = 'rows-already-loaded';
  const nowhere = { sheet: null, row: null, line: null, column: null, value: null };
  return { code, severity: findingSeverities[code], file, ...nowhere, facts: { rows, of } };
}
