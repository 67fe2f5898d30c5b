import { datePrecisions, type DatePrecision } from '$lib/domain/sourceClass';
import type { Row } from '$lib/engine/database';
import { formatDate, formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { labelOf } from '$lib/domain/labels';
import type { ViewContext } from '../view';
import { listNames } from './names';
import { numberIn, textIn } from './rowValues';
import { codesIn } from './unitRecord';

/** One training event as reported; null is "not reported". */
export interface TrainingRecord {
  /** Under which its own page stands: the reference of its source, else its number. */
  readonly code: string;
  readonly type: string;
  readonly strategic: boolean;
  readonly title: string;
  readonly country: string | null;
  readonly location: string | null;
  readonly placeReported: string | null;
  readonly startsOn: string | null;
  readonly precision: DatePrecision;
  readonly daysTheory: number | null;
  readonly daysPractice: number | null;
  readonly mode: string;
  readonly participants: number | null;
  readonly qualifier: string;
  readonly donors: readonly string[];
  readonly descriptionEn: string | null;
  readonly descriptionRu: string | null;
  readonly url: string | null;
}

/** Reads a row of the catalogue's training records. */
export function trainingRecord(row: Row): TrainingRecord {
  return {
    code: textIn(row, 'event_ref') ?? textIn(row, 'event_id') ?? '',
    type: textIn(row, 'training_type') ?? '',
    strategic: row['strategic_trade'] === true,
    title: textIn(row, 'title') ?? '',
    country: textIn(row, 'country'),
    location: textIn(row, 'location_code'),
    placeReported: textIn(row, 'place_reported'),
    startsOn: textIn(row, 'starts_on'),
    precision: precisionIn(row, 'date_precision'),
    daysTheory: numberIn(row, 'days_theory'),
    daysPractice: numberIn(row, 'days_practice'),
    mode: textIn(row, 'training_mode') ?? 'not_reported',
    participants: numberIn(row, 'participants'),
    qualifier: textIn(row, 'participants_qualifier') ?? 'exact',
    donors: codesIn(row['donors']),
    descriptionEn: textIn(row, 'description_en'),
    descriptionRu: textIn(row, 'description_ru'),
    url: textIn(row, 'source_url')
  };
}

/** The page of one training, as a link cell. */
export function trainingPage({ code }: Pick<TrainingRecord, 'code'>): string {
  return `/training/${encodeURIComponent(code)}`;
}

/** The precision of a date; `day` when none is given. */
export function precisionIn(row: Row, column: string): DatePrecision {
  const text = textIn(row, column);
  return datePrecisions.find((precision) => precision === text) ?? 'day';
}

/** Participants with their qualifier: `19`, `about 19`, or null when not reported. */
export function participantsText(context: ViewContext, record: TrainingRecord): string | null {
  if (record.participants === null) return null;
  const count = formatNumber(context.locale, record.participants);
  switch (record.qualifier) {
    case 'about':
      return message(context.locale, 'views.training-events.about', { count });
    case 'more_than':
      return message(context.locale, 'views.training-events.more_than', { count });
    case 'less_than':
      return message(context.locale, 'views.training-events.less_than', { count });
    default:
      return count;
  }
}

/** Date of an event with its precision; null when unknown. */
export function recordDate(context: ViewContext, day: string | null, precision: DatePrecision): string | null {
  return day === null ? null : formatDate(context.locale, day, precision);
}

/** Who paid: the donor, or the donors and that it was joint; null when none is recorded. */
export function fundingText(context: ViewContext, donors: readonly string[]): string | null {
  if (donors.length === 0) return null;
  const names = listNames(
    context,
    donors.map((donor) => labelOf(context.labels, 'donor', donor, context.locale))
  );
  return donors.length === 1 ? names : message(context.locale, 'views.training-events.joint', { donors: names });
}

/** Days of theory and practice as `3 + 2`; null when neither is known. */
export function daysText(context: ViewContext, record: TrainingRecord): string | null {
  if (record.daysTheory === null && record.daysPractice === null) return null;
  const part = (days: number | null) => (days === null ? '?' : formatNumber(context.locale, days));
  return `${part(record.daysTheory)} + ${part(record.daysPractice)}`;
}

/** The place by its name, else as the source names it; null when neither is known. */
export function placeText(context: ViewContext, record: TrainingRecord): string | null {
  if (record.location !== null) return labelOf(context.labels, 'location', record.location, context.locale);
  return record.placeReported;
}
