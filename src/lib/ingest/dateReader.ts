import { isUnknownWord } from '$lib/domain/countries';
import { datesIn, readDate, readUsDate, type DateReading, type DateStyle, type ReadDate } from './readDate';
import { remember } from './remember';
import { textReader, type CellReader, type ReadContext } from './readContext';

/** How the dates of a column are written, and when they can lie. */
export interface DateCellStyle {
  readonly style: DateStyle;
  /** The source always fills the cell, so that a blank is a date that was lost: it gets a finding. */
  readonly alwaysFilled?: boolean;
  /** The first year that is plausible; 1990 when left out. */
  readonly since?: number;
  /** Events that are planned have their place too: dates in the future are dates. */
  readonly planned?: boolean;
}

/** The year in which the Container Control Programme began: no unit reports anything from before. */
export const programmeSince = 2004;

const firstYear = 1990;
const lastYear = 2099;

interface CellDate extends DateReading {
  /** Dates that ran together in the cell; the first of them is taken. */
  readonly count: number;
  /** Nothing has to be said about it and no order of its parts was chosen: true for nearly all cells. */
  readonly isOrdinary: boolean;
}

/**
 * The date of a cell, or null. When two dates ran together in a cell the first is taken and noted; a date that is unreadable, in
 * no calendar, outside the plausible years or in the future gets a finding and costs the cell.
 */
export function dateReader(context: ReadContext, key: string, style: DateCellStyle): CellReader<ReadDate | null> {
  const text = textReader(context, key);
  const lookUp = remember((reported) => cellDate(context, reported, style));
  const remark = remarker(context, key, style);
  return (record) => {
    const value = text(record);
    if (value === '' && style.alwaysFilled !== true) return null;
    const cell = lookUp(value);
    if (cell.isOrdinary) return cell.date;
    return remark(cell, value);
  };
}

function cellDate(context: ReadContext, text: string, style: DateCellStyle): CellDate {
  if (style.style === 'us') return usDate(text, style, context.readings.today);
  const { dateOrder, yearFirst } = context.readings;
  const reading = readDate(text, { dayFirst: dateOrder.value === 'day-first', yearFirst });
  const isOrdinary = reading.notes.length === 0 && reading.orders === null;
  return { ...reading, count: 1, isOrdinary: isOrdinary && isPlausible(reading.date, style, context.readings.today) };
}

function usDate(text: string, style: DateCellStyle, today: string | null): CellDate {
  const single = readUsDate(text);
  const dates = single ? [] : datesIn(text);
  const date = single ?? (dates.length > 1 ? readUsDate(dates[0]!) : null);
  const isOrdinary = single !== null && isPlausible(single, style, today);
  return { date, isImpossible: false, notes: [], orders: null, count: single ? 1 : dates.length, isOrdinary };
}

function isPlausible(date: ReadDate | null, style: DateCellStyle, today: string | null): boolean {
  return date !== null && isInRange(date, style) && !isFuture(date, style, today);
}

function isInRange({ day }: ReadDate, { since = firstYear }: DateCellStyle): boolean {
  const year = Number(day.slice(0, 4));
  return year >= since && year <= lastYear;
}

function isFuture({ day }: ReadDate, { planned = false }: DateCellStyle, today: string | null): boolean {
  return !planned && today !== null && day > today;
}

/** Says what is to be said about the date of a cell, and gives the date when it counts. */
function remarker(
  context: ReadContext,
  key: string,
  style: DateCellStyle
): (cell: CellDate, value: string) => ReadDate | null {
  const { log, readings } = context;
  const { name: column } = context.column(key);
  const { since: first = firstYear } = style;
  return ({ date, count, isImpossible, notes, orders }, value) => {
    if (date === null) {
      if (style.alwaysFilled !== true && isUnknownWord(value)) return null;
      log.aboutRecord(isImpossible ? 'impossible-date' : 'unreadable-date', { column, value });
      return null;
    }
    if (orders === 'both') readings.dateOrder.ambiguous(column, value, log);
    else if (orders !== null) readings.dateOrder.only(orders, value);
    for (const note of notes) log.aboutColumn(note, column, value, () => ({ taken: date.day }));
    if (!isInRange(date, style))
      log.aboutRecord('date-out-of-range', { column, value, facts: { first, last: lastYear } });
    else if (isFuture(date, style, readings.today)) {
      log.aboutRecord('date-in-future', { column, value, facts: { taken: date.day, today: readings.today! } });
    } else {
      if (count > 1) log.aboutRecord('several-dates', { column, value, facts: { count, taken: date.day } });
      return date;
    }
    return null;
  };
}
