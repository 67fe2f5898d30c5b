import { parsePeriod, type Calendar } from '$lib/domain/calendar';
import type { Row } from '$lib/engine/database';
import type { MetricId } from '$lib/metrics/metricId';
import type { DimensionId } from '$lib/model/dimensionId';
import type { Ask } from '../view';
import { grainOf, periodsBetween, spanAsked } from './periods';
import { textIn } from './rowValues';

/** Rows of a breakdown by year or quarter, with the periods in order and none left out between the first and the last. */
export interface PeriodRows {
  readonly grain: 'year' | 'quarter';
  /** Period tokens of the calendar; the last is null when some rows have no date. */
  readonly periods: readonly (string | null)[];
  readonly rows: readonly Row[];
  readonly total: Row;
}

/** Asks for metrics by year (by quarter when two years or less are asked about) and, if wanted, by one dimension more. */
export async function askByPeriod(
  ask: Ask,
  metrics: readonly MetricId[],
  also: readonly DimensionId[] = []
): Promise<PeriodRows> {
  const grain = grainOf(spanAsked(ask));
  const { rows, total } = await ask.metrics(metrics, [grain, ...also]);
  return { grain, periods: periodsOf(rows, grain, ask.filters.calendar), rows, total };
}

function periodsOf(rows: readonly Row[], grain: 'year' | 'quarter', calendar: Calendar): readonly (string | null)[] {
  const seen = [...new Set(rows.map((row) => textIn(row, grain)))];
  const dated = seen.filter((token) => token !== null).sort();
  const all = dated.length === 0 ? [] : fill(calendar, dated[0]!, dated.at(-1)!, grain);
  return seen.includes(null) ? [...all, null] : all;
}

function fill(calendar: Calendar, first: string, last: string, grain: 'year' | 'quarter'): readonly string[] {
  const from = parsePeriod(first);
  const to = parsePeriod(last);
  if (from === null || to === null) return [first, last];
  return periodsBetween(calendar, { from: from.from, to: to.to }, grain);
}
