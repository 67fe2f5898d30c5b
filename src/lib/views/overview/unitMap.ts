import { labelOf } from '$lib/domain/labels';
import { message } from '$lib/messages/messages';
import { unitRecords } from '$lib/metrics/records';
import { dimensionName, unitName } from '../shape/names';
import { numberIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { unitRecord, type UnitRecord } from '../shape/unitRecord';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { unitMapOption } from './overviewOptions';

export interface UnitMapModel {
  readonly units: readonly UnitRecord[];
  readonly operational: number;
}

/** Where the units are, by their state; places known only approximately are drawn hollow, those unknown are listed. */
export const unitMap: View<UnitMapModel> = {
  id: 'unit-map',
  title: 'views.unit-map.title',
  metrics: ['units_operational'],
  picks: 'unit',
  brushes: false,
  aspect: 1.5,
  span: 6,
  map: true,
  load,
  isEmpty: (model) => model.units.length === 0,
  option: (model, context) => unitMapOption(context, model),
  table,
  sentence
};

async function load(ask: Ask): Promise<UnitMapModel> {
  const { total } = await ask.metrics(['units_operational']);
  const rows = await ask.records(unitRecords);
  return { units: rows.map(unitRecord), operational: numberIn(total, 'units_operational') ?? 0 };
}

/** True when a unit can be drawn on the map. */
function isPlaced(unit: UnitRecord): boolean {
  return unit.latitude !== null && unit.longitude !== null;
}

function table(model: UnitMapModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.unit-map.title',
    columns: [
      ['unit', 'views.column.unit', 'text'],
      ['country', 'views.column.country', 'text'],
      ['state', 'views.unit-map.state', 'text'],
      ['quality', 'views.unit-map.quality', 'text']
    ],
    rows: model.units.map((unit) => [
      unitName(context, unit.unit),
      labelOf(context.labels, 'country', unit.country, context.locale),
      unit.state === null ? null : dimensionName(context, 'unit_state', unit.state),
      qualityText(context, unit)
    ]),
    picks: model.units.map((unit) => unit.unit)
  });
}

function qualityText(context: ViewContext, unit: UnitRecord): string {
  if (!isPlaced(unit)) return message(context.locale, 'views.unit-map.quality_none');
  return message(
    context.locale,
    unit.approximate ? 'views.unit-map.quality_approximate' : 'views.unit-map.quality_exact'
  );
}

function sentence(model: UnitMapModel, context: ViewContext): string {
  if (model.units.length === 0) return message(context.locale, 'views.unit-map.none');
  const approximate = model.units.filter((unit) => isPlaced(unit) && unit.approximate).length;
  const unplaced = model.units.filter((unit) => !isPlaced(unit)).length;
  return paragraph(
    message(context.locale, 'views.unit-map.sentence', {
      operational: model.operational,
      units: model.units.length
    }),
    sentenceIf(approximate > 0, context, 'views.unit-map.approximate', { count: approximate }),
    sentenceIf(unplaced > 0, context, 'views.unit-map.no_place', { count: unplaced })
  );
}
