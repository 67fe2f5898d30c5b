import packageJson from '../../../../package.json' with { type: 'json' };
import { buildReport } from '../buildReport';
import type { ReportDocument } from '../reportDocument';
import type { ReportSource } from '../reportQuestions';
import type { ReportSpec } from '../reportSpec';
import { writeReportHtml } from '../writers/html/writeReportHtml';
import { drawPictures } from '../writers/reportPictures';
import { bundleFiles } from './bundleFiles';
import type { BundleManifest } from './bundleManifest';
import { writeBundle } from './writeBundle';

/** The program that computes, as bundles name it. */
export const software = { name: 'tamga', version: packageJson.version } as const;

/** Everything that can be computed of a report: its document and the files of its bundle. */
export interface ComputedReport {
  readonly document: ReportDocument;
  readonly files: ReadonlyMap<string, string>;
}

/** Computes a report of its spec. Same spec, same edition: same bytes. Rejects as `runView` does. */
export async function computeReport(spec: ReportSpec, source: ReportSource): Promise<ComputedReport> {
  const document = await buildReport(spec, source);
  const pictures = drawPictures(document);
  const html = writeReportHtml(document, pictures);
  const drawings = new Map([...pictures].map(([id, { svg }]) => [id, svg]));
  return { document, files: bundleFiles({ spec, document, html, pictures: drawings }) };
}

/** A computed report as one zip. */
export function bundleOf(
  { document, files }: ComputedReport,
  { edition }: Pick<ReportSource, 'edition'>,
  frozen: BundleManifest['report']['frozen']
): Promise<Uint8Array<ArrayBuffer>> {
  const { dataHash, fileSha256, schemaVersion, asOf, demo } = edition;
  return writeBundle(
    {
      software,
      report: { title: document.title, template: document.template, frozen },
      edition: { dataHash, fileSha256, schemaVersion, title: document.edition.title, asOf, demo }
    },
    files
  );
}
