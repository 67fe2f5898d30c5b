import { timestampText } from '$lib/engine/calendarText';

/**
 * A value of a typed column as the text that a cell of it would have: nothing for a missing one, numbers with a point and no digits
 * that only the machine knows, bytes as UTF-8 or else hexadecimal digits, lists and structures as JSON.
 */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Uint8Array) return bytesText(value);
  return typeof value === 'object' ? JSON.stringify(value, plainPart) : String(value);
}

/** A 64-bit number with the 15 digits that are certain: 0.30000000000000004 is 0.3. */
export function numberText(value: number): string {
  return String(Number.isFinite(value) ? Number(value.toPrecision(15)) : value);
}

/** A 32-bit number with the fewest digits that tell it from its neighbours. */
export function singleText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const digits = [6, 7, 8, 9].find((count) => Math.fround(Number(value.toPrecision(count))) === value);
  return String(Number(value.toPrecision(digits ?? 9)));
}

/** Microseconds from 1970 as a day, or as a day with its time where there is one. */
export function momentText(micros: bigint): string {
  return timestampText(micros).replace(/ 00:00:00$/, '');
}

function bytesText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}

function plainPart(_key: string, part: unknown): unknown {
  if (typeof part === 'bigint') return part.toString();
  return part instanceof Uint8Array ? bytesText(part) : part;
}
