import { datePrecisions } from '$lib/domain/sourceClass';
import { labelOf } from '$lib/domain/labels';
import { formatDate } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { unitRecords } from '$lib/metrics/records';
import { dimensionName, unitName } from '../shape/names';
import { spanAsked } from '../shape/periods';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { completenessSentence, completenessOf, type Completeness } from '../shape/completeness';
import { tableOf } from '../shape/tableColumns';
import { fundingText, recordDate } from '../shape/trainingRecord';
import { unitRecord, type UnitRecord } from '../shape/unitRecord';
import type { Ask, View, ViewContext, ViewTable } from '../view';

export interface UnitState extends UnitRecord {
  readonly returnsDue: number | null;
  readonly returnsReceived: number | null;
  readonly trained: number | null;
  readonly inPost: number | null;
}

export interface UnitsStateModel {
  readonly units: readonly UnitState[];
  readonly operational: number;
  /** The day the states are of. */
  readonly day: string;
  readonly completeness: Completeness | null;
}

const metrics = ['returns_due', 'returns_received', 'trained_officers', 'officers_in_post'] as const;

/** The units one by one: state at the end of the period, opening, donors, returns, trained officers. */
export const unitsState: View<UnitsStateModel> = {
  id: 'units-state',
  title: 'views.units-state.title',
  metrics: ['units_operational', ...metrics],
  picks: 'unit',
  brushes: false,
  aspect: null,
  span: 12,
  load,
  isEmpty: (model) => model.units.length === 0,
  option: () => null,
  table,
  sentence
};

async function load(ask: Ask): Promise<UnitsStateModel> {
  const records = await ask.records(unitRecords);
  const { rows } = await ask.metrics(metrics, ['unit']);
  const { total } = await ask.metrics(['units_operational', ...metrics]);
  const byUnit = new Map(rows.map((row) => [textIn(row, 'unit'), row]));
  return {
    units: records.map(unitRecord).map((unit) => {
      const row = byUnit.get(unit.unit) ?? {};
      return {
        ...unit,
        returnsDue: numberIn(row, 'returns_due'),
        returnsReceived: numberIn(row, 'returns_received'),
        trained: numberIn(row, 'trained_officers'),
        inPost: numberIn(row, 'officers_in_post')
      };
    }),
    operational: numberIn(total, 'units_operational') ?? 0,
    day: endOf(ask),
    completeness: completenessOf(total)
  };
}

/** The last day of what is asked about, not after the edition's own day. */
function endOf(ask: Ask): string {
  const end = spanAsked(ask)?.to ?? ask.edition.asOf;
  return end < ask.edition.asOf ? end : ask.edition.asOf;
}

function table(model: UnitsStateModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.units-state.title',
    columns: [
      ['unit', 'views.column.unit', 'text'],
      ['country', 'views.column.country', 'text'],
      ['unit_type', 'views.units-state.type', 'text'],
      ['state', 'views.units-state.state', 'text'],
      ['opened', 'views.units-state.opened', 'text'],
      ['donors', 'views.units-state.donors', 'text'],
      ['returns_received', 'views.column.returns_received', 'integer'],
      ['returns_due', 'views.column.returns_due', 'integer'],
      ['trained', 'views.column.trained_officers', 'integer'],
      ['in_post', 'views.column.officers_in_post', 'integer']
    ],
    rows: model.units.map((unit) => [
      unitName(context, unit.unit),
      labelOf(context.labels, 'country', unit.country, context.locale),
      labelOf(context.labels, 'unit_type', unit.type, context.locale),
      unit.state === null ? null : dimensionName(context, 'unit_state', unit.state),
      openedText(context, unit),
      fundingText(context, unit.donors),
      unit.returnsReceived,
      unit.returnsDue,
      unit.trained,
      unit.inPost
    ]),
    picks: model.units.map((unit) => unit.unit)
  });
}

function openedText(context: ViewContext, unit: UnitRecord): string | null {
  const precision = datePrecisions.find((candidate) => candidate === unit.openedPrecision) ?? 'day';
  return recordDate(context, unit.openedOn, precision);
}

function sentence(model: UnitsStateModel, context: ViewContext): string {
  if (model.units.length === 0) return message(context.locale, 'views.units-state.none');
  const joint = model.units.filter((unit) => unit.donors.length > 1).length;
  return paragraph(
    message(context.locale, 'views.units-state.sentence', {
      units: model.units.length,
      operational: model.operational,
      day: formatDate(context.locale, model.day)
    }),
    sentenceIf(joint > 0, context, 'views.units-state.joint', { units: joint }),
    completenessSentence(context, model.completeness)
  );
}
