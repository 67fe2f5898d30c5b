import { message } from '$lib/messages/messages';
import { dimensionName } from '../shape/names';
import { askByPeriod } from '../shape/periodRows';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { participantsSentence } from '../training/trainingsByCountry';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { trainingYearsOption } from './overviewOptions';

export interface TrainingPeriod {
  readonly period: string | null;
  readonly events: number;
  /** Null when no event of the period reported its participants. */
  readonly participations: number | null;
  readonly withoutParticipants: number;
}

export interface TrainingPeriodsModel {
  readonly grain: 'year' | 'quarter';
  readonly periods: readonly TrainingPeriod[];
  readonly total: TrainingPeriod;
}

const metrics = ['training_events', 'participations', 'training_events_without_participants'] as const;

/** Training events and participations by year (by quarter for two years or less). */
export const overviewTrainings: View<TrainingPeriodsModel> = {
  id: 'overview-trainings',
  title: 'views.overview-trainings.title',
  metrics,
  picks: null,
  brushes: false,
  aspect: 2.2,
  span: 6,
  load,
  isEmpty: (model) => model.total.events === 0,
  option: (model, context) => trainingYearsOption(context, model),
  table,
  sentence
};

async function load(ask: Ask): Promise<TrainingPeriodsModel> {
  const answer = await askByPeriod(ask, metrics);
  return {
    grain: answer.grain,
    periods: answer.periods.map((period) =>
      trainingPeriod(period, answer.rows.find((row) => textIn(row, answer.grain) === period) ?? {})
    ),
    total: trainingPeriod(null, answer.total)
  };
}

function trainingPeriod(period: string | null, row: Parameters<typeof numberIn>[0]): TrainingPeriod {
  const events = numberIn(row, 'training_events') ?? 0;
  const participations = numberIn(row, 'participations');
  return {
    period,
    events,
    participations: events === 0 ? (participations ?? 0) : participations,
    withoutParticipants: numberIn(row, 'training_events_without_participants') ?? 0
  };
}

function table(model: TrainingPeriodsModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.overview-trainings.title',
    columns: [
      ['period', 'views.column.period', 'text'],
      ['training_events', 'views.column.training_events', 'integer'],
      ['participations', 'views.column.participations', 'integer'],
      ['without', 'views.column.without_participants', 'integer']
    ],
    rows: model.periods.map((row) => [
      dimensionName(context, model.grain, row.period),
      row.events,
      row.participations,
      row.withoutParticipants
    ])
  });
}

function sentence(model: TrainingPeriodsModel, context: ViewContext): string {
  if (model.total.events === 0) return message(context.locale, 'views.shape.no_trainings');
  return paragraph(
    message(context.locale, 'views.overview-trainings.sentence', { events: model.total.events }),
    participantsSentence(context, model.total)
  );
}
