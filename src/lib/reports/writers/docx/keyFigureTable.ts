import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Locale } from '$lib/domain/locale';
import type { ReportNumber } from '../../reportDocument';
import { xmlText } from '../fixedArchive';
import { intervalNote } from '../intervalNote';
import { ink } from './docxStyles';
import { lineWidth } from './docxTable';

const inARow = 3;

/** Key figures three in a row: name, number, and under a rate its interval. */
export function keyFigureTable(numbers: readonly ReportNumber[], locale: Locale): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const width = Math.floor(lineWidth / inARow);
  const rows = Array.from({ length: Math.ceil(numbers.length / inARow) }, (_, row) => {
    const own = Array.from({ length: inARow }, (_unused, place) => numbers[row * inARow + place]);
    return new TableRow({ cantSplit: true, children: own.map((number) => cellOf(number, width, locale)) });
  });
  return new Table({
    rows,
    columnWidths: Array.from({ length: inARow }, () => width),
    layout: TableLayoutType.FIXED,
    width: { size: width * inARow, type: WidthType.DXA },
    margins: { top: 60, bottom: 80, left: 120, right: 60 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
  });
}

function cellOf(number: ReportNumber | undefined, width: number, locale: Locale): TableCell {
  const bar = { style: BorderStyle.SINGLE, size: 18, color: ink.accent };
  const line = (text: string, look: { size: number; color?: string; bold?: boolean }) =>
    new Paragraph({ style: 'TableText', children: [new TextRun({ text: xmlText(text), ...look })] });
  const size = { size: width, type: WidthType.DXA };
  if (number === undefined) return new TableCell({ width: size, children: [new Paragraph({})] });
  const note = intervalNote(number, locale);
  const missing = number.value === null;
  return new TableCell({
    width: size,
    borders: { left: bar },
    children: [
      line(number.name, { size: 16, color: ink.quiet }),
      line(number.text, missing ? { size: 20, color: ink.quiet } : { size: 32, bold: true }),
      ...(note === '' ? [] : [line(note, { size: 14, color: ink.quiet })])
    ]
  });
}
