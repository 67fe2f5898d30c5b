import { message } from '$lib/messages/messages';
import { cellText, isNumeric } from '$lib/views/shape/cellText';
import { shortened } from '../../paperTable';
import type { ReportBlockOf } from '../../reportDocument';
import { columnWidths } from '../columnWidths';
import { xmlText } from '../fixedArchive';
import { font, ink, inner, page, titled, type Making } from './slideLook';

/** Rows and columns of a table that can be read from the back of a room; the rest is counted. */
const most = { rows: 10, columns: 13 };

/** A table as a slide; rows and columns that do not fit are counted at the foot. */
export function tableSlide(block: ReportBlockOf<'table'>, making: Making): void {
  const { locale } = making.report;
  const whole = block.table;
  const columns = whole.columns.slice(0, most.columns);
  const table = shortened(whole, most.rows);
  const more = table.more === 0 ? '' : message(locale, 'reports.brief.more_rows', { more: table.more });
  const fewer = whole.columns.length - columns.length;
  const left = fewer === 0 ? '' : message(locale, 'report.more_columns', { more: fewer });
  const slide = titled(making, block.title, [more, left, block.source].filter((text) => text !== '').join(' '));
  const head = columns.map(({ label, kind }) => ({
    text: xmlText(label),
    options: { bold: true, fill: { color: ink.head }, align: alignOf(isNumeric(kind)) }
  }));
  const rows = table.rows.map((row) =>
    columns.map(({ kind }, index) => ({
      text: xmlText(cellText(locale, row[index] ?? null, kind)),
      options: { align: alignOf(isNumeric(kind)), ...(row[index] === null ? { italic: true, color: ink.quiet } : {}) }
    }))
  );
  const border = { type: 'solid' as const, pt: 0.5, color: ink.rule };
  const fontSize = columns.length > 8 ? 8 : 10;
  const room = { width: inner * 96, type: (fontSize * 4) / 3, padding: 24 };
  const colW = columnWidths({ ...table, columns }, locale, room).map((width) => width / 96);
  slide.addTable([head, ...rows], {
    x: page.margin,
    y: 1.35,
    w: inner,
    colW,
    fontSize,
    fontFace: font,
    color: ink.text,
    border,
    autoPage: false
  });
}

function alignOf(numeric: boolean): 'left' | 'right' {
  return numeric ? 'right' : 'left';
}
