import writeXlsxFile, { type Cell as XlsxCell, type SheetData } from 'write-excel-file/universal';
import { message } from '$lib/messages/messages';
import { isNumeric } from '$lib/views/shape/cellText';
import type { Cell, CellKind, ViewTable } from '$lib/views/view';
import { blocksOfKind, type ReportBlockOf, type ReportDocument } from '../../reportDocument';
import { fixedArchive, xmlText } from '../fixedArchive';
import { readMeSheet } from './readMeSheet';

/** Most characters of a cell that programs take. */
const longestCell = 32_767;

/** A sheet of figures before it is written: its name and the block it holds. */
export interface FigureSheet {
  readonly name: string;
  readonly block: ReportBlockOf<'figure' | 'table'>;
}

/**
 * The numbers of a report as a workbook: a sheet that says what is in it, one with all bound numbers, and a tidy sheet for each
 * figure and table with every row. Numbers are numbers, text is text and never a formula, an empty cell is "not reported".
 * The same report gives the same bytes.
 */
export async function writeReportXlsx(report: ReportDocument): Promise<Uint8Array> {
  const figures = figureSheets(report);
  const sheets = [
    readMeSheet(report, figures),
    numbersSheet(report),
    ...figures.map(({ name, block }) => ({ ...sheetOf(block.table), sheet: name, stickyRowsCount: 1 }))
  ];
  const blob = await writeXlsxFile(sheets, { fontFamily: 'Arial', fontSize: 10 }).toBlob();
  return fixedArchive(new Uint8Array(await blob.arrayBuffer()), report.edition.asOf);
}

/** Every figure and table once: the table under a picture holds the same rows as the picture. */
function figureSheets(report: ReportDocument): readonly FigureSheet[] {
  const drawn = new Set(blocksOfKind(report, 'figure').map(({ id }) => `${id}-table`));
  return report.blocks.flatMap((block) => {
    if (block.kind === 'figure' || (block.kind === 'table' && !drawn.has(block.id))) {
      return [{ name: block.label.slice(0, 31), block }];
    }
    return [];
  });
}

function numbersSheet({ locale, numbers }: ReportDocument) {
  const heads = (['name', 'value', 'low', 'high', 'n', 'written', 'key'] as const).map((head) =>
    headCell(message(locale, `report.sheet.${head}`))
  );
  const rows = numbers.map(({ name, value, low, high, n, text, key }) => [
    textCell(name),
    numberCell(value, 'decimal'),
    numberCell(low, 'decimal'),
    numberCell(high, 'decimal'),
    numberCell(n, 'integer'),
    textCell(text),
    textCell(key)
  ]);
  return {
    sheet: message(locale, 'report.sheet.numbers'),
    data: [heads, ...rows] as SheetData,
    columns: [{ width: 40 }, { width: 14 }, { width: 14 }, { width: 14 }, { width: 10 }, { width: 36 }, { width: 36 }],
    stickyRowsCount: 1
  };
}

function sheetOf({ columns, rows }: ViewTable) {
  const data = [
    columns.map(({ label }) => headCell(label)),
    ...rows.map((row) => columns.map(({ kind }, index) => cellOf(row[index] ?? null, kind)))
  ];
  return { data: data as SheetData, columns: columns.map((column) => ({ width: widthOf(column) })) };
}

function widthOf({ label, kind }: ViewTable['columns'][number]): number {
  return Math.min(40, Math.max(isNumeric(kind) ? 10 : 18, label.length + 2));
}

/** A cell with its text, whatever it looks like: the type says that it is no formula. */
export function textCell(text: string, bold = false): XlsxCell {
  const value = xmlText(text).slice(0, longestCell);
  return value === ''
    ? null
    : { value, type: String, wrap: true, alignVertical: 'top', ...(bold ? { fontWeight: 'bold' } : {}) };
}

function headCell(label: string): XlsxCell {
  return { value: xmlText(label), type: String, fontWeight: 'bold', wrap: true, backgroundColor: '#EEF3F7' };
}

const numberFormats: Partial<Record<CellKind, string>> = { integer: '#,##0', decimal: '#,##0.###', percent: '0.0%' };

function numberCell(value: number | null, kind: CellKind): XlsxCell {
  if (value === null || !Number.isFinite(value)) return null;
  const format = numberFormats[kind];
  return { value, type: Number, alignVertical: 'top', ...(format === undefined ? {} : { format }) };
}

function cellOf(cell: Cell, kind: CellKind): XlsxCell {
  if (cell === null) return null;
  if (typeof cell === 'boolean') return { value: cell, type: Boolean, alignVertical: 'top' };
  if (typeof cell === 'number') return numberCell(cell, kind);
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell)) {
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
  }
  return textCell(cell);
}
