import type { DatePrecision } from '$lib/domain/sourceClass';
import { formatDate, formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { quantityOutliers } from '$lib/metrics/qualityRecords';
import { quantityText } from './quantityText';
import { sourceText } from './sourceText';
import { dimensionName, unitName } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { tableOf } from '../shape/tableColumns';
import { precisionIn } from '../shape/trainingRecord';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, Cell, View, ViewContext } from '../view';

interface UnusualQuantity {
  readonly date: string | null;
  readonly precision: DatePrecision;
  readonly country: string | null;
  readonly unit: string | null;
  readonly substance: string | null;
  readonly measureUnit: string | null;
  readonly quantity: number | null;
  readonly usual: number | null;
  readonly times: number | null;
  readonly source: string | null;
  readonly row: number | null;
  /** Place of the item in its seizure, from 1. */
  readonly item: number | null;
}

export interface UnusualQuantitiesModel {
  readonly items: readonly UnusualQuantity[];
  readonly all: number;
}

/** Quantities far from what the same source usually reports of the substance: perhaps grams in a column of kilograms. */
export const unusualQuantities: View<UnusualQuantitiesModel> = {
  id: 'unusual-quantities',
  title: 'views.unusual-quantities.title',
  metrics: ['seizure_events'],
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.items.length === 0,
  table: (model, context) =>
    tableOf(context, {
      caption: 'views.unusual-quantities.title',
      columns: [
        ['date', 'views.seizure-events.date', 'text'],
        ['country', 'filters.dimension.country', 'text'],
        ['unit', 'filters.dimension.unit', 'text'],
        ['substance', 'filters.dimension.substance', 'text'],
        ['quantity', 'metrics.seized_quantity.label', 'text'],
        ['usual', 'views.unusual-quantities.usual', 'text'],
        ['times', 'views.unusual-quantities.times', 'text'],
        ['source', 'views.quality.source', 'text']
      ],
      rows: model.items.map((item) => rowOf(context, item)),
      more: model.all - model.items.length
    }),
  sentence: (model, context) => message(context.locale, 'views.unusual-quantities.sentence', { count: model.all })
};

async function load(ask: Ask): Promise<UnusualQuantitiesModel> {
  const rows = await ask.records(quantityOutliers);
  return {
    all: rows[0] ? (numberIn(rows[0], 'all_items') ?? 0) : 0,
    items: rows.map((row) => ({
      date: textIn(row, 'seized_on'),
      precision: precisionIn(row, 'date_precision'),
      country: textIn(row, 'country'),
      unit: textIn(row, 'unit'),
      substance: textIn(row, 'substance'),
      measureUnit: textIn(row, 'measure_unit'),
      quantity: numberIn(row, 'quantity'),
      usual: numberIn(row, 'usual'),
      times: numberIn(row, 'times'),
      source: textIn(row, 'source_id'),
      row: numberIn(row, 'source_row'),
      item: numberIn(row, 'item_no')
    }))
  };
}

function rowOf(context: ViewContext, item: UnusualQuantity): readonly Cell[] {
  const { locale } = context;
  return [
    item.date === null ? null : formatDate(locale, item.date, item.precision),
    item.country === null ? null : dimensionName(context, 'country', item.country),
    unitName(context, item.unit),
    item.substance === null ? null : dimensionName(context, 'substance', item.substance),
    quantityText(context, item.quantity, item.measureUnit),
    quantityText(context, item.usual, item.measureUnit),
    timesText(context, item.times),
    sourceText(context, item.source, item.row)
  ];
}

function timesText({ locale }: ViewContext, times: number | null): string | null {
  if (times === null) return null;
  return times >= 1
    ? `× ${formatNumber(locale, Math.round(times), 'integer')}`
    : `÷ ${formatNumber(locale, Math.round(1 / times), 'integer')}`;
}
