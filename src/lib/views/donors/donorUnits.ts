import { labelOf } from '$lib/domain/labels';
import { subjectOf } from '$lib/filters/subject';
import { message } from '$lib/messages/messages';
import { unitRecords } from '$lib/metrics/records';
import { unitSupport } from '$lib/metrics/unitHistoryRecords';
import { dimensionName, listNames, unitName } from '../shape/names';
import { textIn } from '../shape/rowValues';
import { tableOf } from '../shape/tableColumns';
import { unitRecord, type UnitRecord } from '../shape/unitRecord';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';

/** A unit that the donor supports, and through which grants. */
export interface SupportedUnit extends UnitRecord {
  readonly grants: readonly string[];
  /** Other donors that support it in the period. */
  readonly others: readonly string[];
}

export interface DonorUnitsModel {
  readonly units: readonly SupportedUnit[];
}

/** The units that the donor supports in the period, and who supports them with it. */
export const donorUnits: View<DonorUnitsModel> = {
  ...withoutPicture,
  id: 'donor-units',
  title: 'views.donor-units.title',
  metrics: ['units_operational'],
  picks: 'unit',
  span: 6,
  load,
  isEmpty: (model) => model.units.length === 0,
  table,
  sentence
};

async function load(ask: Ask): Promise<DonorUnitsModel> {
  const donor = subjectOf(ask.filters, 'donor');
  const [units, support] = await Promise.all([ask.records(unitRecords), ask.records(unitSupport)]);
  const grantsOf = (unit: string) =>
    support
      .filter((row) => textIn(row, 'unit') === unit && (donor === null || textIn(row, 'donor') === donor))
      .map((row) => textIn(row, 'grant_code') ?? '');
  return {
    units: units.map(unitRecord).flatMap((unit) => {
      const grants = [...new Set(grantsOf(unit.unit))];
      if (grants.length === 0) return [];
      return [{ ...unit, grants, others: unit.donors.filter((other) => other !== donor) }];
    })
  };
}

function table(model: DonorUnitsModel, context: ViewContext): ViewTable {
  const { locale, labels } = context;
  const names = (list: string, codes: readonly string[]) =>
    listNames(
      context,
      codes.map((code) => labelOf(labels, list, code, locale))
    );
  return tableOf(context, {
    caption: 'views.donor-units.title',
    columns: [
      ['unit', 'views.column.unit', 'text'],
      ['country', 'views.column.country', 'text'],
      ['state', 'views.units-state.state', 'text'],
      ['grants', 'views.donor-units.grants', 'text'],
      ['others', 'views.donor-units.others', 'text']
    ],
    rows: model.units.map((unit) => [
      unitName(context, unit.unit),
      labelOf(labels, 'country', unit.country, locale),
      unit.state === null ? null : dimensionName(context, 'unit_state', unit.state),
      names('grant', unit.grants),
      unit.others.length === 0 ? message(locale, 'views.donor-units.alone') : names('donor', unit.others)
    ]),
    picks: model.units.map(({ unit }) => unit)
  });
}

function sentence(model: DonorUnitsModel, context: ViewContext): string {
  if (model.units.length === 0) return message(context.locale, 'views.donor-units.none');
  return message(context.locale, 'views.donor-units.sentence', {
    units: model.units.length,
    joint: model.units.filter(({ others }) => others.length > 0).length
  });
}
