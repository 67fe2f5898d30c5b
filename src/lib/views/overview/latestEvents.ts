import { labelOf } from '$lib/domain/labels';
import type { DatePrecision } from '$lib/domain/sourceClass';
import { formatDate } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { latestEvents as latestEventRecords } from '$lib/metrics/records';
import { dimensionName, unitName } from '../shape/names';
import { textIn } from '../shape/rowValues';
import { tableOf } from '../shape/tableColumns';
import { codesIn } from '../shape/unitRecord';
import { precisionIn } from '../shape/trainingRecord';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';

export interface LatestEvent {
  readonly kind: 'seizure' | 'training';
  readonly date: string;
  readonly precision: DatePrecision;
  readonly country: string | null;
  readonly unit: string | null;
  /** Substances seized, or the phase of the training. */
  readonly codes: readonly string[];
  /** Title of a training as reported. */
  readonly title: string | null;
}

export interface LatestEventsModel {
  /** The newest first. */
  readonly events: readonly LatestEvent[];
}

/** The latest seizures and trainings with a date. */
export const latestEvents: View<LatestEventsModel> = {
  id: 'latest-events',
  title: 'views.latest-events.title',
  metrics: [],
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.events.length === 0,
  table,
  sentence
};

async function load(ask: Ask): Promise<LatestEventsModel> {
  const rows = await ask.records(latestEventRecords);
  return {
    events: rows.map((row) => ({
      kind: textIn(row, 'kind') === 'training' ? 'training' : 'seizure',
      date: textIn(row, 'event_date') ?? '',
      precision: precisionIn(row, 'date_precision'),
      country: textIn(row, 'country'),
      unit: textIn(row, 'unit'),
      codes: codesIn(row['codes']),
      title: textIn(row, 'title')
    }))
  };
}

function table(model: LatestEventsModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.latest-events.title',
    columns: [
      ['date', 'views.latest-events.date', 'date'],
      ['kind', 'views.latest-events.kind', 'text'],
      ['event', 'views.latest-events.event', 'text'],
      ['country', 'views.column.country', 'text'],
      ['unit', 'views.column.unit', 'text']
    ],
    rows: model.events.map((event) => [
      formatDate(context.locale, event.date, event.precision),
      message(
        context.locale,
        event.kind === 'seizure' ? 'views.latest-events.seizure' : 'views.latest-events.training'
      ),
      eventText(context, event),
      event.country === null ? '' : dimensionName(context, 'country', event.country),
      event.unit === null ? '' : unitName(context, event.unit)
    ])
  });
}

function eventText(context: ViewContext, event: LatestEvent): string {
  if (event.title !== null) return event.title;
  const list = event.kind === 'seizure' ? 'substance' : 'training_phase';
  return event.codes.map((code) => labelOf(context.labels, list, code, context.locale)).join(', ');
}

function sentence(model: LatestEventsModel, context: ViewContext): string {
  const first = model.events[0];
  if (first === undefined) return message(context.locale, 'views.latest-events.none');
  return message(context.locale, 'views.latest-events.sentence', {
    events: model.events.length,
    date: formatDate(context.locale, first.date, first.precision)
  });
}
