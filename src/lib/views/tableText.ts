import type { Cell, ViewTable } from './view';

/** A table as CSV, see `csvText`. */
export function tableAsCsv(table: ViewTable): string {
  return csvText(
    table.columns.map((column) => column.label),
    table.rows
  );
}

/**
 * Rows as CSV (RFC 4180, UTF-8 with byte order mark so that Excel reads Cyrillic). Numbers are written plainly with a point,
 * missing cells are empty, and text that a spreadsheet would run as a formula is prefixed with an apostrophe (OWASP ASVS 1.2.10).
 */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header.map(csvCell), ...rows.map((row) => row.map(csvCell))];
  return `\ufeff${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

/** The same table for the clipboard, tab-separated, one row a line. */
export function tableAsTsv(table: ViewTable): string {
  const lines = [table.columns.map((column) => column.label), ...table.rows.map((row) => row.map(plainCell))];
  return lines.map((cells) => cells.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

function csvCell(cell: Cell): string {
  const text = plainCell(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plainCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return /^[=+\-@\t\r＝＋－＠]/u.test(cell) || cell.startsWith('\0') ? `'${cell}` : cell;
}
