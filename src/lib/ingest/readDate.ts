import type { DatePrecision } from '$lib/domain/sourceClass';

/** A date with its precision; `day` is the first day of the interval that is known. */
export interface ReadDate {
  readonly day: string;
  readonly precision: DatePrecision;
}

/** How a source writes dates: `us` is month/day/year; `any` is ISO (down to a year), day.month.year and quarters. */
export type DateStyle = 'us' | 'any';

/** The year range in which a date of this field is plausible. */
const plausibleYears = { first: 1990, last: 2099 } as const;

/** The date that a text is, or null: `2024-03-15`, `2024-03`, `2024-Q1`, `2024`, `15.03.2024`, `03.2024`; `3/15/2024` for `us`. */
export function readDate(text: string, style: DateStyle): ReadDate | null {
  return style === 'us' ? readUsDate(text) : (readDay(text) ?? readInterval(text));
}

/** The dates that a cell holds in the month/day/year style, in order; several when cells ran together in the source. */
export function datesIn(text: string): readonly string[] {
  return text.match(/\b\d{1,2}\/\d{1,2}\/\d{4}\b/g) ?? [];
}

/** False for a year outside `plausibleYears`. */
export function isPlausible({ day }: ReadDate): boolean {
  const year = Number(day.slice(0, 4));
  return year >= plausibleYears.first && year <= plausibleYears.last;
}

function readUsDate(text: string): ReadDate | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return match ? dayOf(match[3]!, match[1]!, match[2]!) : null;
}

function readDay(text: string): ReadDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*г\.?)?$/.exec(text);
  return dotted ? dayOf(dotted[3]!, dotted[2]!, dotted[1]!) : null;
}

function readInterval(text: string): ReadDate | null {
  const year = /^(\d{4})(?:\s*г\.?)?$/.exec(text);
  if (year) return { day: `${year[1]}-01-01`, precision: 'year' };
  const quarter = /^(\d{4})[-\s]?Q([1-4])$/i.exec(text);
  if (quarter) {
    return { day: `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`, precision: 'quarter' };
  }
  const month = /^(\d{4})-(\d{1,2})$/.exec(text) ?? swapped(/^(\d{1,2})\.(\d{4})$/.exec(text));
  const first = month ? dayOf(month[1]!, month[2]!, '1') : null;
  return first ? { ...first, precision: 'month' } : null;
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match && ['', match[2], match[1]];
}

function dayOf(year: string, month: string, day: string): ReadDate | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists ? { day: iso, precision: 'day' } : null;
}
