import { mapChart } from '$lib/charts/mapChart';
import type { ChartOption } from '$lib/charts/chartOption';
import { labelOf } from '$lib/domain/labels';
import { message } from '$lib/messages/messages';
import { unitRecords } from '$lib/metrics/records';
import { regionNames } from '../shape/mapNames';
import { dimensionName, unitName } from '../shape/names';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { fundingText, precisionIn, recordDate } from '../shape/trainingRecord';
import { unitRecord, type UnitRecord } from '../shape/unitRecord';
import type { Ask, Cell, View, ViewContext, ViewTable } from '../view';
import { unitAsked } from './unitAsked';

export interface UnitProfileModel {
  /** Null when no single unit is asked about, or the edition does not know it. */
  readonly unit: UnitRecord | null;
}

/** One unit: what and where it is, since when, in what state, by whom it is supported. */
export const unitProfile: View<UnitProfileModel> = {
  id: 'unit-profile',
  title: 'views.unit-profile.title',
  metrics: [],
  picks: null,
  brushes: false,
  aspect: 1.35,
  span: 4,
  map: true,
  load,
  isEmpty: (model) => model.unit === null,
  option,
  table,
  sentence
};

async function load(ask: Ask): Promise<UnitProfileModel> {
  const code = unitAsked(ask);
  const units = (await ask.records(unitRecords)).map(unitRecord);
  return { unit: units.find(({ unit }) => unit === code) ?? null };
}

function option({ unit }: UnitProfileModel, context: ViewContext): ChartOption | null {
  if (unit === null || unit.latitude === null || unit.longitude === null) return null;
  return mapChart({
    locale: context.locale,
    map: 'region',
    names: regionNames(context),
    points: [
      {
        label: unitName(context, unit.unit),
        detail: labelOf(context.labels, 'country', unit.country, context.locale),
        longitude: unit.longitude,
        latitude: unit.latitude,
        value: null,
        approximate: unit.approximate
      }
    ]
  });
}

function table({ unit }: UnitProfileModel, context: ViewContext): ViewTable {
  const { locale, labels } = context;
  const rows: readonly (readonly [string, Cell])[] =
    unit === null
      ? []
      : [
          [message(locale, 'views.unit-profile.code'), unit.unit],
          [message(locale, 'views.unit-profile.type'), labelOf(labels, 'unit_type', unit.type, locale)],
          [message(locale, 'views.column.country'), labelOf(labels, 'country', unit.country, locale)],
          [message(locale, 'views.unit-profile.place'), placeQuality(context, unit)],
          [message(locale, 'views.units-state.opened'), openedText(context, unit)],
          [message(locale, 'views.units-state.state'), unit.state === null ? null : stateName(context, unit)],
          [message(locale, 'views.units-state.donors'), fundingText(context, unit.donors)]
        ];
  return tableOf(context, {
    caption: 'views.unit-profile.title',
    columns: [
      ['what', 'views.unit-profile.what', 'text'],
      ['value', 'views.column.value', 'text']
    ],
    rows
  });
}

function placeQuality(context: ViewContext, unit: UnitRecord): string {
  if (unit.latitude === null || unit.longitude === null) return message(context.locale, 'views.unit-map.quality_none');
  return message(
    context.locale,
    unit.approximate ? 'views.unit-map.quality_approximate' : 'views.unit-map.quality_exact'
  );
}

function openedText(context: ViewContext, unit: UnitRecord): string | null {
  return recordDate(context, unit.openedOn, precisionIn({ precision: unit.openedPrecision }, 'precision'));
}

function stateName(context: ViewContext, unit: UnitRecord): string {
  return dimensionName(context, 'unit_state', unit.state);
}

function sentence({ unit }: UnitProfileModel, context: ViewContext): string {
  if (unit === null) return message(context.locale, 'views.unit.no_unit');
  const { locale } = context;
  return paragraph(
    message(locale, 'views.unit-profile.sentence', {
      unit: unitName(context, unit.unit),
      type: labelOf(context.labels, 'unit_type', unit.type, locale),
      country: labelOf(context.labels, 'country', unit.country, locale)
    }),
    sentenceIf(unit.openedOn !== null, context, 'views.unit-profile.opened', { day: openedText(context, unit) ?? '' }),
    unit.state === null
      ? message(locale, 'views.unit-profile.no_state')
      : message(locale, 'views.unit-profile.state', { state: stateName(context, unit).toLocaleLowerCase(locale) }),
    sentenceIf(unit.donors.length > 0, context, 'views.unit-profile.donors', {
      donors: fundingText(context, unit.donors) ?? ''
    })
  );
}
