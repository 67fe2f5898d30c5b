import type { ReportRecord } from '$lib/reports/drafts/reportRecord';
import type { ReportPicture, ReportPictures } from '$lib/reports/writers/reportPictures';
import type { ReportSource } from '$lib/reports/reportQuestions';
import { loadMessages } from '$lib/messages/messages';
import { downloadBlob, rasterised } from '../downloads';

/** What a report can be saved as from the page; paper and PDF are the browser's own print. */
export const exportFormats = ['docx', 'xlsx', 'pptx', 'html', 'bundle'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const types: Readonly<Record<ExportFormat, readonly [ending: string, type: string]>> = {
  docx: ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  pptx: ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  html: ['html', 'text/html;charset=utf-8'],
  bundle: ['zip', 'application/zip']
};

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
  const { document, files } = computed;
  const written = async (): Promise<Uint8Array | string> => {
    if (format === 'html') return files.get('report.html')!;
    if (format === 'bundle') return bundleOf(computed, source, null);
    if (format === 'xlsx') return (await import('$lib/reports/writers/xlsx/writeReportXlsx')).writeReportXlsx(document);
    const pictures = await withPng(drawPictures(document));
    if (format === 'docx') {
      return (await import('$lib/reports/writers/docx/writeReportDocx')).writeReportDocx(document, pictures);
    }
    return (await import('$lib/reports/writers/pptx/writeReportPptx')).writeReportPptx(document, pictures);
  };
  const [ending, type] = types[format];
  const name = [
    source.edition.demo ? 'demo-' : '',
    spec.template,
    '-',
    id.slice(2, 10),
    '-',
    revision,
    '.',
    ending
  ].join('');
  downloadBlob(new Blob([(await written()) as BlobPart], { type }), name);
}

/** For programs that show no SVG. */
async function withPng(pictures: ReportPictures): Promise<ReportPictures> {
  const drawn = [...pictures].map(async ([id, picture]): Promise<readonly [string, ReportPicture]> => {
    const blob = await rasterised(picture.svg);
    return [id, { ...picture, png: blob && new Uint8Array(await blob.arrayBuffer()) }];
  });
  return new Map(await Promise.all(drawn));
}
