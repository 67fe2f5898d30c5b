import type { DatePrecision } from '$lib/domain/sourceClass';
import { formatDate } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { programmeEvents as programmeEventRecords } from '$lib/metrics/records';
import { dimensionName, unitName } from '../shape/names';
import { textIn } from '../shape/rowValues';
import { tableOf } from '../shape/tableColumns';
import { precisionIn } from '../shape/trainingRecord';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';

export interface ProgrammeEvent {
  readonly date: string;
  readonly precision: DatePrecision;
  readonly country: string | null;
  readonly unit: string | null;
  readonly titleEn: string;
  readonly titleRu: string;
  readonly url: string | null;
}

export interface ProgrammeEventsModel {
  /** In order of date, the earliest first. */
  readonly events: readonly ProgrammeEvent[];
}

/** What happened to the programme, in order: openings, agreements, renamings; charts mark some of them. */
export const programmeEvents: View<ProgrammeEventsModel> = {
  id: 'programme-events',
  title: 'views.programme-events.title',
  metrics: [],
  ...withoutPicture,
  span: 6,
  load,
  isEmpty: (model) => model.events.length === 0,
  table,
  sentence
};

async function load(ask: Ask): Promise<ProgrammeEventsModel> {
  const rows = await ask.records(programmeEventRecords);
  const events = rows.map((row) => ({
    date: textIn(row, 'event_date') ?? '',
    precision: precisionIn(row, 'date_precision'),
    country: textIn(row, 'country'),
    unit: textIn(row, 'unit'),
    titleEn: textIn(row, 'title_en') ?? '',
    titleRu: textIn(row, 'title_ru') ?? '',
    url: textIn(row, 'source_url')
  }));
  return {
    events: events.sort((a, b) => (a.date === b.date ? compare(a.titleEn, b.titleEn) : compare(a.date, b.date)))
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function table(model: ProgrammeEventsModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.programme-events.title',
    columns: [
      ['date', 'views.training-events.date', 'text'],
      ['event', 'views.latest-events.event', 'text'],
      ['country', 'views.column.country', 'text'],
      ['unit', 'views.column.unit', 'text'],
      ['source', 'views.training-events.source', 'link']
    ],
    rows: model.events.map((event) => [
      formatDate(context.locale, event.date, event.precision),
      context.locale === 'ru' ? event.titleRu : event.titleEn,
      event.country === null ? '' : dimensionName(context, 'country', event.country),
      event.unit === null ? '' : unitName(context, event.unit),
      event.url
    ])
  });
}

function sentence(model: ProgrammeEventsModel, context: ViewContext): string {
  const first = model.events[0];
  const last = model.events.at(-1);
  if (first === undefined || last === undefined) return message(context.locale, 'views.programme-events.none');
  return message(context.locale, 'views.programme-events.sentence', {
    events: model.events.length,
    first: formatDate(context.locale, first.date, first.precision),
    last: formatDate(context.locale, last.date, last.precision)
  });
}
