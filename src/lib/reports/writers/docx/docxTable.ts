import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType
} from 'docx';
import type { Locale } from '$lib/domain/locale';
import { cellText, isNumeric } from '$lib/views/shape/cellText';
import type { Cell, ViewTable, ViewTableColumn } from '$lib/views/view';
import { columnWidths } from '../columnWidths';
import { xmlText } from '../fixedArchive';
import { ink } from './docxStyles';

/** Twentieths of a point between the margins of an A4 page. */
export const lineWidth = 9638;

const twipsOfPixel = 15;

/** More columns than this are set smaller. */
const mostPlainColumns = 7;

/** A native table: a head that is repeated on every page, rows that are never torn, numbers at the end of the line. */
export function docxTable(table: ViewTable, locale: Locale): Table {
  const wide = table.columns.length > mostPlainColumns;
  const style = wide ? 'WideTableText' : 'TableText';
  const room = { width: lineWidth / twipsOfPixel, type: wide ? 8.7 : 10.7, padding: 12 };
  const widths = columnWidths(table, locale, room).map((width) => Math.floor(width * twipsOfPixel));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) => headCell(column, widths[index]!, style))
  });
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: table.columns.map((column, index) =>
          bodyCell(row[index] ?? null, { column, width: widths[index]!, style, locale })
        )
      })
  );
  return plainTable([head, ...rows], widths);
}

/** Facts as two columns, e.g. those of the cover; nothing is drawn around them. */
export function factTable(facts: readonly { term: string; text: string; missing: boolean }[]): Table {
  const widths = [2600, lineWidth - 2600];
  const cell = (text: string, width: number, color: string) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: [
        new Paragraph({ style: 'TableText', children: [new TextRun({ text: xmlText(text), color, size: 19 })] })
      ]
    });
  const rows = facts.map(
    ({ term, text, missing }) =>
      new TableRow({
        cantSplit: true,
        children: [cell(term, widths[0]!, ink.quiet), cell(text, widths[1]!, missing ? ink.warn : ink.text)]
      })
  );
  return plainTable(rows, widths);
}

function plainTable(rows: readonly TableRow[], columnWidthsOfTable: readonly number[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 4, color: ink.rule };
  return new Table({
    rows,
    columnWidths: columnWidthsOfTable,
    layout: TableLayoutType.FIXED,
    width: { size: lineWidth, type: WidthType.DXA },
    margins: { top: 20, bottom: 20, left: 60, right: 60 },
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none }
  });
}

function headCell({ label, kind }: ViewTableColumn, width: number, style: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: ink.head, color: 'auto' },
    children: [
      new Paragraph({
        style,
        keepNext: true,
        alignment: isNumeric(kind) ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text: xmlText(label), bold: true })]
      })
    ]
  });
}

interface BodyCell {
  readonly column: ViewTableColumn;
  readonly width: number;
  readonly style: string;
  readonly locale: Locale;
}

function bodyCell(cell: Cell, { column, width, style, locale }: BodyCell): TableCell {
  const missing = cell === null;
  const run = new TextRun({
    text: xmlText(cellText(locale, cell, column.kind)),
    ...(missing ? { italics: true, color: ink.quiet } : {})
  });
  const alignment = isNumeric(column.kind) ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style, alignment, children: [run] })]
  });
}
