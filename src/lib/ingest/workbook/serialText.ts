import type { DateFormat } from './workbookParts';

const millisecondsOfDay = 86_400_000;
/** Days between the systems that count from 1900 and from 1904. */
const between = 1_462;
/** The day that Excel keeps in 1900 and that never was: 29 February. */
const leapDay = 60;

/**
 * What a spreadsheet's number is as a date (`2024-02-01`), a date with its time (`2024-02-01 12:00`), or a time of day (`12:00`).
 * Null for 29 February 1900; other numbers that no calendar holds stay numbers.
 */
export function serialText(serial: number, format: Exclude<DateFormat, null>, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return String(serial);
  const counted = from1904 ? serial + between : serial;
  if (format === 'time' && serial < 1) return timeOf(serial);
  if (!from1904 && Math.floor(counted) === leapDay) return null;
  const days = counted < leapDay ? counted + 1 : counted;
  const instant = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000);
  const date = instant.toISOString().slice(0, 10);
  const fraction = (instant.getTime() % millisecondsOfDay) / millisecondsOfDay;
  return fraction === 0 ? date : `${date} ${timeOf((fraction + 1) % 1)}`;
}

function timeOf(fraction: number): string {
  const seconds = Math.round(fraction * 86_400);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const text = parts.map((part) => String(part).padStart(2, '0'));
  return parts[2] === 0 ? text.slice(0, 2).join(':') : text.join(':');
}
