import { fiscalQuarter, parsePeriod, type Calendar, type DateSpan } from '$lib/domain/calendar';
import { latestWholeYear } from './briefPeriods';
import type { ReportTemplate } from './reportTemplate';

/** The period a new report begins with: the latest whole quarter or year of its calendar in the data; null is all of it. */
export function periodOfTemplate(
  { period }: Pick<ReportTemplate, 'period'>,
  calendar: Calendar,
  span: DateSpan | null
): string | null {
  if (period === 'quarter') return latestWholeQuarter(calendar, span);
  return period === 'year' ? latestWholeYear(calendar, span) : null;
}

/** The latest quarter that lies wholly in a span; null when there is none. */
export function latestWholeQuarter(calendar: Calendar, span: DateSpan | null): string | null {
  if (span === null) return null;
  const last = fiscalQuarter(calendar, span.to);
  const token = ({ year, quarter }: { year: number; quarter: number }) => `${calendar}:${year}Q${quarter}`;
  const before = last.quarter === 1 ? { year: last.year - 1, quarter: 4 } : { ...last, quarter: last.quarter - 1 };
  return [token(last), token(before)].find((one) => isWithin(parsePeriod(one), span)) ?? null;
}

function isWithin(inner: DateSpan | null, outer: DateSpan): boolean {
  return inner !== null && inner.from >= outer.from && inner.to <= outer.to;
}
