import { parsePeriod } from '$lib/domain/calendar';
import type { Locale } from '$lib/domain/locale';
import type { DatePrecision } from '$lib/domain/sourceClass';
import { message } from './messages';

/** How a number is written. `percent` takes a share of 1; `decimal` shows up to three significant decimals. */
export type NumberKind = 'integer' | 'decimal' | 'percent' | 'compact';

const numberOptions: Readonly<Record<NumberKind, Intl.NumberFormatOptions>> = {
  integer: { maximumFractionDigits: 0 },
  decimal: { maximumFractionDigits: 3 },
  percent: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  compact: { notation: 'compact', maximumFractionDigits: 1 }
};

const formats = new Map<string, Intl.NumberFormat>();

/** A number in the reader's language, the same on server and browser; null is written "not reported". */
export function formatNumber(locale: Locale, value: number | null, kind: NumberKind = 'integer'): string {
  if (value === null) return message(locale, 'common.not_reported');
  const key = `${locale}:${kind}`;
  let format = formats.get(key);
  if (!format) {
    // Five-digit grouping is forced: Node and Chromium differ in their default for four-digit numbers of some locales.
    format = new Intl.NumberFormat(locale, {
      ...numberOptions[kind],
      useGrouping: 'always',
      // A value that is rounded to nothing has no sign.
      signDisplay: 'negative'
    } as Intl.NumberFormatOptions);
    formats.set(key, format);
  }
  return format.format(value).replaceAll('\u202f', '\u00a0');
}

const dayOptions: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' };
const monthOptions: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric', timeZone: 'UTC' };

/** A date of the data with its precision: `4 Jul 2016`, `Jul 2017`, `2017, quarter 3`, `2019`; null is "not reported". */
export function formatDate(locale: Locale, day: string | null, precision: DatePrecision = 'day'): string {
  if (day === null) return message(locale, 'common.not_reported');
  if (precision === 'year') return day.slice(0, 4);
  if (precision === 'quarter') {
    const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
    return message(locale, 'common.quarter_of_year', { quarter, year: day.slice(0, 4) });
  }
  return dateFormat(locale, precision).format(new Date(`${day}T00:00:00Z`));
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Kept, because a page of tables writes hundreds of dates and making a format takes far longer than using it. */
function dateFormat(locale: Locale, precision: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${locale}:${precision}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const options = precision === 'month' ? monthOptions : dayOptions;
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'ru', options);
  dateFormats.set(key, format);
  return format;
}

/** A month token `2020-03` as `Mar 2020`. */
export function formatMonth(locale: Locale, month: string): string {
  return formatDate(locale, `${month}-01`, 'month');
}

/** A period token in words: `US FY 2026, Q1`, `2020`, `Jan 2020 – Dec 2020`; text that is no period is returned as it is. */
export function formatPeriod(locale: Locale, token: string): string {
  const span = parsePeriod(token);
  if (!span) return token;
  const [first, last] = token.split('..');
  if (last === undefined || last === first) return formatSinglePeriod(locale, first!);
  return `${formatSinglePeriod(locale, first!)} – ${formatSinglePeriod(locale, last)}`;
}

function formatSinglePeriod(locale: Locale, token: string): string {
  const fiscal = /^(?:(un|us|jp):)?(\d{4})(?:Q([1-4]))?$/.exec(token);
  if (!fiscal) return formatMonth(locale, token);
  const calendar = (fiscal[1] ?? 'un') as 'un' | 'us' | 'jp';
  const year = fiscal[2]!;
  if (fiscal[3] === undefined) return message(locale, `common.period_year_${calendar}`, { year });
  return message(locale, `common.period_quarter_${calendar}`, { year, quarter: fiscal[3] });
}

/** `1 234` or `≥ 1 234` when the total is over incomplete returns. */
export function formatAtLeast(locale: Locale, value: number | null, incomplete: boolean): string {
  const text = formatNumber(locale, value);
  return incomplete && value !== null ? `≥ ${text}` : text;
}
