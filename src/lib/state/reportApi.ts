import type { TableDiff } from '$lib/dataset/diffEditions.server';
import type { ComparedFile, RecomputedFiles } from '$lib/reports/bundle/compareBundle';
import type { ReportCheck } from '$lib/reports/claims/checkReport';
import type { FrozenNote, ReportRecord, ReportSummary } from '$lib/reports/drafts/reportRecord';
import type { FrozenDifference } from '$lib/reports/freeze/compareSnapshots';
import type { ReportSpec } from '$lib/reports/reportSpec';
import { posted, type Fetch } from './importApi';

export type { FrozenNote, ReportCheck, ReportRecord, ReportSummary, TableDiff };

/** What has changed since a version was frozen, with rows. */
export type ReportDifference = FrozenDifference<TableDiff>;

/** The server answered, and not with what was asked for; the message is its own sentence. */
export class ReportNotDone extends Error {
  override readonly name = 'ReportNotDone';
  constructor(
    message: string,
    readonly status: number,
    /** What stands, when something else was saved meanwhile. */
    readonly current: ReportRecord | null
  ) {
    super(message);
  }
}

/** Every report of the server. Throws `ReportNotDone`, or what `fetch` throws; so do the others. */
export async function listReports(fetch: Fetch): Promise<readonly ReportSummary[]> {
  return (await asked<{ reports: readonly ReportSummary[] }>(fetch, '/api/reports')).reports;
}

/** A report as it stands. */
export function readReport(fetch: Fetch, id: string): Promise<ReportRecord> {
  return asked(fetch, `/api/reports/${id}`);
}

/** Begins a report. */
export function beginReport(fetch: Fetch, spec: ReportSpec, by: string): Promise<ReportRecord> {
  return asked(fetch, '/api/reports', posted({ spec, by }));
}

/** Saves a report over the revision that it was made from. */
export function saveReport(
  fetch: Fetch,
  id: string,
  save: { readonly spec: ReportSpec; readonly revision: number; readonly by: string }
): Promise<ReportRecord> {
  return asked(fetch, `/api/reports/${id}`, { ...posted(save), method: 'PUT' });
}

/** The numbers and the marks of a report as it stands on the server. */
export function checkReport(fetch: Fetch, id: string): Promise<ReportCheck & { readonly revision: number }> {
  return asked(fetch, `/api/reports/${id}/check`);
}

/** Freezes a report; resolves with what stands afterwards. */
export function freezeReport(
  fetch: Fetch,
  id: string,
  said: { readonly revision: number; readonly by: string }
): Promise<ReportRecord> {
  return asked(fetch, `/api/reports/${id}/frozen`, posted(said));
}

/** The frozen versions of a report, newest first. */
export async function listFrozen(fetch: Fetch, id: string): Promise<readonly FrozenNote[]> {
  return (await asked<{ frozen: readonly FrozenNote[] }>(fetch, `/api/reports/${id}/frozen`)).frozen;
}

/** What has changed since a version was frozen. */
export function askDifference(fetch: Fetch, id: string, number: number): Promise<ReportDifference> {
  return asked(fetch, `/api/reports/${id}/frozen/${number}/difference`);
}

/** Computes a frozen version again from its own edition and compares every file. */
export async function proveFrozen(fetch: Fetch, id: string, number: number): Promise<readonly ComparedFile[]> {
  return (await asked<{ files: readonly ComparedFile[] }>(fetch, `/api/reports/${id}/frozen/${number}/proof`)).files;
}

/** Computes a report again from the edition of a hash: the version of the program, and the hash of every file. */
export function rebuildReport(
  fetch: Fetch,
  spec: ReportSpec,
  dataHash: string
): Promise<{ readonly software: { readonly version: string }; readonly files: RecomputedFiles }> {
  return asked(fetch, '/api/reports/rebuild', posted({ spec, dataHash }));
}

async function asked<T>(fetch: Fetch, path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init);
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as T;
  const said = (body ?? {}) as { problem?: string; message?: string; current?: ReportRecord | null };
  const text = said.problem ?? said.message ?? (response.statusText || String(response.status));
  throw new ReportNotDone(text, response.status, said.current ?? null);
}
