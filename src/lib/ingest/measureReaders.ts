import { isUnknownWord } from '$lib/domain/countries';
import { datesIn, isPlausible, readDate, type DateStyle, type ReadDate } from './readDate';
import { readNumber, roundDecimal, type DecimalMark } from './readNumber';
import { remember } from './remember';
import { textReader, type CellReader, type ReadContext } from './readContext';

/** The largest number of an INTEGER column. */
const largestCount = 2_147_483_647;

/** How the numbers of a column are written and what a cell without one means. */
export interface NumberStyle {
  readonly mark: DecimalMark;
  /** Only whole numbers are numbers here: persons, days. */
  readonly whole?: boolean;
  /** A dollar sign before the number is part of its writing. */
  readonly money?: boolean;
  /** The source always fills the cell, so that a blank (or a bare dollar sign) is a number that was lost: it gets a finding. */
  readonly alwaysFilled?: boolean;
}

/**
 * The number of a cell, or null. Unreadable and negative numbers get a finding and cost the cell, not the row; a blank or a word
 * like "н/д" is simply not reported, unless the source always fills the cell.
 */
export function numberReader(context: ReadContext, key: string, style: NumberStyle): CellReader<number | null> {
  const text = textReader(context, key);
  const { name: column } = context.column(key);
  return (record) => {
    const reported = text(record);
    if (reported === '' && style.alwaysFilled !== true) return null;
    const number = readNumber(style.money ? reported.replace(/^\$\s*/, '') : reported, style.mark);
    if (number === null || (style.whole === true && !isCount(number))) {
      const isLost = style.alwaysFilled === true || !isUnknownWord(reported);
      if (isLost) context.log.aboutRecord('unreadable-number', { column, value: reported });
      return null;
    }
    if (number < 0) {
      context.log.aboutRecord('negative-number', { column, value: reported });
      return null;
    }
    const { value, lossy } = roundDecimal(number);
    if (lossy) context.log.roundedDecimals(column, reported);
    return value;
  };
}

/** A whole number that an integer column holds; minus signs have a finding of their own. */
function isCount(number: number): boolean {
  return Number.isInteger(number) && Math.abs(number) <= largestCount;
}

/** How the dates of a column are written. */
export interface DateCellStyle {
  readonly style: DateStyle;
  /** The source always fills the cell, so that a blank is a date that was lost: it gets a finding. */
  readonly alwaysFilled?: boolean;
}

/**
 * The date of a cell, or null. When two dates ran together in a cell the first is taken and noted; a date that is unreadable or
 * outside the plausible years gets a finding and costs the cell.
 */
export function dateReader(context: ReadContext, key: string, style: DateCellStyle): CellReader<ReadDate | null> {
  const text = textReader(context, key);
  const { name: column } = context.column(key);
  const lookUp = remember((reported) => readCell(reported, style.style));
  return (record) => {
    const value = text(record);
    const { date, count } = lookUp(value);
    if (date === null && style.alwaysFilled !== true && isUnknownWord(value)) return null;
    if (date === null) context.log.aboutRecord('unreadable-date', { column, value });
    else if (!isPlausible(date)) context.log.aboutRecord('date-out-of-range', { column, value });
    else if (count > 1) context.log.aboutRecord('several-dates', { column, value, facts: { count, taken: date.day } });
    return date !== null && isPlausible(date) ? date : null;
  };
}

function readCell(text: string, style: DateStyle): { readonly date: ReadDate | null; readonly count: number } {
  const single = readDate(text, style);
  if (single || style !== 'us') return { date: single, count: 1 };
  const dates = datesIn(text);
  return { date: dates.length > 1 ? readDate(dates[0]!, style) : null, count: dates.length };
}
