import { calendars, parsePeriod } from '$lib/domain/calendar';
import type { EditionManifest } from '$lib/domain/edition';
import { locales, type Locale } from '$lib/domain/locale';
import { formatDate } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import * as v from 'valibot';
import { calendarOfDonor } from './briefPeriods';
import type { BriefAsked } from './buildDonorBrief';

/** What a request is judged by. */
export interface BriefHouse {
  readonly edition: EditionManifest;
  /** Codes of the donors there are. */
  readonly donors: readonly string[];
  /** The language to answer in when none is asked for. */
  readonly locale: Locale;
}

/** A request as it was understood, or the sentence that says why it was not. */
export type BriefRequest = { readonly asked: BriefAsked; readonly download: boolean } | { readonly refusal: string };

const longest = 100;

/** The parameters as they come; an empty one is none, as an empty field of a form is. */
const parameters = v.object({
  donor: v.pipe(v.fallback(v.string(), ''), v.trim()),
  period: v.pipe(v.fallback(v.string(), ''), v.trim()),
  calendar: v.union([v.literal(''), v.picklist(calendars)], 'calendar'),
  lang: v.union([v.literal(''), v.picklist(locales)], 'lang'),
  download: v.fallback(v.string(), '')
});

/**
 * Reads `donor=JP&period=us:2025&calendar=us&lang=ru&download=1`. Without a period it is the whole of the edition, without a
 * calendar the donor's own, without a language the reader's. Anything else that can not be is refused, never guessed.
 */
export function readBriefRequest(search: URLSearchParams, house: BriefHouse): BriefRequest {
  const keys = Object.keys(parameters.entries);
  const parsed = v.safeParse(parameters, Object.fromEntries(keys.map((key) => [key, search.get(key) ?? ''])));
  if (!parsed.success) return { refusal: malformed(search, parsed.issues[0].message, house) };
  const { donor, period, calendar, lang, download } = parsed.output;
  const locale = lang === '' ? house.locale : lang;
  const refusal = donorRefusal(donor, house, locale) ?? (period === '' ? null : periodRefusal(period, house, locale));
  if (refusal !== null) return { refusal };
  return {
    asked: {
      donor: donor === '' ? null : donor,
      period: period === '' ? null : period,
      calendar: calendar === '' ? calendarOfDonor(donor === '' ? null : donor) : calendar,
      locale
    },
    download: download === '1'
  };
}

/** The address that `readBriefRequest` reads. */
export function briefSearch({ donor, period, calendar, locale }: BriefAsked): URLSearchParams {
  return new URLSearchParams({ donor: donor ?? '', period: period ?? '', calendar, lang: locale });
}

/** In the language asked for, when that is not what is wrong. */
function malformed(search: URLSearchParams, parameter: string, house: BriefHouse): string {
  const value = (search.get(parameter) ?? '').slice(0, longest);
  const locale = locales.find((one) => one === search.get('lang')) ?? house.locale;
  return message(locale, parameter === 'lang' ? 'reports.refused.lang' : 'reports.refused.calendar', { value });
}

function donorRefusal(donor: string, { donors }: BriefHouse, locale: Locale): string | null {
  if (donors.includes(donor) || (donor === '' && donors.length === 0)) return null;
  if (donors.length === 0) return message(locale, 'reports.refused.no_donors', { value: donor.slice(0, longest) });
  return message(locale, 'reports.refused.donor', { value: donor.slice(0, longest), list: donors.join(', ') });
}

function periodRefusal(period: string, { edition }: BriefHouse, locale: Locale): string | null {
  const value = period.slice(0, longest);
  const asked = parsePeriod(period);
  if (asked === null) return message(locale, 'reports.refused.period', { value });
  if (edition.period === null || (asked.from <= edition.period.to && asked.to >= edition.period.from)) return null;
  const [from, to] = [formatDate(locale, edition.period.from), formatDate(locale, edition.period.to)];
  return message(locale, 'reports.refused.outside', {
    value,
    span: message(locale, 'reports.brief.days', { from, to })
  });
}
