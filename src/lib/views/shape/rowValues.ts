import type { Row } from '$lib/engine/database';

/** A number of a result row; null when it is missing. Decimals too long for a double arrive as text and are read here. */
export function numberIn(row: Row, column: string): number | null {
  const value = row[column];
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** A text of a result row; null when it is missing. */
export function textIn(row: Row, column: string): string | null {
  const value = row[column];
  if (value === null || value === undefined) return null;
  return String(value);
}

/** A share, null when either part is missing, the whole is zero, or the part is larger than the whole. */
export function shareOf(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole <= 0 || part > whole) return null;
  return part / whole;
}
