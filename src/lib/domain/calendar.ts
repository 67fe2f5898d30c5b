/** The fiscal calendars in which one event must roll up correctly: UN calendar year, US October to September, Japan April to March. */
export const calendars = ['un', 'us', 'jp'] as const;
export type Calendar = (typeof calendars)[number];

export type PeriodGrain = 'month' | 'quarter' | 'year';

/** A span of whole days, both ends included, written `YYYY-MM-DD`. */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
}

/** Months between January and the first month of the calendar's year that is named after the year in which it ends or starts. */
const yearStartMonth: Readonly<Record<Calendar, number>> = { un: 1, us: 10, jp: 4 };

/**
 * Reads a period: `2020-01..2020-12` (months), `2020-03`, `2020`, `un:2026Q1`, `us:2026`, `jp:2025Q4`, or two of those
 * joined by `..`. Null when the text is no period or ends before it starts. US FY2026 begins 2025-10-01; Japan FY2025 begins
 * 2025-04-01.
 */
export function parsePeriod(text: string): DateSpan | null {
  const [first, last, rest] = text.split('..');
  if (first === undefined || rest !== undefined) return null;
  const from = parseSinglePeriod(first);
  const to = last === undefined ? from : parseSinglePeriod(last);
  if (!from || !to || from.from > to.to) return null;
  return { from: from.from, to: to.to };
}

/** The period a day falls in, as a token of the calendar: `un:2026Q1`, `us:2026`, or `2026-03` for months. */
export function periodToken(calendar: Calendar, day: string, grain: PeriodGrain): string {
  if (grain === 'month') return day.slice(0, 7);
  const { year, quarter } = fiscalQuarter(calendar, day);
  return grain === 'year' ? `${calendar}:${year}` : `${calendar}:${year}Q${quarter}`;
}

/** The fiscal year (by the calendar's own naming) and quarter 1 to 4 of a day. */
export function fiscalQuarter(calendar: Calendar, day: string): { year: number; quarter: number } {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const offset = (month - yearStartMonth[calendar] + 12) % 12;
  return { year: fiscalYear(calendar, year, month), quarter: Math.floor(offset / 3) + 1 };
}

/** A month `YYYY-MM` some months later, or earlier when negative. */
export function shiftMonth(month: string, by: number): string {
  const [year, shifted] = normalMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)) + by);
  return isoDay(year, shifted, 1).slice(0, 7);
}

/** Last day of a month, `YYYY-MM-DD`. */
export function lastDayOfMonth(year: number, month: number): string {
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isoDay(year, month, day);
}

function fiscalYear(calendar: Calendar, year: number, month: number): number {
  if (calendar === 'us') return month >= 10 ? year + 1 : year;
  if (calendar === 'jp') return month >= 4 ? year : year - 1;
  return year;
}

function parseSinglePeriod(text: string): DateSpan | null {
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (month) return monthSpan(Number(month[1]), Number(month[2]), 1);
  const fiscal = /^(?:(un|us|jp):)?(\d{4})(?:Q([1-4]))?$/.exec(text);
  if (!fiscal) return null;
  const calendar = (fiscal[1] ?? 'un') as Calendar;
  const start = yearStartMonth[calendar];
  const firstYear = calendar === 'us' ? Number(fiscal[2]) - 1 : Number(fiscal[2]);
  if (fiscal[3] === undefined) return monthSpan(firstYear, start, 12);
  return monthSpan(firstYear, start + (Number(fiscal[3]) - 1) * 3, 3);
}

function monthSpan(year: number, month: number, months: number): DateSpan {
  const [startYear, startMonth] = normalMonth(year, month);
  const [endYear, endMonth] = normalMonth(year, month + months - 1);
  return { from: isoDay(startYear, startMonth, 1), to: lastDayOfMonth(endYear, endMonth) };
}

function normalMonth(year: number, month: number): [number, number] {
  return [year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1];
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
