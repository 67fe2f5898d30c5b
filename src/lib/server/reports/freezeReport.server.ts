import { bundleOf, computeReport, software } from '$lib/reports/bundle/makeBundle';
import { checkClaims, standingMarks } from '$lib/reports/claims/checkClaims';
import { claimMaterial } from '$lib/reports/claims/claimMaterial';
import type { ReportRecord } from '$lib/reports/drafts/reportRecord';
import { snapshotOf } from '$lib/reports/freeze/snapshot';
import type { ReportSource } from '$lib/reports/reportQuestions';
import type { ReportSpec } from '$lib/reports/reportSpec';
import { keepFrozen, listFrozen, type FrozenReport } from './frozenStore.server';
import { ReportRefused } from './reportRefused';
import { atReports, readReport, writeNext } from './reportStore.server';

interface Freezing {
  readonly revision: number;
  readonly by: string;
}

/**
 * Freezes a checked report on which no mark stands: its text, every figure, the hash of its edition and its files are kept for
 * good. Throws `ReportRefused`, also when the report was saved meanwhile.
 */
export async function freezeReport(
  folder: string,
  id: string,
  { revision, by }: Freezing,
  source: ReportSource
): Promise<{ readonly frozen: FrozenReport; readonly record: ReportRecord }> {
  const record = await readReport(folder, id);
  judge(record, { revision, by });
  const at = new Date().toISOString();
  const spec: ReportSpec = {
    ...record.spec,
    status: 'frozen',
    signatures: [...record.spec.signatures, { status: 'frozen', by, at }]
  };
  const computed = await computeReport(spec, source);
  const marks = standingMarks(checkClaims(claimMaterial(spec, computed.document, source.labels)), spec.waivers);
  if (marks.length > 0) throw new ReportRefused('marks-stand', { facts: { n: marks.length } });
  return atReports(folder, async () => {
    judge(await readReport(folder, id), { revision, by });
    const number = ((await listFrozen(folder, id))[0]?.number ?? 0) + 1;
    const files = new Map<string, Uint8Array>([
      ['report.html', Buffer.from(computed.files.get('report.html')!)],
      ['bundle.zip', await bundleOf(computed, source, { number, at, by })]
    ]);
    const figures = snapshotOf(computed.document);
    const { dataHash } = source.edition;
    const frozen = await keepFrozen(folder, id, { number, at, by, dataHash, software, spec, figures }, files);
    return { frozen, record: await writeNext(folder, record, { spec, revision, by }) };
  });
}

function judge(record: ReportRecord, { revision, by }: Freezing): void {
  if (record.revision !== revision) {
    throw new ReportRefused('revision-moved', { current: record, facts: { by: record.savedBy } });
  }
  if (by === '') throw new ReportRefused('needs-name');
  if (record.spec.status === 'frozen') throw new ReportRefused('is-frozen');
  if (record.spec.status !== 'checked') throw new ReportRefused('not-checked');
}
