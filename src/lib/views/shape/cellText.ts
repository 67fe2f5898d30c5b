import type { Locale } from '$lib/domain/locale';
import { formatDate, formatMonth, formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { Cell, CellKind } from '../view';

/** A table cell as a person reads it: numbers in the reader's format, marks as a word, null as "not reported". */
export function cellText(locale: Locale, cell: Cell, kind: CellKind): string {
  if (cell === null) return message(locale, 'common.not_reported');
  if (kind === 'mark' || typeof cell === 'boolean') return message(locale, cell === true ? 'common.yes' : 'common.no');
  if (typeof cell === 'number') return numberText(locale, cell, kind);
  if (kind === 'date') return formatDate(locale, cell);
  return kind === 'month' ? formatMonth(locale, cell) : cell;
}

function numberText(locale: Locale, value: number, kind: CellKind): string {
  if (kind === 'percent') return formatNumber(locale, value, 'percent');
  return formatNumber(locale, value, kind === 'integer' ? 'integer' : 'decimal');
}
