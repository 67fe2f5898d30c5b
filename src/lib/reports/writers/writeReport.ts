import type { ReportDocument } from '../reportDocument';
import { drawPictures, type ReportPictures } from './reportPictures';

/** The file formats of a report that need no browser. PDF is the print of the HTML. */
export const reportFormats = ['html', 'docx', 'xlsx', 'pptx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Media types of the formats, for downloads. */
export const reportMediaTypes: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
};

/**
 * Writes a report in a format. A writer is loaded when it is first needed. `pictures` are those of `drawPictures`, rasterised by
 * whoever can, so that programs without SVG show them too.
 */
export async function writeReport(
  format: ReportFormat,
  report: ReportDocument,
  pictures: ReportPictures = drawPictures(report)
): Promise<Uint8Array> {
  switch (format) {
    case 'html': {
      const { writeReportHtml } = await import('./html/writeReportHtml');
      return new TextEncoder().encode(writeReportHtml(report, pictures));
    }
    case 'docx':
      return (await import('./docx/writeReportDocx')).writeReportDocx(report, pictures);
    case 'xlsx':
      return (await import('./xlsx/writeReportXlsx')).writeReportXlsx(report);
    case 'pptx':
      return (await import('./pptx/writeReportPptx')).writeReportPptx(report, pictures);
  }
}
