import { dotWhisker } from '$lib/charts/dotWhisker';
import type { ChartOption } from '$lib/charts/chartOption';
import { message } from '$lib/messages/messages';
import { completenessMetrics, completenessOf, completenessSentence, type Completeness } from '../shape/completeness';
import { dimensionName } from '../shape/names';
import { askByPeriod } from '../shape/periodRows';
import { isComparable, rateIn } from '../shape/rate';
import { numberIn, textIn } from '../shape/rowValues';
import { countText, paragraph, rateText, sentenceIf, type Rate } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { unitAsked } from './unitAsked';

/** What the unit found in one period. */
export interface ResultsRow {
  readonly period: string | null;
  readonly examinations: number | null;
  readonly positive: number | null;
  readonly rate: Rate;
  readonly seizures: number | null;
  readonly completeness: Completeness | null;
}

export interface UnitResultsModel {
  readonly grain: 'year' | 'quarter';
  readonly rows: readonly ResultsRow[];
  readonly total: ResultsRow | null;
}

const metrics = [
  'examinations',
  'positive_examinations',
  'hit_rate',
  'seizure_events',
  ...completenessMetrics
] as const;

/** Examinations, hit rate with its interval, and seizures of the unit, year by year. */
export const unitResults: View<UnitResultsModel> = {
  id: 'unit-results',
  title: 'views.unit-results.title',
  metrics,
  picks: null,
  brushes: false,
  aspect: 1.9,
  span: 6,
  load,
  isEmpty: ({ total }) => total === null || (total.examinations ?? 0) + (total.seizures ?? 0) === 0,
  option,
  table,
  sentence
};

async function load(ask: Ask): Promise<UnitResultsModel> {
  if (unitAsked(ask) === null) return { grain: 'year', rows: [], total: null };
  const answer = await askByPeriod(ask, metrics);
  const rows = answer.periods.map((period) =>
    resultsRow(period, answer.rows.find((row) => textIn(row, answer.grain) === period) ?? {})
  );
  return { grain: answer.grain, rows, total: resultsRow(null, answer.total) };
}

function resultsRow(period: string | null, row: Parameters<typeof rateIn>[0]): ResultsRow {
  return {
    period,
    examinations: numberIn(row, 'examinations'),
    positive: numberIn(row, 'positive_examinations'),
    rate: rateIn(row, 'hit_rate'),
    seizures: numberIn(row, 'seizure_events'),
    completeness: completenessOf(row)
  };
}

function option(model: UnitResultsModel, context: ViewContext): ChartOption {
  return dotWhisker({
    locale: context.locale,
    whiskers: model.rows.map((row) => ({
      label: dimensionName(context, model.grain, row.period),
      ...row.rate,
      pale: !isComparable(row.rate)
    })),
    reference: {
      value: model.total?.rate.value ?? null,
      label: message(context.locale, 'views.shape.all_together')
    }
  });
}

function table(model: UnitResultsModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.unit-results.title',
    columns: [
      ['period', 'views.column.period', 'text'],
      ['examinations', 'views.column.examinations', 'integer'],
      ['positive', 'views.column.positive', 'integer'],
      ['hit_rate', 'views.column.hit_rate', 'percent'],
      ['low', 'views.column.low', 'percent'],
      ['high', 'views.column.high', 'percent'],
      ['n', 'views.column.n', 'integer'],
      ['seizures', 'views.column.seizure_events', 'integer'],
      ['received', 'views.column.returns_received', 'integer'],
      ['due', 'views.column.returns_due', 'integer']
    ],
    rows: model.rows.map((row) => [
      dimensionName(context, model.grain, row.period),
      row.examinations,
      row.positive,
      row.rate.value,
      row.rate.low,
      row.rate.high,
      row.rate.n,
      row.seizures,
      row.completeness?.received ?? null,
      row.completeness?.due ?? null
    ])
  });
}

function sentence({ total }: UnitResultsModel, context: ViewContext): string {
  if (total === null || (total.examinations ?? 0) + (total.seizures ?? 0) === 0)
    return message(context.locale, 'views.unit-results.none');
  const incomplete = total.completeness !== null && total.completeness.received < total.completeness.due;
  return paragraph(
    message(context.locale, 'views.unit-results.sentence', {
      examinations: countText(context, total.examinations, incomplete),
      seizures: countText(context, total.seizures, incomplete)
    }),
    sentenceIf(total.rate.value !== null, context, 'views.unit-results.rate', { rate: rateText(context, total.rate) }),
    sentenceIf(total.rate.value !== null && !isComparable(total.rate), context, 'views.unit-results.few'),
    completenessSentence(context, total.completeness)
  );
}
