import { message } from '$lib/messages/messages';
import { publishedTrainings as publishedTrainingRecords } from '$lib/metrics/records';
import { tableOf } from '../shape/tableColumns';
import {
  fundingText,
  participantsText,
  recordDate,
  trainingPage,
  trainingRecord,
  type TrainingRecord
} from '../shape/trainingRecord';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { countryName } from './trainingsByCountry';

export interface PublishedTrainingsModel {
  readonly events: readonly TrainingRecord[];
}

/** Trainings as UNODC and its partners published them, each with its address; they enter no total of this page. */
export const publishedTrainings: View<PublishedTrainingsModel> = {
  id: 'published-trainings',
  title: 'views.published-trainings.title',
  metrics: [],
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.events.length === 0,
  table,
  sentence
};

async function load(ask: Ask): Promise<PublishedTrainingsModel> {
  const rows = await ask.records(publishedTrainingRecords);
  return { events: rows.map(trainingRecord) };
}

function table(model: PublishedTrainingsModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.published-trainings.title',
    columns: [
      ['date', 'views.training-events.date', 'text'],
      ['page', 'views.training-profile.ref', 'link'],
      ['country', 'views.column.country', 'text'],
      ['strategic_trade', 'views.training-events.mark', 'mark'],
      ['what', 'views.published-trainings.what', 'text'],
      ['participants', 'views.training-events.participants', 'text'],
      ['funded_by', 'views.training-events.funded_by', 'text'],
      ['source', 'views.training-events.source', 'link']
    ],
    rows: model.events.map((event) => [
      recordDate(context, event.startsOn, event.precision),
      trainingPage(event),
      countryName(context, event.country),
      event.strategic,
      (context.locale === 'ru' ? event.descriptionRu : event.descriptionEn) ?? event.title,
      participantsText(context, event),
      fundingText(context, event.donors),
      event.url
    ])
  });
}

function sentence(model: PublishedTrainingsModel, context: ViewContext): string {
  if (model.events.length === 0) return message(context.locale, 'views.published-trainings.none');
  return message(context.locale, 'views.published-trainings.sentence', { events: model.events.length });
}
