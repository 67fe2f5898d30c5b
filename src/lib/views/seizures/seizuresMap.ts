import { mapChart } from '$lib/charts/mapChart';
import { message } from '$lib/messages/messages';
import { placeCounts } from '$lib/metrics/records';
import { regionNames } from '../shape/mapNames';
import { dimensionName } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View } from '../view';

export interface SeizurePlace {
  readonly country: string | null;
  readonly location: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly approximate: boolean;
  readonly events: number;
}

export interface SeizuresMapModel {
  readonly places: readonly SeizurePlace[];
}

/** Seizures on the map: at their place where it is known, else counted by country in the table; nothing is dropped. */
export const seizuresMap: View<SeizuresMapModel> = {
  id: 'seizures-map',
  title: 'views.seizures-map.title',
  note: 'views.shape.enforcement_bias',
  metrics: ['seizure_events'],
  picks: 'country',
  brushes: false,
  aspect: 1.5,
  span: 6,
  map: true,
  load,
  isEmpty: (model) => model.places.length === 0,
  option: (model, context) =>
    mapChart({
      locale: context.locale,
      map: 'region',
      names: regionNames(context),
      points: model.places.flatMap((place) =>
        place.longitude === null || place.latitude === null
          ? []
          : [
              {
                label: dimensionName(context, 'place', place.location),
                longitude: place.longitude,
                latitude: place.latitude,
                value: place.events,
                approximate: place.approximate,
                pick: place.country
              }
            ]
      )
    }),
  table: (model, context) =>
    tableOf(context, {
      caption: 'views.seizures-map.title',
      columns: [
        ['country', 'filters.dimension.country', 'text'],
        ['place', 'filters.dimension.place', 'text'],
        ['events', 'views.column.seizure_events', 'integer'],
        ['note', 'views.column.note', 'text']
      ],
      rows: model.places.map((place) => [
        dimensionName(context, 'country', place.country),
        place.location === null ? null : dimensionName(context, 'place', place.location),
        place.events,
        place.longitude === null
          ? message(context.locale, 'views.seizures-map.not_drawn')
          : place.approximate
            ? message(context.locale, 'views.seizures-map.approximate')
            : ''
      ]),
      picks: model.places.map((place) => place.country)
    }),
  sentence: (model, context) => {
    const count = (places: readonly SeizurePlace[]) => places.reduce((sum, place) => sum + place.events, 0);
    const drawn = model.places.filter((place) => place.longitude !== null);
    const other = count(model.places) - count(drawn);
    return paragraph(
      message(context.locale, 'views.seizures-map.sentence', { count: count(drawn), places: drawn.length }),
      sentenceIf(other > 0, context, 'views.seizures-map.elsewhere', { count: other }),
      sentenceIf(
        drawn.some((place) => place.approximate),
        context,
        'views.seizures-map.hollow'
      )
    );
  }
};

async function load(ask: Ask): Promise<SeizuresMapModel> {
  const rows = await ask.records(placeCounts);
  return {
    places: rows.map((row) => ({
      country: textIn(row, 'country'),
      location: textIn(row, 'location_code'),
      longitude: numberIn(row, 'longitude'),
      latitude: numberIn(row, 'latitude'),
      approximate: textIn(row, 'coordinate_quality') === 'A',
      events: numberIn(row, 'seizure_events') ?? 0
    }))
  };
}
