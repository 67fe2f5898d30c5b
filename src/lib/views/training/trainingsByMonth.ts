import { formatMonth } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { monthsBetween } from '../shape/periods';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { trainingMonthsOption } from './trainingOptions';

export interface TrainingMonth {
  readonly month: string;
  readonly events: number;
  readonly strategic: number;
}

export interface TrainingMonthsModel {
  readonly months: readonly TrainingMonth[];
  readonly total: number;
  readonly strategic: number;
  readonly undated: number;
}

const metrics = ['training_events', 'strategic_training_events'] as const;

/** Training events month by month; an interval can be brushed. */
export const trainingsByMonth: View<TrainingMonthsModel> = {
  id: 'trainings-by-month',
  title: 'views.trainings-by-month.title',
  metrics,
  picks: null,
  brushes: true,
  aspect: 4.2,
  span: 12,
  load,
  isEmpty: (model) => model.total === 0,
  option: (model, context) => trainingMonthsOption(context, model),
  table,
  sentence
};

async function load(ask: Ask): Promise<TrainingMonthsModel> {
  const { rows, total } = await ask.metrics(metrics, ['month']);
  const byMonth = new Map(rows.map((row) => [textIn(row, 'month'), row]));
  const known = [...byMonth.keys()].filter((month) => month !== null).sort();
  const months = known.length === 0 ? [] : monthsBetween(known[0]!, known.at(-1)!);
  const count = (month: string | null, metric: string) => numberIn(byMonth.get(month) ?? {}, metric) ?? 0;
  return {
    months: months.map((month) => ({
      month,
      events: count(month, 'training_events'),
      strategic: count(month, 'strategic_training_events')
    })),
    total: numberIn(total, 'training_events') ?? 0,
    strategic: numberIn(total, 'strategic_training_events') ?? 0,
    undated: count(null, 'training_events')
  };
}

function table(model: TrainingMonthsModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.trainings-by-month.title',
    columns: [
      ['month', 'views.column.month', 'month'],
      ['training_events', 'views.column.training_events', 'integer'],
      ['strategic', 'views.column.strategic_events', 'integer']
    ],
    rows: model.months.map((row) => [row.month, row.events, row.strategic])
  });
}

function sentence(model: TrainingMonthsModel, context: ViewContext): string {
  if (model.total === 0) return message(context.locale, 'views.shape.no_trainings');
  const peak = [...model.months].sort((a, b) => b.events - a.events)[0];
  const first = model.months[0];
  const last = model.months.at(-1);
  return paragraph(
    sentenceIf(first !== undefined, context, 'views.trainings-by-month.sentence', {
      events: model.total - model.undated,
      first: first ? formatMonth(context.locale, first.month) : '',
      last: last ? formatMonth(context.locale, last.month) : ''
    }),
    sentenceIf(model.months.length > 1, context, 'views.shape.peak_month', {
      month: peak ? formatMonth(context.locale, peak.month) : '',
      count: peak?.events ?? 0
    }),
    sentenceIf(model.undated > 0, context, 'views.shape.undated', { count: model.undated })
  );
}
