import type { Calendar } from '$lib/domain/calendar';
import type { BaseTable } from './baseTable';
import { dimensionColumns } from './dimensionColumns';
import { isTimeDimension } from './dimensions';
import type { DimensionId } from './dimensionId';
import { tableTimes } from './tableTime';

/**
 * A breakdown in two steps, so that millions of rows are grouped by something cheap: `key` is what is grouped by, `shown`
 * turns the name of the grouped column into the value of the answer.
 */
export interface DimensionSql {
  readonly key: string;
  readonly shown: (column: string) => string;
}

const yearStart: Readonly<Record<Calendar, number>> = { un: 1, us: 10, jp: 4 };

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

function periodSql(dimension: string, table: BaseTable, calendar: Calendar): DimensionSql {
  const time = tableTimes[table];
  if (time?.kind !== 'event') throw new Error(`${table} has no ${dimension}`);
  const { day } = time;
  const known = (key: string) =>
    time.precision === null ? key : whenKnown(dimension, calendar, time.precision, day, key);
  if (dimension === 'month') {
    return { key: known(`date_trunc('month', ${day})`), shown: (name) => `strftime(${name}, '%Y-%m')` };
  }
  if (dimension === 'quarter') {
    return { key: known(`date_trunc('quarter', ${day})`), shown: (name) => quarterToken(calendar, name) };
  }
  return { key: known(fiscalYear(calendar, day)), shown: (name) => `'${calendar}:' || cast(${name} as varchar)` };
}

/** The key, or null when the known interval does not lie inside one period. */
function whenKnown(dimension: string, calendar: Calendar, precision: string, day: string, key: string): string {
  const branches: string[] = [];
  if (dimension === 'quarter' || dimension === 'year') {
    branches.push(`when 'quarter' then case when month(${day}) % 3 = 1 then ${key} end`);
  } else branches.push(`when 'quarter' then null`);
  branches.push(
    dimension === 'year'
      ? `when 'year' then case when month(${day}) = ${yearStart[calendar]} then ${key} end`
      : `when 'year' then null`
  );
  return `case ${precision} ${branches.join(' ')} else ${key} end`;
}

function fiscalYear(calendar: Calendar, day: string): string {
  if (calendar === 'us') return `(year(${day}) + (month(${day}) >= 10)::int)`;
  if (calendar === 'jp') return `(year(${day}) - (month(${day}) < 4)::int)`;
  return `year(${day})`;
}

/** Quarters of all three calendars begin in January, April, July and October; only their names differ. */
function quarterToken(calendar: Calendar, start: string): string {
  const quarter = `cast((month(${start}) - ${yearStart[calendar]} + 12) % 12 // 3 + 1 as varchar)`;
  return `'${calendar}:' || cast(${fiscalYear(calendar, start)} as varchar) || 'Q' || ${quarter}`;
}
