import { textWidth } from '$lib/charts/textWidth';
import type { Locale } from '$lib/domain/locale';
import { cellText } from '$lib/views/shape/cellText';
import type { ViewTable } from '$lib/views/view';

/** The room of a table, the size of its type, and what is left and right of a cell's text together, in CSS pixels. */
export interface TableRoom {
  readonly width: number;
  readonly type: number;
  readonly padding: number;
}

/** What bold heads take more. */
const bold = 1.1;

/** Rows by which widths are judged. */
const judged = 100;

/**
 * Widths of the columns of a printed table, which add up to its room: each holds its longest word where that is possible, and
 * what is left goes to those with long texts.
 */
export function columnWidths(table: ViewTable, locale: Locale, { width, type, padding }: TableRoom): readonly number[] {
  const columns = table.columns.map(({ label, kind }, index) => {
    const texts = table.rows.slice(0, judged).map((row) => cellText(locale, row[index] ?? null, kind));
    const longest = longestWord(label, type) * bold;
    const least = Math.max(longest, ...texts.map((text) => longestWord(text, type))) + padding;
    const average = texts.reduce((sum, text) => sum + textWidth(text, type), 0) / Math.max(1, texts.length) + padding;
    return { least: Math.min(least, width / 2), wish: Math.max(0, Math.min(average, width / 2) - least) };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const wished = columns.reduce((sum, column) => sum + column.wish, 0);
  if (least >= width) return columns.map((column) => (column.least / least) * width);
  const left = width - least;
  return columns.map((column) => column.least + left * (wished > 0 ? column.wish / wished : column.least / least));
}

function longestWord(text: string, type: number): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, type)));
}
