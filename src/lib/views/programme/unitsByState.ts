import { message } from '$lib/messages/messages';
import { unitRecords } from '$lib/metrics/records';
import { dimensionName } from '../shape/names';
import { columnsOf, tableOf } from '../shape/tableColumns';
import { unitRecord } from '../shape/unitRecord';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { unitStatesOption } from './programmeOptions';

export interface CountryStates {
  readonly country: string;
  /** Units in each state, in the order of `states`. */
  readonly units: readonly number[];
  readonly total: number;
}

export interface UnitStatesModel {
  /** States that occur; null for units whose state is not on record. */
  readonly states: readonly (string | null)[];
  readonly countries: readonly CountryStates[];
  readonly total: number;
}

/** The life of a unit in order, so that bars stack the same way whatever occurs. */
const stateOrder: readonly (string | null)[] = ['operational', 'training', 'planned', 'suspended', 'closed'];

/** Units of each country by their state at the end of the period. */
export const unitsByState: View<UnitStatesModel> = {
  id: 'units-by-state',
  title: 'views.units-by-state.title',
  metrics: ['units_operational'],
  picks: 'country',
  brushes: false,
  aspect: 1.8,
  span: 6,
  load,
  isEmpty: (model) => model.total === 0,
  option: (model, context) => unitStatesOption(context, model),
  table,
  sentence
};

async function load(ask: Ask): Promise<UnitStatesModel> {
  const units = (await ask.records(unitRecords)).map(unitRecord);
  const states = [...new Set(units.map((unit) => unit.state))].sort((a, b) => rank(a) - rank(b));
  const countries = [...new Set(units.map((unit) => unit.country))].map((country) => {
    const own = units.filter((unit) => unit.country === country);
    return {
      country,
      units: states.map((state) => own.filter((unit) => unit.state === state).length),
      total: own.length
    };
  });
  return {
    states,
    countries: countries.sort((a, b) => b.total - a.total || (a.country < b.country ? -1 : 1)),
    total: units.length
  };
}

function rank(state: string | null): number {
  const index = stateOrder.indexOf(state);
  return index < 0 ? stateOrder.length + Number(state === null) : index;
}

function table(model: UnitStatesModel, context: ViewContext): ViewTable {
  const outline = tableOf(context, {
    caption: 'views.units-by-state.title',
    columns: [['country', 'views.column.country', 'text']],
    rows: model.countries.map((row) => [dimensionName(context, 'country', row.country), ...row.units, row.total]),
    picks: model.countries.map((row) => row.country)
  });
  const states = model.states.map((state) => ({
    id: state ?? 'not_reported',
    label: dimensionName(context, 'unit_state', state),
    kind: 'integer' as const
  }));
  return {
    ...outline,
    columns: [...outline.columns, ...states, ...columnsOf(context, [['total', 'views.column.total', 'integer']])]
  };
}

function sentence(model: UnitStatesModel, context: ViewContext): string {
  if (model.total === 0) return message(context.locale, 'views.units-by-state.none');
  const states = model.states.map((state, index) => {
    const count = model.countries.reduce((sum, row) => sum + (row.units[index] ?? 0), 0);
    return `${dimensionName(context, 'unit_state', state).toLocaleLowerCase(context.locale)} ${count}`;
  });
  return message(context.locale, 'views.units-by-state.sentence', {
    units: model.total,
    countries: model.countries.length,
    states: states.join(', ')
  });
}
