import type { ReportRecord } from '$lib/reports/drafts/reportRecord';
import type { ReportPicture, ReportPictures } from '$lib/reports/writers/reportPictures';
import type { ReportSource } from '$lib/reports/reportQuestions';
import { loadMessages } from '$lib/messages/messages';
import { reportMediaTypes, writeReport, type ReportFormat } from '$lib/reports/writers/writeReport';
import { downloadBlob, rasterised } from '../downloads';

/** What a report can be saved as from the page; paper and PDF are the browser's own print. */
export const exportFormats = ['docx', 'xlsx', 'pptx', 'html', 'bundle'] as const satisfies readonly (
  ReportFormat | 'bundle'
)[];
export type ExportFormat = (typeof exportFormats)[number];

/** Writes a report in the page, with the engine of the page, and gives it to the reader. Each writer is fetched when it is asked for. */
export async function exportReport(
  { id, revision, spec }: ReportRecord,
  format: ExportFormat,
  source: ReportSource
): Promise<void> {
  await loadMessages(spec.locale);
  const [{ bundleOf, computeReport }, { drawPictures }] = await Promise.all([
    import('$lib/reports/bundle/makeBundle'),
    import('$lib/reports/writers/reportPictures')
  ]);
  const computed = await computeReport(spec, source);
  const { document } = computed;
  const bytes =
    format === 'bundle'
      ? await bundleOf(computed, source, null)
      : await writeReport(format, document, await withPng(drawPictures(document)));
  const ending = format === 'bundle' ? 'zip' : format;
  const type = format === 'bundle' ? 'application/zip' : reportMediaTypes[format];
  const demo = source.edition.demo ? 'demo-' : '';
  downloadBlob(
    new Blob([bytes as BlobPart], { type }),
    `${demo}${spec.template}-${id.slice(2, 10)}-${revision}.${ending}`
  );
}

/** For programs that show no SVG. */
async function withPng(pictures: ReportPictures): Promise<ReportPictures> {
  const drawn = [...pictures].map(async ([id, picture]): Promise<readonly [string, ReportPicture]> => {
    const blob = await rasterised(picture.svg);
    return [id, { ...picture, png: blob && new Uint8Array(await blob.arrayBuffer()) }];
  });
  return new Map(await Promise.all(drawn));
}
