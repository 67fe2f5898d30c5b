import { createHash } from 'node:crypto';
import { diffEditions, type TableDiff } from '$lib/dataset/diffEditions.server';
import { readCurrentEdition, readEdition } from '$lib/dataset/editionStore.server';
import { catalogue } from '$lib/metrics/catalogue';
import type { MetricId } from '$lib/metrics/metricId';
import { buildReport } from '$lib/reports/buildReport';
import { computeReport } from '$lib/reports/bundle/makeBundle';
import type { RecomputedFiles } from '$lib/reports/bundle/compareBundle';
import { compareSnapshots, type FigureChange, type FrozenDifference } from '$lib/reports/freeze/compareSnapshots';
import { snapshotOf } from '$lib/reports/freeze/snapshot';
import type { ReportSource } from '$lib/reports/reportQuestions';
import type { ReportSpec } from '$lib/reports/reportSpec';
import type { FrozenReport } from './frozenStore.server';

/** Computes a frozen report from the data that stand now and compares it figure by figure. Rejects as `runView` does. */
export async function frozenDifference(
  folder: string,
  { spec, figures, dataHash: before }: FrozenReport,
  source: ReportSource
): Promise<FrozenDifference<TableDiff>> {
  const after = source.edition.dataHash;
  if (after === before) return { before, after, changes: [], tables: [] };
  const now = snapshotOf(await buildReport(spec, source));
  const changes = compareSnapshots(figures, now).map((change) => ({ ...change, tables: tablesBehind(change) }));
  const [old, current] = await Promise.all([readEdition(folder, before), readCurrentEdition(folder)]);
  if (old === null || current === null) return { before, after, changes, tables: [] };
  const named = new Set(changes.flatMap(({ tables }) => tables));
  const tables = (await diffEditions(old.path, current.path)).filter(({ table }) => named.has(table));
  return { before, after, changes, tables };
}

/** Computes a report again and hashes every file of its bundle. Rejects as `runView` does. */
export async function recomputedFiles(spec: ReportSpec, source: ReportSource): Promise<RecomputedFiles> {
  const { files } = await computeReport(spec, source);
  const hashed = [...files].map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')] as const);
  return Object.fromEntries(hashed);
}

/** The tables that the metrics of a figure count, and those of the parts of a ratio. */
function tablesBehind({ metrics }: FigureChange): readonly string[] {
  const known = metrics.filter((id): id is MetricId => Object.hasOwn(catalogue, id));
  return [...new Set(known.map((id) => catalogue[id].table as string))].sort();
}
