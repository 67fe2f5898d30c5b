import type { DatePrecision } from '$lib/domain/sourceClass';
import { formatDate, formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { seizureRecords } from '$lib/metrics/records';
import { dimensionName, listNames, unitName } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { tableOf } from '../shape/tableColumns';
import { precisionIn } from '../shape/trainingRecord';
import { codesIn } from '../shape/unitRecord';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext } from '../view';

export interface SeizureRecord {
  readonly date: string | null;
  readonly precision: DatePrecision;
  readonly country: string | null;
  readonly unit: string | null;
  readonly location: string | null;
  readonly placeReported: string | null;
  readonly substances: readonly string[];
  readonly quantity: number | null;
  readonly measureUnit: string | null;
  readonly items: number;
  readonly transport: string | null;
}

export interface SeizureEventsModel {
  readonly events: readonly SeizureRecord[];
  readonly all: number;
}

/** The newest seizures, one row an event. */
export const seizureEvents: View<SeizureEventsModel> = {
  id: 'seizure-events',
  title: 'views.seizure-events.title',
  metrics: ['seizure_events'],
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.events.length === 0,
  table: (model, context) =>
    tableOf(context, {
      caption: 'views.seizure-events.title',
      columns: [
        ['date', 'views.seizure-events.date', 'date'],
        ['country', 'filters.dimension.country', 'text'],
        ['unit', 'filters.dimension.unit', 'text'],
        ['place', 'filters.dimension.place', 'text'],
        ['substances', 'filters.dimension.substance', 'text'],
        ['quantity', 'metrics.seized_quantity.label', 'text'],
        ['transport', 'filters.dimension.transport_mode', 'text']
      ],
      rows: model.events.map((event) => rowOf(context, event)),
      more: model.all - model.events.length
    }),
  sentence: (model, context) =>
    message(context.locale, 'views.seizure-events.sentence', { listed: model.events.length, all: model.all })
};

async function load(ask: Ask): Promise<SeizureEventsModel> {
  const rows = await ask.records(seizureRecords);
  return {
    all: rows[0] ? (numberIn(rows[0], 'all_events') ?? 0) : 0,
    events: rows.map((row) => ({
      date: textIn(row, 'seized_on'),
      precision: precisionIn(row, 'date_precision'),
      country: textIn(row, 'country'),
      unit: textIn(row, 'unit'),
      location: textIn(row, 'location_code'),
      placeReported: textIn(row, 'place_reported'),
      substances: codesIn(row['substances']),
      quantity: numberIn(row, 'quantity'),
      measureUnit: textIn(row, 'measure_unit'),
      items: numberIn(row, 'items') ?? 0,
      transport: textIn(row, 'transport_mode')
    }))
  };
}

function rowOf(context: ViewContext, event: SeizureRecord): readonly (string | null)[] {
  return [
    event.date === null ? null : formatDate(context.locale, event.date, event.precision),
    event.country === null ? null : dimensionName(context, 'country', event.country),
    unitName(context, event.unit),
    event.location === null ? event.placeReported : dimensionName(context, 'place', event.location),
    listNames(
      context,
      event.substances.map((code) => dimensionName(context, 'substance', code))
    ),
    quantityText(context, event),
    event.transport === null ? null : dimensionName(context, 'transport_mode', event.transport)
  ];
}

function quantityText(context: ViewContext, event: SeizureRecord): string | null {
  if (event.items > 1) return message(context.locale, 'views.seizure-events.several_items', { count: event.items });
  if (event.quantity === null) return null;
  const number = formatNumber(context.locale, event.quantity, 'decimal');
  const unit =
    event.measureUnit === null
      ? message(context.locale, 'views.seizure-events.no_unit')
      : dimensionName(context, 'measure_unit', event.measureUnit);
  return `${number} ${unit}`;
}
