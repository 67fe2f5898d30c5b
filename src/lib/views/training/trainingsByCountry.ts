import { message } from '$lib/messages/messages';
import { dimensionName } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { countText, paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { countriesOption } from './trainingOptions';

export interface TrainingCountry {
  readonly country: string | null;
  readonly events: number;
  /** Null when no event of the country reported its participants. */
  readonly participations: number | null;
  readonly withoutParticipants: number;
}

export interface TrainingCountriesModel {
  readonly countries: readonly TrainingCountry[];
  readonly total: TrainingCountry;
}

const metrics = ['training_events', 'participations', 'training_events_without_participants'] as const;

/** Training events and participations by the country that benefits; regional events stand under "not reported". */
export const trainingsByCountry: View<TrainingCountriesModel> = {
  id: 'trainings-by-country',
  title: 'views.trainings-by-country.title',
  metrics,
  picks: 'country',
  brushes: false,
  aspect: 1.8,
  span: 6,
  load,
  isEmpty: (model) => model.total.events === 0,
  option: (model, context) => countriesOption(context, model),
  table,
  sentence
};

async function load(ask: Ask): Promise<TrainingCountriesModel> {
  const { rows, total } = await ask.metrics(metrics, ['country']);
  const countries = rows
    .map(trainingCountry)
    .filter((row) => row.events > 0)
    .sort((a, b) => b.events - a.events || ((a.country ?? '~') < (b.country ?? '~') ? -1 : 1));
  return { countries, total: trainingCountry({ ...total, country: null }) };
}

function trainingCountry(row: Parameters<typeof numberIn>[0]): TrainingCountry {
  return {
    country: textIn(row, 'country'),
    events: numberIn(row, 'training_events') ?? 0,
    participations: numberIn(row, 'participations'),
    withoutParticipants: numberIn(row, 'training_events_without_participants') ?? 0
  };
}

function table(model: TrainingCountriesModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.trainings-by-country.title',
    columns: [
      ['country', 'views.column.country', 'text'],
      ['training_events', 'views.column.training_events', 'integer'],
      ['participations', 'views.column.participations', 'integer'],
      ['without', 'views.column.without_participants', 'integer']
    ],
    rows: model.countries.map((row) => [
      countryName(context, row.country),
      row.events,
      row.participations,
      row.withoutParticipants
    ]),
    picks: model.countries.map((row) => row.country)
  });
}

/** A country that benefited, or that an event was for none in particular. */
export function countryName(context: ViewContext, country: string | null): string {
  if (country === null) return message(context.locale, 'views.trainings-by-country.no_country');
  return dimensionName(context, 'country', country);
}

function sentence(model: TrainingCountriesModel, context: ViewContext): string {
  const { total, countries } = model;
  if (total.events === 0) return message(context.locale, 'views.shape.no_trainings');
  const known = countries.filter((row) => row.country !== null);
  const first = known[0];
  return paragraph(
    message(context.locale, 'views.trainings-by-country.sentence', {
      events: total.events,
      countries: known.length
    }),
    sentenceIf(known.length > 1, context, 'views.trainings-by-country.most', {
      country: first ? countryName(context, first.country) : '',
      events: first?.events ?? 0
    }),
    participantsSentence(context, total)
  );
}

/** How many participations were reported, as a lower bound when some events did not report theirs. */
export function participantsSentence(
  context: ViewContext,
  total: Pick<TrainingCountry, 'participations' | 'withoutParticipants'>
): string {
  return message(context.locale, 'views.shape.participations', {
    known: total.participations === null ? 'no' : 'yes',
    participations: total.participations ?? 0,
    text: countText(context, total.participations, total.withoutParticipants > 0),
    without: total.withoutParticipants
  });
}
