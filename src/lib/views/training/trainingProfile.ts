import type { Row } from '$lib/engine/database';
import { labelOf } from '$lib/domain/labels';
import { formatDate, formatNumber } from '$lib/messages/format';
import { message, type MessageKey } from '$lib/messages/messages';
import { trainingProfiles } from '$lib/metrics/trainingEventRecords';
import { dimensionName, unitName } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { fundingText, participantsText, placeText, trainingRecord, type TrainingRecord } from '../shape/trainingRecord';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, Cell, View, ViewContext, ViewTable } from '../view';
import { countryName } from './trainingsByCountry';
import { exbsAreaName } from './exbsAreaName';

/** Everything that the edition knows of one training; null is not reported. */
export interface TrainingProfile extends TrainingRecord {
  readonly ref: string | null;
  readonly unit: string | null;
  readonly endsOn: string | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly agency: string | null;
  readonly trainers: string | null;
  readonly costUsd: number | null;
  readonly exbsArea: string | null;
  readonly grants: string | null;
  readonly sourceClass: string;
  readonly scoresStatus: string;
  /** People on its list of participants; none when no list came. */
  readonly listed: number;
  /** Units they came from. */
  readonly units: number;
}

export interface TrainingProfileModel {
  /** The training asked about; null when none or several answer to the filters. */
  readonly event: TrainingProfile | null;
}

/** What is recorded of one training, line by line, and what was not reported: nothing is left out because it is missing. */
export const trainingProfile: View<TrainingProfileModel> = {
  id: 'training-profile',
  title: 'views.training-profile.title',
  metrics: ['training_events'],
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.event === null,
  table: (model, context) => profileTable(context, model.event === null ? [] : profileLines(model.event, context)),
  sentence
};

async function load(ask: Ask): Promise<TrainingProfileModel> {
  const rows = await ask.records(trainingProfiles);
  return { event: rows.length === 1 ? profileOf(rows[0]!) : null };
}

function profileOf(row: Row): TrainingProfile {
  return {
    ...trainingRecord(row),
    ref: textIn(row, 'event_ref'),
    unit: textIn(row, 'unit'),
    endsOn: textIn(row, 'ends_on'),
    women: numberIn(row, 'women'),
    men: numberIn(row, 'men'),
    agency: textIn(row, 'agency_reported'),
    trainers: textIn(row, 'trainers'),
    costUsd: numberIn(row, 'cost_usd'),
    exbsArea: textIn(row, 'exbs_area'),
    grants: textIn(row, 'grants'),
    sourceClass: textIn(row, 'source_class') ?? '',
    scoresStatus: textIn(row, 'scores_status') ?? 'not_reported',
    listed: numberIn(row, 'listed') ?? 0,
    units: numberIn(row, 'units') ?? 0
  };
}

/** A line of the record: what it says, null when that was not reported. */
type Line = readonly [label: MessageKey, value: string | null];

/** The names of lines as they stand inside a sentence. */
export function namesIn(lines: readonly Line[], { locale }: ViewContext): string {
  const names = lines.map(([label]) => message(locale, label));
  // An abbreviation keeps its capitals.
  return names
    .map((name) => (/^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLocaleLowerCase(locale) + name.slice(1) : name))
    .join(', ');
}

/** A table of lines with what is not reported said in words; shared with the after-action table. */
export function profileTable(
  context: ViewContext,
  lines: readonly Line[],
  caption: MessageKey = 'views.training-profile.title'
): ViewTable {
  return tableOf(context, {
    caption,
    columns: [
      ['what', 'views.training-profile.what', 'text'],
      ['value', 'views.training-profile.value', 'text']
    ],
    rows: lines.map(([label, value]): readonly Cell[] => [message(context.locale, label), value])
  });
}

function profileLines(event: TrainingProfile, context: ViewContext): readonly Line[] {
  return [...whatLines(event, context), ...whoLines(event, context), ...sourceLines(event, context)];
}

function whatLines(event: TrainingProfile, context: ViewContext): readonly Line[] {
  const { locale, labels } = context;
  const days = (value: number | null) => (value === null ? null : formatNumber(locale, value));
  return [
    ['views.training-events.event', event.title],
    ['views.column.training_type', dimensionName(context, 'training_type', event.type)],
    ['views.training-events.mark', message(locale, event.strategic ? 'common.yes' : 'common.no')],
    ['views.training-profile.exbs_area', exbsAreaName(context, event.exbsArea)],
    ['views.training-profile.description', locale === 'ru' ? event.descriptionRu : event.descriptionEn],
    ['views.column.country', event.country === null ? null : countryName(context, event.country)],
    ['views.training-events.place', placeText(context, event)],
    [
      'views.training-profile.first_day',
      event.startsOn === null ? null : formatDate(locale, event.startsOn, event.precision)
    ],
    ['views.training-profile.last_day', event.endsOn === null ? null : formatDate(locale, event.endsOn)],
    ['views.training-profile.days_theory', days(event.daysTheory)],
    ['views.training-profile.days_practice', days(event.daysPractice)],
    [
      'views.training-events.mode',
      event.mode === 'not_reported' ? null : labelOf(labels, 'training_mode', event.mode, locale)
    ]
  ];
}

function whoLines(event: TrainingProfile, context: ViewContext): readonly Line[] {
  const count = (value: number | null) => (value === null ? null : formatNumber(context.locale, value));
  return [
    ['views.training-events.participants', participantsText(context, event)],
    ['views.column.women', count(event.women)],
    ['views.column.men', count(event.men)],
    ['views.training-profile.listed', event.listed === 0 ? null : count(event.listed)],
    ['views.training-profile.units', event.listed === 0 ? null : count(event.units)],
    ['views.column.unit', event.unit === null ? null : unitName(context, event.unit)],
    ['views.training-profile.agency', event.agency],
    ['views.training-profile.trainers', event.trainers]
  ];
}

function sourceLines(event: TrainingProfile, context: ViewContext): readonly Line[] {
  const { locale, labels } = context;
  return [
    ['views.training-events.funded_by', fundingText(context, event.donors)],
    ['views.training-profile.grants', event.grants],
    ['views.training-profile.cost', event.costUsd === null ? null : formatNumber(locale, event.costUsd, 'decimal')],
    ['views.training-profile.ref', event.ref],
    ['views.training-profile.source_class', labelOf(labels, 'source_class', event.sourceClass, locale)],
    ['views.training-events.source', event.url]
  ];
}

function sentence({ event }: TrainingProfileModel, context: ViewContext): string {
  const { locale } = context;
  if (event === null) return message(locale, 'views.training-profile.none');
  const lines = profileLines(event, context);
  const missing = lines.filter(([, value]) => value === null);
  return paragraph(
    message(locale, 'views.training-profile.sentence', { known: lines.length - missing.length, all: lines.length }),
    sentenceIf(missing.length > 0, context, 'views.training-profile.missing', {
      list: namesIn(missing, context)
    }),
    sentenceIf(event.qualifier !== 'exact', context, 'views.training-profile.qualified')
  );
}
