import { labelOf } from '$lib/domain/labels';
import { message } from '$lib/messages/messages';
import { trainingRecords } from '$lib/metrics/records';
import { numberIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import {
  daysText,
  fundingText,
  participantsText,
  placeText,
  recordDate,
  trainingPage,
  trainingRecord,
  type TrainingRecord
} from '../shape/trainingRecord';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { countryName } from './trainingsByCountry';

export interface TrainingEventsModel {
  /** The latest events, at most `listedEvents`. */
  readonly events: readonly TrainingRecord[];
  readonly total: number;
  readonly strategic: number;
  readonly withoutParticipants: number;
}

/** Events a table lists before it says how many more there are. */
const listedEvents = 200;

/** The training events themselves, with the mark of strategic trade and "about 19" where the source says so. */
export const trainingEvents: View<TrainingEventsModel> = {
  id: 'training-events',
  title: 'views.training-events.title',
  metrics: ['training_events', 'strategic_training_events', 'training_events_without_participants'],
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.total === 0,
  table,
  sentence
};

async function load(ask: Ask): Promise<TrainingEventsModel> {
  const { total } = await ask.metrics(trainingEvents.metrics);
  const rows = await ask.records(trainingRecords);
  return {
    events: rows.slice(0, listedEvents).map(trainingRecord),
    total: numberIn(total, 'training_events') ?? 0,
    strategic: numberIn(total, 'strategic_training_events') ?? 0,
    withoutParticipants: numberIn(total, 'training_events_without_participants') ?? 0
  };
}

function table(model: TrainingEventsModel, context: ViewContext): ViewTable {
  const label = (list: string, code: string) => labelOf(context.labels, list, code, context.locale);
  return tableOf(context, {
    caption: 'views.training-events.title',
    columns: [
      ['date', 'views.training-events.date', 'date'],
      ['event', 'views.training-events.event', 'text'],
      ['page', 'views.training-profile.ref', 'link'],
      ['training_type', 'views.column.training_type', 'text'],
      ['strategic_trade', 'views.training-events.mark', 'mark'],
      ['country', 'views.column.country', 'text'],
      ['place', 'views.training-events.place', 'text'],
      ['participants', 'views.training-events.participants', 'text'],
      ['days', 'views.training-events.days', 'text'],
      ['mode', 'views.training-events.mode', 'text'],
      ['funded_by', 'views.training-events.funded_by', 'text']
    ],
    rows: model.events.map((event) => [
      recordDate(context, event.startsOn, event.precision),
      event.title,
      trainingPage(event),
      label('training_phase', event.type),
      event.strategic,
      countryName(context, event.country),
      placeText(context, event),
      participantsText(context, event),
      daysText(context, event),
      event.mode === 'not_reported' ? null : label('training_mode', event.mode),
      fundingText(context, event.donors)
    ]),
    more: Math.max(0, model.total - model.events.length)
  });
}

function sentence(model: TrainingEventsModel, context: ViewContext): string {
  if (model.total === 0) return message(context.locale, 'views.training-events.none');
  return paragraph(
    message(context.locale, 'views.training-events.sentence', { events: model.total, strategic: model.strategic }),
    sentenceIf(model.withoutParticipants > 0, context, 'views.training-events.not_reported', {
      events: model.withoutParticipants
    }),
    sentenceIf(model.total > model.events.length, context, 'views.training-events.listed', {
      listed: model.events.length
    })
  );
}
