import { parsePeriod, type Calendar } from '$lib/domain/calendar';
import { calendarOfDonor, latestWholeYear } from './briefPeriods';
import type { BriefHouse } from './briefRequest';
import type { BriefAsked } from './buildDonorBrief';

/** A brief as a form shows it: `calendar` null stands for the donor's own. */
export type BriefChoice = Omit<BriefAsked, 'calendar'> & { readonly calendar: Calendar | null };

/** What a reader wished, in an address or a form. A period of null is the whole of the edition; left out, it is chosen. */
export type BriefWish = Partial<{ readonly [key in keyof BriefChoice]: BriefChoice[key] | undefined }>;

/**
 * The brief nearest to a wish that can be written: a donor there is, and a period of its calendar inside the edition, else the
 * latest whole year. Without a donor only when the edition names none.
 */
export function briefChoice(wish: BriefWish, house: BriefHouse): BriefChoice {
  const donor = house.donors.find((code) => code === wish.donor) ?? house.donors[0] ?? null;
  const calendar = wish.calendar ?? null;
  const years = calendar ?? calendarOfDonor(donor);
  const period = isPossible(wish.period, years, house) ? wish.period : latestWholeYear(years, house.edition.period);
  return { donor, calendar, period, locale: wish.locale ?? house.locale };
}

/** What a choice asks for, with the donor's own calendar put in. */
export function askedBy(choice: BriefChoice): BriefAsked {
  return { ...choice, calendar: choice.calendar ?? calendarOfDonor(choice.donor) };
}

function isPossible(period: string | null | undefined, calendar: Calendar, house: BriefHouse): period is string | null {
  if (period === undefined || period === null) return period === null;
  const span = parsePeriod(period);
  const whole = house.edition.period;
  if (span === null || whole === null || span.from > whole.to || span.to < whole.from) return false;
  const [, named] = /^(un|us|jp):/.exec(period) ?? [];
  return named === undefined || named === calendar;
}
