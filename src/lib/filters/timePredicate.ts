import { parsePeriod, shiftMonth, type DateSpan } from '$lib/domain/calendar';
import { join, raw, sql, type SqlQuery } from '$lib/sql/sql';
import type { BaseTable } from '$lib/model/baseTable';
import { tableTimes, type TableTime } from '$lib/model/tableTime';

/**
 * Rows whose known interval lies wholly inside the span; null for a row without a date. Spans are whole months, so that plain
 * comparisons of the first day suffice: a month lies inside when it begins inside, a quarter when it begins two months before
 * the last month, a year when it begins eleven months before it.
 */
export function withinSpan(table: BaseTable, span: DateSpan): SqlQuery {
  const time = tableTimes[table];
  if (time?.kind !== 'event') throw new Error(`${table} has no dates`);
  const day = raw(time.day);
  const inside = sql`${day} >= ${date(span.from)} and ${day} <= ${date(span.to)}`;
  if (time.precision === null) return sql`(${inside})`;
  const precision = raw(time.precision);
  const quarter = sql`when 'quarter' then ${day} <= ${date(firstDay(span.to, -2))}`;
  const year = sql`when 'year' then ${day} <= ${date(firstDay(span.to, -11))}`;
  return sql`(${inside} and case ${precision} ${quarter} ${year} else true end)`;
}

/** Rows inside any of several periods given as tokens; a null token asks for rows that fall into none because of their date. */
export function withinAny(table: BaseTable, tokens: readonly (string | null)[], key: SqlQuery): SqlQuery {
  const parts = tokens.flatMap((token) => {
    if (token === null) return [sql`(${key}) is null`];
    const span = parsePeriod(token);
    return span === null ? [] : [withinSpan(table, span)];
  });
  return parts.length === 0 ? raw('false') : sql`(${join(parts, ' or ')})`;
}

/** Of a table of states or counts: the last row of each unit and source class that had begun by a day, where it lasts that long. */
export function latestBy(table: BaseTable, time: TableTime & { kind: 'latest' }, day: string): SqlQuery {
  const column = (name: string) => raw(`${table}.${name}`);
  const newest = sql`select max(newer.${raw(time.since)}) from ${raw(table)} as newer
    where newer.${raw(time.owner)} = ${column(time.owner)} and newer.source_class = ${column('source_class')}
      and newer.${raw(time.since)} <= ${date(day)}`;
  const latest = sql`${column(time.since)} = (${newest})`;
  if (time.until === null) return sql`(${latest})`;
  return sql`(${latest} and coalesce(${column(time.until)}, date '9999-12-31') >= ${date(day)})`;
}

function date(day: string): SqlQuery {
  return sql`cast(${day} as date)`;
}

function firstDay(day: string, months: number): string {
  return `${shiftMonth(day.slice(0, 7), months)}-01`;
}
