import { fiscalQuarter, parsePeriod, type Calendar, type DateSpan } from '$lib/domain/calendar';
import { donors } from '$lib/domain/donors';

/** The calendar in which a donor is reported to: its own fiscal year, the UN's without a donor or for one that no list names. */
export function calendarOfDonor(donor: string | null): Calendar {
  return donors.find(({ code }) => code === donor)?.calendar ?? 'un';
}

/** The years of a calendar that have a day in a span, the latest first, as period tokens. */
export function yearsWithin(calendar: Calendar, span: DateSpan | null): readonly string[] {
  if (span === null) return [];
  const first = fiscalQuarter(calendar, span.from).year;
  const last = fiscalQuarter(calendar, span.to).year;
  return Array.from({ length: last - first + 1 }, (_, index) => `${calendar}:${last - index}`);
}

/** The latest year that lies wholly in a span: what a brief is about unless told otherwise. Null when there is none. */
export function latestWholeYear(calendar: Calendar, span: DateSpan | null): string | null {
  if (span === null) return null;
  return yearsWithin(calendar, span).find((token) => isWithin(parsePeriod(token), span)) ?? null;
}

function isWithin(inner: DateSpan | null, outer: DateSpan): boolean {
  return inner !== null && inner.from >= outer.from && inner.to <= outer.to;
}
