import { barChart } from '$lib/charts/barChart';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { MetricId } from '$lib/metrics/metricId';
import { dimensionName } from '../shape/names';
import { numberIn, shareOf, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';

export interface SubstanceRow {
  readonly substance: string | null;
  readonly events: number;
  readonly kg: number | null;
  readonly withoutKg: number;
  readonly median: number | null;
  readonly top1: number | null;
}

export interface SubstancesModel {
  readonly rows: readonly SubstanceRow[];
  readonly total: number;
}

const events: readonly MetricId[] = ['seizure_events'];
const quantities: readonly MetricId[] = [
  'seized_kg',
  'seized_items_without_kg',
  'seized_kg_median',
  'seized_kg_top1_share'
];
const barsShown = 14;

/** Seizures by substance: counts in the picture, kilograms with their concentration in the table, never summed over substances. */
export const seizuresBySubstance: View<SubstancesModel> = {
  id: 'seizures-by-substance',
  title: 'views.seizures-by-substance.title',
  metrics: [...events, ...quantities],
  picks: 'substance',
  brushes: false,
  aspect: 1.9,
  span: 6,
  load,
  isEmpty: (model) => model.total === 0,
  option: (model, context) =>
    barChart({
      locale: context.locale,
      bars: model.rows.slice(0, barsShown).map((row) => ({
        label: dimensionName(context, 'substance', row.substance),
        value: row.events,
        pick: row.substance
      }))
    }),
  table,
  sentence
};

async function load(ask: Ask): Promise<SubstancesModel> {
  const { rows, total } = await ask.metrics([...events, ...quantities], ['substance']);
  return {
    rows: rows
      .map((row) => ({
        substance: textIn(row, 'substance'),
        events: numberIn(row, 'seizure_events') ?? 0,
        kg: numberIn(row, 'seized_kg'),
        withoutKg: numberIn(row, 'seized_items_without_kg') ?? 0,
        median: numberIn(row, 'seized_kg_median'),
        top1: numberIn(row, 'seized_kg_top1_share')
      }))
      .filter((row) => row.events > 0)
      .sort((a, b) => b.events - a.events || ((a.substance ?? '\uffff') < (b.substance ?? '\uffff') ? -1 : 1)),
    total: numberIn(total, 'seizure_events') ?? 0
  };
}

function table(model: SubstancesModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.seizures-by-substance.title',
    columns: [
      ['substance', 'filters.dimension.substance', 'text'],
      ['events', 'views.column.seizure_events', 'integer'],
      ['kg', 'metrics.seized_kg.label', 'decimal'],
      ['without', 'metrics.seized_items_without_kg.label', 'integer'],
      ['median', 'metrics.seized_kg_median.label', 'decimal'],
      ['top1', 'metrics.seized_kg_top1_share.label', 'percent']
    ],
    rows: model.rows.map((row) => [
      dimensionName(context, 'substance', row.substance),
      row.events,
      row.kg,
      row.withoutKg,
      row.median,
      row.top1
    ]),
    picks: model.rows.map((row) => row.substance)
  });
}

function sentence(model: SubstancesModel, context: ViewContext): string {
  const { locale } = context;
  const first = model.rows[0];
  if (first === undefined) return message(locale, 'views.seizures.none');
  const name = dimensionName(context, 'substance', first.substance);
  return paragraph(
    message(locale, 'views.seizures.first', {
      name,
      count: first.events,
      share: formatNumber(locale, shareOf(first.events, model.total), 'percent')
    }),
    first.kg === null
      ? null
      : message(locale, 'views.seizures-by-substance.kilograms', {
          name,
          kg: formatNumber(locale, first.kg, 'decimal'),
          top1: formatNumber(locale, first.top1, 'percent'),
          median: formatNumber(locale, first.median, 'decimal')
        }),
    sentenceIf(
      model.rows.some((row) => row.withoutKg > 0),
      context,
      'views.seizures-by-substance.unconverted'
    )
  );
}
