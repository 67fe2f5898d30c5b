import { barChart } from '$lib/charts/barChart';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { MetricId } from '$lib/metrics/metricId';
import type { DimensionId } from '$lib/model/dimensionId';
import { dimensionName, unitName } from '../shape/names';
import { numberIn, shareOf, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext } from '../view';

/** One value of the dimension with its seizures; null is "not reported". */
export interface BreakdownRow {
  readonly value: string | null;
  readonly events: number;
}

export interface BreakdownModel {
  /** Most events first, then by code. */
  readonly rows: readonly BreakdownRow[];
  /** Distinct events over all rows; with several items an event can be in more than one row. */
  readonly total: number;
}

type BrokenDown =
  | 'country'
  | 'unit'
  | 'commodity_class'
  | 'detection_method'
  | 'concealment_method'
  | 'transport_mode'
  | 'route_from'
  | 'route_to';

interface Outline {
  readonly id: string;
  readonly title: View['title'];
  readonly dimension: BrokenDown;
  readonly metric?: Extract<MetricId, 'seizure_events' | 'route_seizure_events'>;
  readonly span: View['span'];
}

const barsShown = 12;

/** A view of seizure events by one dimension: bars of the first twelve, all of them in the table; a click filters the others. */
export function seizureBreakdown({
  id,
  title,
  dimension,
  metric = 'seizure_events',
  span
}: Outline): View<BreakdownModel> {
  return {
    id,
    title,
    note: 'views.shape.enforcement_bias',
    metrics: [metric],
    picks: dimension,
    brushes: false,
    aspect: span >= 6 ? 1.9 : 1.25,
    span,
    load: (ask) => load(ask, metric, dimension),
    isEmpty: (model) => model.total === 0,
    option: (model, context) =>
      barChart({
        locale: context.locale,
        bars: model.rows.slice(0, barsShown).map((row) => ({
          label: nameOf(context, dimension, row.value),
          value: row.events,
          pick: row.value,
          pale: row.value === null
        }))
      }),
    table: (model, context) =>
      tableOf(context, {
        caption: title,
        columns: [
          [dimension, `filters.dimension.${dimension}`, 'text'],
          ['events', 'views.column.seizure_events', 'integer'],
          ['share', 'views.column.share', 'percent']
        ],
        rows: model.rows.map((row) => [
          nameOf(context, dimension, row.value),
          row.events,
          shareOf(row.events, model.total)
        ]),
        picks: model.rows.map((row) => row.value)
      }),
    sentence: (model, context) => sentence(model, context, dimension)
  };
}

async function load(ask: Ask, metric: MetricId, dimension: DimensionId): Promise<BreakdownModel> {
  const { rows, total } = await ask.metrics([metric], [dimension]);
  return {
    rows: rows
      .map((row) => ({ value: textIn(row, dimension), events: numberIn(row, metric) ?? 0 }))
      .filter((row) => row.events > 0)
      .sort((a, b) => b.events - a.events || ((a.value ?? '\uffff') < (b.value ?? '\uffff') ? -1 : 1)),
    total: numberIn(total, metric) ?? 0
  };
}

function nameOf(context: ViewContext, dimension: BrokenDown, value: string | null): string {
  return dimension === 'unit' ? unitName(context, value) : dimensionName(context, dimension, value);
}

function sentence(model: BreakdownModel, context: ViewContext, dimension: BrokenDown): string {
  const { locale } = context;
  if (model.total === 0) return message(locale, 'views.seizures.none');
  const known = model.rows.filter((row) => row.value !== null && row.value !== 'not_reported');
  const unknown = model.rows.filter((row) => row.value === null || row.value === 'not_reported');
  const unknownEvents = unknown.reduce((sum, row) => sum + row.events, 0);
  const first = known[0];
  return paragraph(
    message(locale, 'views.seizures.events', { count: model.total }),
    first
      ? message(locale, 'views.seizures.first', {
          name: nameOf(context, dimension, first.value),
          count: first.events,
          share: formatNumber(locale, shareOf(first.events, model.total), 'percent')
        })
      : null,
    sentenceIf(known.length > barsShown, context, 'views.seizures.more_in_table', { count: known.length - barsShown }),
    sentenceIf(unknownEvents > 0 && dimension !== 'unit', context, 'views.seizures.unknown', { count: unknownEvents }),
    sentenceIf(unknownEvents > 0 && dimension === 'unit', context, 'views.seizures.no_unit', { count: unknownEvents })
  );
}
