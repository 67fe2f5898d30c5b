import type { Locale } from '$lib/domain/locale';
import { formatDate, formatMonth, formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { Cell, CellKind } from '$lib/views/view';

/** A cell in the reader's language; null is "not reported", never a blank or a zero. */
export function cellText(locale: Locale, cell: Cell, kind: CellKind): string {
  if (cell === null) return message(locale, 'common.not_reported');
  if (typeof cell === 'boolean') return kind === 'mark' ? (cell ? '●' : '') : message(locale, cell ? 'common.yes' : 'common.no');
  if (typeof cell === 'number') return formatNumber(locale, cell, numberKind(kind));
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell)) return formatDate(locale, cell);
  if (kind === 'month' && /^\d{4}-\d{2}$/.test(cell)) return formatMonth(locale, cell);
  return cell;
}

/** True for columns that are set to the end of the line. */
export function isNumeric(kind: CellKind): boolean {
  return kind === 'integer' || kind === 'decimal' || kind === 'percent';
}

function numberKind(kind: CellKind): 'integer' | 'decimal' | 'percent' {
  return kind === 'percent' || kind === 'decimal' ? kind : 'integer';
}
