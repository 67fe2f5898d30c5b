import { rateLines } from '$lib/charts/rateLines';
import { formatMonth, formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { controlChart, type ControlPoint } from '$lib/stats';
import { completenessMetrics } from '../shape/completeness';
import { listNames, unitName } from '../shape/names';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { examinationsByMonth, type ExaminationMonth } from './examinationsByMonth';
import { hitRateMetrics } from './hitRateRows';

/** One month of the control chart beside the examinations it rests on. */
export interface ControlMonth extends ControlPoint {
  readonly month: string;
  readonly completed: number | null;
  readonly positive: number | null;
  readonly incomplete: boolean;
}

export interface ControlModel {
  /** The unit asked about; null when the filters leave several, which are then taken together. */
  readonly unit: string | null;
  readonly centre: number | null;
  readonly months: readonly ControlMonth[];
}

/** The hit rate month by month inside limits that chance alone would rarely leave (a p-chart): pick a unit to see its own. */
export const hitRateControl: View<ControlModel> = {
  id: 'hit-rate-control',
  title: 'views.hit-rate-control.title',
  metrics: [...hitRateMetrics, ...completenessMetrics],
  picks: null,
  brushes: true,
  aspect: 3.2,
  span: 12,
  load,
  isEmpty: (model) => model.centre === null,
  option: (model, context) => option(model, context),
  table,
  sentence
};

async function load(ask: Ask): Promise<ControlModel> {
  const { months } = await examinationsByMonth.load(ask);
  const chart = controlChart(months.map(trialsOf));
  const units = ask.filters.clauses.filter(({ dimension }) => dimension === 'unit');
  const named = units.length === 1 && units[0]!.values.length === 1 ? units[0]!.values[0]! : null;
  return {
    unit: named,
    centre: chart.centre,
    months: months.map((month, index) => ({
      month: month.month,
      completed: month.rate.n,
      positive: month.positive,
      incomplete: month.incomplete,
      ...chart.points[index]!
    }))
  };
}

function trialsOf({ examinations, positive, rate }: ExaminationMonth) {
  return examinations === null ? null : { successes: positive ?? 0, trials: rate.n ?? 0 };
}

function option(model: ControlModel, context: ViewContext) {
  const { locale } = context;
  const line = (key: 'centre' | 'low' | 'high', values: readonly (number | null)[]) => ({
    name: message(locale, `views.hit-rate-control.${key}`),
    values,
    dashed: true
  });
  return rateLines({
    locale,
    kind: 'percent',
    name: message(locale, 'views.column.hit_rate'),
    categories: model.months.map(({ month }) => ({ value: month, label: formatMonth(locale, month) })),
    points: model.months.map(({ share, outside, rough, incomplete }) => ({
      value: share,
      flagged: outside,
      pale: rough || incomplete
    })),
    lines: [
      line(
        'centre',
        model.months.map(() => model.centre)
      ),
      line(
        'low',
        model.months.map(({ low }) => low)
      ),
      line(
        'high',
        model.months.map(({ high }) => high)
      )
    ]
  });
}

function table(model: ControlModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.hit-rate-control.title',
    columns: [
      ['month', 'views.column.month', 'month'],
      ['completed', 'views.column.completed', 'integer'],
      ['positive', 'views.column.positive', 'integer'],
      ['hit_rate', 'views.column.hit_rate', 'percent'],
      ['limit_low', 'views.hit-rate-control.low', 'percent'],
      ['limit_high', 'views.hit-rate-control.high', 'percent'],
      ['note', 'views.column.note', 'text']
    ],
    rows: model.months.map((month) => [
      month.month,
      month.completed,
      month.positive,
      month.share,
      month.low,
      month.high,
      noteOn(month, context)
    ])
  });
}

function noteOn(month: ControlMonth, context: ViewContext): string {
  return paragraph(
    sentenceIf(month.share === null, context, 'common.not_reported'),
    sentenceIf(month.outside, context, 'views.hit-rate-control.outside'),
    sentenceIf(month.rough, context, 'views.hit-rate-control.rough'),
    sentenceIf(month.incomplete && month.share !== null, context, 'views.hit-rate-control.incomplete')
  );
}

function sentence(model: ControlModel, context: ViewContext): string {
  if (model.centre === null) return message(context.locale, 'views.shape.no_completed');
  const outside = model.months.filter((month) => month.outside);
  const rough = model.months.filter((month) => month.rough).length;
  return paragraph(
    message(context.locale, 'views.hit-rate-control.sentence', {
      one: model.unit === null ? 'no' : 'yes',
      unit: unitName(context, model.unit),
      rate: formatNumber(context.locale, model.centre, 'percent'),
      months: model.months.filter(({ share }) => share !== null).length,
      outside: outside.length,
      which: listNames(
        context,
        outside.slice(0, 6).map(({ month }) => formatMonth(context.locale, month))
      )
    }),
    sentenceIf(rough > 0, context, 'views.hit-rate-control.rough_months', { rough }),
    sentenceIf(model.unit === null, context, 'views.hit-rate-control.pick')
  );
}
