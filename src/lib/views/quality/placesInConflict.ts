import type { DatePrecision } from '$lib/domain/sourceClass';
import { formatDate } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { placeConflicts } from '$lib/metrics/qualityRecords';
import { sourceText } from './sourceText';
import { dimensionName, unitName } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { tableOf } from '../shape/tableColumns';
import { precisionIn } from '../shape/trainingRecord';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, Cell, View, ViewContext } from '../view';

interface PlaceConflict {
  readonly date: string | null;
  readonly precision: DatePrecision;
  readonly country: string | null;
  readonly location: string | null;
  readonly locationCountry: string | null;
  readonly unit: string | null;
  readonly unitCountry: string | null;
  readonly source: string | null;
  readonly row: number | null;
}

export interface PlacesInConflictModel {
  readonly conflicts: readonly PlaceConflict[];
  readonly all: number;
}

/** Seizures whose country, place and unit contradict each other. */
export const placesInConflict: View<PlacesInConflictModel> = {
  id: 'places-in-conflict',
  title: 'views.places-in-conflict.title',
  metrics: ['seizure_events'],
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.conflicts.length === 0,
  table: (model, context) =>
    tableOf(context, {
      caption: 'views.places-in-conflict.title',
      columns: [
        ['date', 'views.seizure-events.date', 'text'],
        ['country', 'filters.dimension.country', 'text'],
        ['place', 'filters.dimension.place', 'text'],
        ['unit', 'filters.dimension.unit', 'text'],
        ['source', 'views.quality.source', 'text']
      ],
      rows: model.conflicts.map((conflict) => rowOf(context, conflict)),
      more: model.all - model.conflicts.length
    }),
  sentence: (model, context) => message(context.locale, 'views.places-in-conflict.sentence', { count: model.all })
};

async function load(ask: Ask): Promise<PlacesInConflictModel> {
  const rows = await ask.records(placeConflicts);
  return {
    all: rows[0] ? (numberIn(rows[0], 'all_conflicts') ?? 0) : 0,
    conflicts: rows.map((row) => ({
      date: textIn(row, 'seized_on'),
      precision: precisionIn(row, 'date_precision'),
      country: textIn(row, 'country'),
      location: textIn(row, 'location_code'),
      locationCountry: textIn(row, 'location_country'),
      unit: textIn(row, 'unit'),
      unitCountry: textIn(row, 'unit_country'),
      source: textIn(row, 'source_id'),
      row: numberIn(row, 'source_row')
    }))
  };
}

function rowOf(context: ViewContext, conflict: PlaceConflict): readonly Cell[] {
  const { locale } = context;
  const country = (code: string | null) => (code === null ? null : dimensionName(context, 'country', code));
  const inCountry = (name: string | null, code: string | null) =>
    name === null || code === null ? name : `${name} (${country(code)})`;
  const place = conflict.location === null ? null : dimensionName(context, 'place', conflict.location);
  return [
    conflict.date === null ? null : formatDate(locale, conflict.date, conflict.precision),
    country(conflict.country),
    inCountry(place, conflict.locationCountry),
    inCountry(unitName(context, conflict.unit), conflict.unitCountry),
    sourceText(context, conflict.source, conflict.row)
  ];
}
