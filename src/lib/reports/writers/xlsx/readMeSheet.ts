import type { Cell as XlsxCell, SheetData } from 'write-excel-file/universal';
import { message } from '$lib/messages/messages';
import { blocksOfKind, type ReportDocument } from '../../reportDocument';
import { textCell, type FigureSheet } from './writeReportXlsx';

/** The first sheet: what the report is about, which filters, what an empty cell means, each sheet, each definition. */
export function readMeSheet(report: ReportDocument, figures: readonly FigureSheet[]) {
  const { locale, cover, filters } = report;
  const line = (term: string, ...texts: string[]): XlsxCell[] => [
    textCell(term, true),
    ...texts.map((text) => textCell(text))
  ];
  const head = (text: string): XlsxCell[] => [textCell(text, true)];
  const definitions = blocksOfKind(report, 'definitions').flatMap(({ items }) => items);
  const rows: XlsxCell[][] = [
    [{ value: cover.title, type: String, fontWeight: 'bold', fontSize: 14 }],
    ...(cover.banner === null ? [] : [[textCell(cover.banner, true)]]),
    line(message(locale, 'report.sheet.status'), cover.status),
    ...cover.lines.map(({ term, text }) => line(term, text)),
    line(message(locale, 'report.sheet.filters'), filters.text),
    line(message(locale, 'report.sheet.empty'), message(locale, 'report.sheet.empty_means')),
    [null],
    head(message(locale, 'report.sheet.sheets')),
    ...figures.map(({ name, block }) =>
      line(name, `${block.title}. ${block.sentence}`, `${rowsText(report, block.table.more)}${block.source}`)
    ),
    [null],
    ...(definitions.length === 0 ? [] : [head(message(locale, 'reports.brief.definitions'))]),
    ...definitions.map(({ term, text }) => line(term, text))
  ];
  return {
    sheet: message(locale, 'report.sheet.readme'),
    data: rows as SheetData,
    columns: [{ width: 28 }, { width: 90 }, { width: 60 }]
  };
}

/** How many rows exist beyond those of the sheet, when the view itself listed only some. */
function rowsText({ locale }: ReportDocument, more: number): string {
  return more === 0 ? '' : `${message(locale, 'reports.brief.more_rows', { more })} `;
}
