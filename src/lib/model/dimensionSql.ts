import type { Calendar } from '$lib/domain/calendar';
import type { BaseTable } from './baseTable';
import { dimensionColumns } from './dimensionColumns';
import type { DimensionId } from './dimensionId';
import { isTimeDimension, type TimeDimension } from './dimensions';
import { tableTimes, type TableTime } from './tableTime';

/**
 * A breakdown in two steps, so that millions of rows are grouped by something cheap: `key` is what is grouped by, `shown`
 * turns the name of the grouped column into the value of the answer.
 */
export interface DimensionSql {
  readonly key: string;
  readonly shown: (column: string) => string;
}

/** Months from January of a year to the start of the fiscal year that is named after it: US FY2026 begins in October 2025. */
const yearStarts: Readonly<Record<Calendar, number>> = { un: 0, us: -3, jp: 3 };

const monthsIn: Readonly<Record<Exclude<TimeDimension, 'period'>, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * SQL of a dimension on the table that knows it. Periods are tokens of the calendar (`2020-03`, `un:2020Q1`, `us:2020`), null
 * when the date is unknown or not known well enough to fall into one of them. Throws for a table that does not know it.
 */
export function dimensionSql(dimension: DimensionId, table: BaseTable, calendar: Calendar): DimensionSql {
  if (isTimeDimension(dimension)) return periodSql(dimension, table, calendar);
  const column = dimensionColumns[table][dimension];
  if (column === undefined) throw new Error(`${table} has no ${dimension}`);
  return { key: column, shown: (name) => name };
}

/** Periods are numbered from the year 0 of the calendar: numbers are grouped four times faster than the tokens' text. */
function periodSql(dimension: TimeDimension, table: BaseTable, calendar: Calendar): DimensionSql {
  const time = tableTimes[table];
  if (time?.kind !== 'event' || dimension === 'period') throw new Error(`${table} has no ${dimension}`);
  const months = monthsIn[dimension];
  const month = monthNumber(time.day, months === 1 ? 0 : yearStarts[calendar]);
  const key = months === 1 ? month : `${month} // ${months}`;
  return { key: whenKnown(time, months, { key, month }), shown: (name) => periodToken(calendar, months, name) };
}

function monthNumber(day: string, yearStart: number): string {
  return `(year(${day}) * 12 + month(${day}) - ${1 + yearStart})`;
}

/** The key, or null when the known interval of the row does not lie inside one period. */
function whenKnown(time: TableTime & { kind: 'event' }, months: number, sql: { key: string; month: string }): string {
  if (time.precision === null) return sql.key;
  const inside = (length: number) => {
    if (length > months) return 'null';
    return `case when ${sql.month} % ${months} % ${length} = 0 then ${sql.key} end`;
  };
  return `case ${time.precision} when 'quarter' then ${inside(3)} when 'year' then ${inside(12)} else ${sql.key} end`;
}

function periodToken(calendar: Calendar, months: number, key: string): string {
  const text = (number: string) => `cast(${number} as varchar)`;
  if (months === 1) return `${text(`${key} // 12`)} || '-' || lpad(${text(`${key} % 12 + 1`)}, 2, '0')`;
  if (months === 12) return `'${calendar}:' || ${text(key)}`;
  return `'${calendar}:' || ${text(`${key} // 4`)} || 'Q' || ${text(`${key} % 4 + 1`)}`;
}
