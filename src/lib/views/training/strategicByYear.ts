import { columnChart } from '$lib/charts/columnChart';
import { message } from '$lib/messages/messages';
import { dimensionName } from '../shape/names';
import { askByPeriod } from '../shape/periodRows';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext } from '../view';

interface StrategicPeriod {
  readonly period: string | null;
  readonly trainings: number;
  readonly detections: number;
}

export interface StrategicYearsModel {
  readonly grain: 'year' | 'quarter';
  readonly rows: readonly StrategicPeriod[];
  readonly trainings: number;
  readonly detections: number;
}

const metrics = ['strategic_training_events', 'strategic_seizure_events'] as const;

/** Strategic trade trainings beside detections of strategic goods, by year: two series in one picture, not cause and effect. */
export const strategicByYear: View<StrategicYearsModel> = {
  id: 'strategic-by-year',
  title: 'views.strategic-by-year.title',
  note: 'views.shape.enforcement_bias',
  metrics,
  picks: null,
  brushes: false,
  aspect: 3.6,
  span: 12,
  load,
  isEmpty: (model) => model.trainings + model.detections === 0,
  option: (model, context) =>
    columnChart({
      locale: context.locale,
      categories: model.rows.map(({ period }) => ({
        value: period,
        label: dimensionName(context, model.grain, period)
      })),
      series: [
        {
          name: message(context.locale, 'views.strategic.trainings'),
          values: model.rows.map(({ trainings }) => trainings)
        },
        {
          name: message(context.locale, 'views.strategic.detections'),
          values: model.rows.map(({ detections }) => detections)
        }
      ]
    }),
  table: (model, context) =>
    tableOf(context, {
      caption: 'views.strategic-by-year.title',
      columns: [
        ['period', 'views.column.period', 'text'],
        ['trainings', 'views.strategic.trainings', 'integer'],
        ['detections', 'views.strategic.detections', 'integer']
      ],
      rows: model.rows.map(({ period, trainings, detections }) => [
        dimensionName(context, model.grain, period),
        trainings,
        detections
      ])
    }),
  sentence
};

async function load(ask: Ask): Promise<StrategicYearsModel> {
  const answer = await askByPeriod(ask, metrics);
  const rows = answer.periods.map((period) => {
    const row = answer.rows.find((one) => textIn(one, answer.grain) === period) ?? {};
    return {
      period,
      trainings: numberIn(row, 'strategic_training_events') ?? 0,
      detections: numberIn(row, 'strategic_seizure_events') ?? 0
    };
  });
  return {
    grain: answer.grain,
    rows,
    trainings: numberIn(answer.total, 'strategic_training_events') ?? 0,
    detections: numberIn(answer.total, 'strategic_seizure_events') ?? 0
  };
}

function sentence(model: StrategicYearsModel, context: ViewContext): string {
  const { trainings, detections } = model;
  return paragraph(
    message(context.locale, 'views.strategic-by-year.sentence', { trainings, detections }),
    message(context.locale, 'views.strategic.no_cause')
  );
}
