import { fiscalQuarter, parsePeriod, type Calendar } from '$lib/domain/calendar';
import type { ReportDeadline } from '$lib/metrics/reportDeadlines';
import type { ReportSummary } from './reportRecord';

export type { ReportDeadline };

/** The period token of some days: a quarter or a year of the calendar where they are one, else the months. */
export function periodOfDays(calendar: Calendar, { from, to }: Pick<ReportDeadline, 'from' | 'to'>): string {
  const { year, quarter } = fiscalQuarter(calendar, from);
  const tokens = [`${calendar}:${year}Q${quarter}`, `${calendar}:${year}`, String(year)];
  const whole = tokens.find((token) => {
    const span = parsePeriod(token);
    return span !== null && span.from === from && span.to === to;
  });
  return whole ?? `${from.slice(0, 7)}..${to.slice(0, 7)}`;
}

/** The report that answers a deadline: of its template, about the same grant or donor, training and days. */
export function reportFor(deadline: ReportDeadline, reports: readonly ReportSummary[]): ReportSummary | null {
  return reports.find((report) => answers(report, deadline)) ?? null;
}

function answers({ template, donor, grant, training, period }: ReportSummary, deadline: ReportDeadline): boolean {
  const span = period === null ? null : parsePeriod(period);
  const about = deadline.grant === null ? donor === deadline.donor : grant === deadline.grant;
  const isSameEvent = deadline.training === null || training === deadline.training;
  const days = deadline.training !== null || (span !== null && span.from === deadline.from && span.to === deadline.to);
  return template === deadline.template && about && isSameEvent && days;
}
