import type { Locale } from '$lib/domain/locale';
import { loadLabels } from '$lib/metrics/loadLabels';
import { buildReport } from '$lib/reports/buildReport';
import type { ReportDocument } from '$lib/reports/reportDocument';
import { parseReportSpec, type ReportPart, type ReportSpec } from '$lib/reports/reportSpec';
import { newReport } from '$lib/reports/reportTemplate';
import { reportTemplate } from '$lib/reports/templates';
import type { SmallEdition } from '../metrics/smallEdition';

const scope = { donor: 'JP', grant: null, training: null, period: '2020', calendar: 'un' } as const;

/** A spec of one section on the small programme: Japan's in 2020. */
export function smallSpec(
  parts: readonly ReportPart[],
  changes: Partial<ReportSpec> = {},
  locale: Locale = 'en'
): ReportSpec {
  const sections = [{ id: 'one', heading: 'One', hidden: false, parts: [...parts] }];
  return parseReportSpec({ ...newReport(reportTemplate('blank')!, { ...scope, locale }), sections, ...changes });
}

/** The report of a spec on an edition. */
export async function builtOn(
  { database, manifest }: SmallEdition,
  spec: ReportSpec,
  demo = false
): Promise<ReportDocument> {
  const labels = await loadLabels(database);
  return buildReport(spec, { database, edition: { ...manifest, demo }, labels });
}

/** A part of text as staff wrote it; null stands for nothing. */
export function textPart(
  text: string | null,
  changes: Partial<Extract<ReportPart, { kind: 'text' }>> = {}
): ReportPart {
  return { kind: 'text', id: 'text', text, draft: '', ask: '', written: {}, ...changes };
}

/** A part that shows a view with its picture and its table. */
export function figurePart(view: string, changes: Partial<Extract<ReportPart, { kind: 'figure' }>> = {}): ReportPart {
  return {
    kind: 'figure',
    id: view,
    view,
    title: null,
    picture: true,
    table: true,
    columns: null,
    scope: null,
    ...changes
  };
}
