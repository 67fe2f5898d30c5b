import type { Locale } from '$lib/domain/locale';
import { formatDate, formatMonth, formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { Cell, CellKind } from '../view';

/**
 * A table cell as a person reads it, on the page and in reports: numbers in the reader's format, marks as a word, null as "not
 * reported", never a blank or a zero. A date known only to its year stays as it is.
 */
export function cellText(locale: Locale, cell: Cell, kind: CellKind): string {
  if (cell === null) return message(locale, 'common.not_reported');
  if (typeof cell === 'boolean') return message(locale, cell ? 'common.yes' : 'common.no');
  if (typeof cell === 'number') return numberText(locale, cell, kind);
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell)) return formatDate(locale, cell);
  if (kind === 'month' && /^\d{4}-\d{2}$/.test(cell)) return formatMonth(locale, cell);
  return cell;
}

/** True for columns that are set to the end of the line. */
export function isNumeric(kind: CellKind): boolean {
  return kind === 'integer' || kind === 'decimal' || kind === 'percent';
}

function numberText(locale: Locale, value: number, kind: CellKind): string {
  if (kind === 'percent') return formatNumber(locale, value, 'percent');
  return formatNumber(locale, value, kind === 'integer' ? 'integer' : 'decimal');
}
