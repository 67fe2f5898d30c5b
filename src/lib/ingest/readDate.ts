import type { DatePrecision } from '$lib/domain/sourceClass';
import { monthOfWord, quarterOfWord, seasonWords } from './dateWords';

/** A date with its precision; `day` is the first day of the interval that is known. */
export interface ReadDate {
  readonly day: string;
  readonly precision: DatePrecision;
}

/** How a source writes dates: `us` is month/day/year and nothing else; `any` is everything that `readDate` knows. */
export type DateStyle = 'us' | 'any';

/** Which of the first two numbers of `01/02/2024` is the day; `yearFirst` says that two digits in front are a year. */
export interface NumberOrder {
  readonly dayFirst: boolean;
  readonly yearFirst: boolean;
}

/** What a reader of dates has to say beside the date. */
export type DateNote = 'date-from-serial' | 'time-dropped' | 'season-as-year' | 'two-digit-year';

/** What a text is as a date. */
export interface DateReading {
  /** Null when the text is no date, or none of the calendar (`isImpossible`). */
  readonly date: ReadDate | null;
  readonly isImpossible: boolean;
  readonly notes: readonly DateNote[];
  /** For two numbers and a year parted by slashes or hyphens: the orders in which it is a date. Null for all others. */
  readonly orders: 'both' | 'day-first' | 'month-first' | null;
}

/** The day/month order that was expected of the files of the region. */
export const regionalOrder: NumberOrder = { dayFirst: true, yearFirst: false };

const none: DateReading = { date: null, isImpossible: false, notes: [], orders: null };
const plainDay = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const time =
  /[T ,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/**
 * The date that a text is: ISO days, months and years, `15.03.2024`, `3/15/2024` in the order given, `03.2024`, `2024-Q1`, `I квартал
 * 2024`, `март 2024`, `15 марта 2024`, and the serial numbers of spreadsheets. A season is known by its year only. A time of day is
 * dropped: the date is that of the place, `24:00` ends the day that is written.
 */
export function readDate(text: string, order: NumberOrder): DateReading {
  const plain = plainDay.exec(text);
  if (plain) return calendarDay(plain[1]!, plain[2]!, plain[3]!);
  const clock = /\d[:.]\d{2}/.test(text) ? time.exec(text) : null;
  if (clock === null || clock.index < 8) return readDay(text, order);
  const [hours, minutes] = [Number(clock[1]), Number(clock[2])];
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return none;
  const reading = readDay(text.slice(0, clock.index).trim(), order);
  return hours === 0 && minutes === 0 ? reading : withNote(reading, 'time-dropped');
}

/** The date of a text in the style month/day/year, or null. */
export function readUsDate(text: string): ReadDate | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return match ? dayOf(match[3]!, match[1]!, match[2]!) : null;
}

/** The dates that a cell holds in the month/day/year style, in order; several when cells ran together in the source. */
export function datesIn(text: string): readonly string[] {
  return text.match(/\b\d{1,2}\/\d{1,2}\/\d{4}\b/g) ?? [];
}

function readDay(raw: string, order: NumberOrder): DateReading {
  const text = raw.replace(/\s*(?:года|год|г\.?)$/i, '').trim();
  if (/^(?:\d{1,4}|\d{5}(?:[.,]\d+)?)$/.test(text)) return readWhole(text);
  const parts = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/.exec(text.replace(/\s*([./-])\s*/g, '$1'));
  if (parts) return readParts([parts[1]!, parts[3]!, parts[4]!], parts[2]!, order);
  return readInterval(text) ?? readWords(text) ?? none;
}

/** A year of four digits, or the serial number of a day in a spreadsheet: 1 is 1 January 1900, and 60 a day that never was. */
function readWhole(text: string): DateReading {
  if (/^\d{4}$/.test(text)) return found({ day: `${text}-01-01`, precision: 'year' });
  const serial = Math.floor(Number(text.replace(',', '.')));
  if (serial === 60 || serial === 0) return { ...none, isImpossible: true };
  if (serial < 10_000 || serial > 99_999) return none;
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
  return withNote(found({ day, precision: 'day' }), 'date-from-serial');
}

type Parts = readonly [string, string, string];

function readParts([a, b, c]: Parts, mark: string, order: NumberOrder): DateReading {
  if (a.length === 4) return calendarDay(a, b, c);
  if (a.length === 3 || c.length === 1 || c.length === 3) return none;
  if (c.length === 2 && order.yearFirst) return withNote(calendarDay(century(a), b, c), 'two-digit-year');
  const year = c.length === 2 ? century(c) : c;
  const read = mark === '.' && order.dayFirst ? calendarDay(year, b, a) : eitherOrder([year, a, b], order.dayFirst);
  return c.length === 2 && read.date !== null ? withNote(read, 'two-digit-year') : read;
}

function eitherOrder([year, a, b]: Parts, dayFirst: boolean): DateReading {
  const asDayFirst = dayOf(year, b, a);
  const asMonthFirst = dayOf(year, a, b);
  if (asDayFirst && asMonthFirst) {
    const date = dayFirst ? asDayFirst : asMonthFirst;
    return { ...none, date, orders: asDayFirst.day === asMonthFirst.day ? null : 'both' };
  }
  const date = asDayFirst ?? asMonthFirst;
  return { ...none, date, isImpossible: date === null, orders: orderOf(asDayFirst, asMonthFirst) };
}

function orderOf(asDayFirst: ReadDate | null, asMonthFirst: ReadDate | null): 'day-first' | 'month-first' | null {
  if (asDayFirst) return 'day-first';
  return asMonthFirst ? 'month-first' : null;
}

/** Two digits of a year: 00 to 68 are of this century, as POSIX has it. */
function century(digits: string): string {
  return `${Number(digits) < 69 ? '20' : '19'}${digits.padStart(2, '0')}`;
}

function readInterval(text: string): DateReading | null {
  const quarter = /^(\d{4})[-\s]?Q([1-4])$/i.exec(text) ?? swapped(/^Q([1-4])[-\s/.]?(\d{4})$/i.exec(text));
  if (quarter) return found(quarterOf(quarter[1]!, Number(quarter[2])));
  const month = /^(\d{4})[-./](\d{1,2})$/.exec(text) ?? swapped(/^(\d{1,2})[-./](\d{4})$/.exec(text));
  return month ? monthOf(month[1]!, month[2]!) : null;
}

/** `15 марта 2024`, `March 15, 2024`, `март 2024`, `I квартал 2024`, `весна 2024`: words and numbers in any order. */
function readWords(text: string): DateReading | null {
  const words = text.toLowerCase().match(/[\p{L}'ʻ]+|\d+/gu) ?? [];
  const years = words.filter((word) => /^\d{4}$/.test(word));
  if (years.length !== 1 || words.length > 4) return null;
  const others = words.filter((word) => !/^(?:\d{4}|of|in)$/.test(word));
  const year = years[0]!;
  const quarter = quarterOfWord(others);
  if (quarter !== null) return found(quarterOf(year, quarter));
  if (others.length === 1 && seasonWords.has(others[0]!)) {
    return withNote(found({ day: `${year}-01-01`, precision: 'year' }), 'season-as-year');
  }
  const month = others.map(monthOfWord).find((one) => one !== null) ?? null;
  if (month === null) return null;
  const days = others.filter((word) => /^\d{1,2}$/.test(word));
  if (others.length === 1) return monthOf(year, String(month));
  return others.length === 2 && days.length === 1 ? calendarDay(year, String(month), days[0]!) : null;
}

function calendarDay(year: string, month: string, day: string): DateReading {
  const date = dayOf(year, month, day);
  return { ...none, date, isImpossible: date === null };
}

function monthOf(year: string, month: string): DateReading {
  const first = dayOf(year, month, '1');
  return first ? found({ day: first.day, precision: 'month' }) : { ...none, isImpossible: true };
}

function quarterOf(year: string, quarter: number): ReadDate {
  return { day: `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`, precision: 'quarter' };
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match && ['', match[2], match[1]];
}

function found(date: ReadDate): DateReading {
  return { ...none, date };
}

function withNote(reading: DateReading, note: DateNote): DateReading {
  return { ...reading, notes: [...reading.notes, note] };
}

function dayOf(year: string, month: string, day: string): ReadDate | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists ? { day: iso, precision: 'day' } : null;
}
