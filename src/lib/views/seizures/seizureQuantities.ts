import { message } from '$lib/messages/messages';
import type { MetricId } from '$lib/metrics/metricId';
import { dimensionName } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View } from '../view';

export interface QuantityRow {
  readonly substance: string | null;
  readonly measureUnit: string | null;
  readonly items: number;
  readonly quantity: number | null;
  readonly kg: number | null;
}

const metrics: readonly MetricId[] = ['seizure_items', 'seized_quantity', 'seized_kg'];

/** Quantities as reported, by substance and unit, with kilograms where a listed conversion allows them. */
export const seizureQuantities: View<readonly QuantityRow[]> = {
  id: 'seizure-quantities',
  title: 'views.seizure-quantities.title',
  metrics,
  picks: 'substance',
  brushes: false,
  aspect: null,
  span: 6,
  load,
  isEmpty: (model) => model.length === 0,
  option: () => null,
  table: (model, context) =>
    tableOf(context, {
      caption: 'views.seizure-quantities.title',
      columns: [
        ['substance', 'filters.dimension.substance', 'text'],
        ['unit', 'filters.dimension.measure_unit', 'text'],
        ['items', 'metrics.seizure_items.label', 'integer'],
        ['quantity', 'metrics.seized_quantity.label', 'decimal'],
        ['kg', 'metrics.seized_kg.label', 'decimal']
      ],
      rows: model.map((row) => [
        dimensionName(context, 'substance', row.substance),
        row.measureUnit === null ? null : dimensionName(context, 'measure_unit', row.measureUnit),
        row.items,
        row.quantity,
        row.kg
      ]),
      picks: model.map((row) => row.substance)
    }),
  sentence: (model, context) => message(context.locale, 'views.seizure-quantities.sentence', { count: model.length })
};

async function load(ask: Ask): Promise<readonly QuantityRow[]> {
  const { rows } = await ask.metrics(metrics, ['substance', 'measure_unit']);
  return rows
    .map((row) => ({
      substance: textIn(row, 'substance'),
      measureUnit: textIn(row, 'measure_unit'),
      items: numberIn(row, 'seizure_items') ?? 0,
      quantity: numberIn(row, 'seized_quantity'),
      kg: numberIn(row, 'seized_kg')
    }))
    .sort((a, b) => b.items - a.items || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
