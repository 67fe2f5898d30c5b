import { labelOf } from '$lib/domain/labels';
import { message } from '$lib/messages/messages';
import { trainingFunding, unitRecords } from '$lib/metrics/records';
import { listNames } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { codesIn, unitRecord } from '../shape/unitRecord';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { donorSupportOption } from './programmeOptions';

export interface DonorRow {
  /** Null for what no donor is recorded for. */
  readonly donor: string | null;
  readonly units: number;
  /** Of the units on record, those another donor supports too. */
  readonly jointUnits: number;
  readonly trainings: number;
  readonly jointTrainings: number;
  readonly participations: number | null;
}

export interface DonorSupportModel {
  readonly donors: readonly DonorRow[];
  /** True when anything is funded by more than one donor. */
  readonly joint: boolean;
}

const metrics = ['units_operational', 'training_events', 'participations'] as const;

/** Which donor supports which units and trainings. What several donors fund is counted whole for each, never split. */
export const donorSupport: View<DonorSupportModel> = {
  id: 'donor-support',
  title: 'views.donor-support.title',
  metrics,
  picks: 'donor',
  brushes: false,
  aspect: 1.8,
  span: 6,
  load,
  isEmpty: (model) => model.donors.every((row) => row.donor === null),
  option: (model, context) => donorSupportOption(context, model),
  table,
  sentence
};

async function load(ask: Ask): Promise<DonorSupportModel> {
  const { rows } = await ask.metrics(metrics, ['donor']);
  const jointUnits = jointOf((await ask.records(unitRecords)).map((row) => unitRecord(row).donors));
  const jointTrainings = jointOf((await ask.records(trainingFunding)).map((row) => codesIn(row['donors'])));
  const donors = rows
    .map((row): DonorRow => {
      const donor = textIn(row, 'donor');
      return {
        donor,
        units: numberIn(row, 'units_operational') ?? 0,
        jointUnits: jointUnits.get(donor) ?? 0,
        trainings: numberIn(row, 'training_events') ?? 0,
        jointTrainings: jointTrainings.get(donor) ?? 0,
        participations: numberIn(row, 'participations')
      };
    })
    .filter((row) => row.units + row.trainings > 0)
    .sort(byDonor);
  return { donors, joint: donors.some((row) => row.jointUnits + row.jointTrainings > 0) };
}

/** How many things each donor funds together with another. */
function jointOf(funded: readonly (readonly string[])[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const donors of funded.filter((codes) => codes.length > 1)) {
    for (const donor of donors) counts.set(donor, (counts.get(donor) ?? 0) + 1);
  }
  return counts;
}

function byDonor(a: DonorRow, b: DonorRow): number {
  if (a.donor === null || b.donor === null) return Number(a.donor === null) - Number(b.donor === null);
  return b.trainings - a.trainings || b.units - a.units || (a.donor < b.donor ? -1 : 1);
}

/** A donor's name, or that none is recorded. */
export function donorName(context: ViewContext, donor: string | null): string {
  if (donor === null) return message(context.locale, 'views.donor-support.no_donor');
  return labelOf(context.labels, 'donor', donor, context.locale);
}

function table(model: DonorSupportModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.donor-support.title',
    columns: [
      ['donor', 'views.donor-support.donor', 'text'],
      ['units', 'views.donor-support.units', 'integer'],
      ['joint_units', 'views.donor-support.joint_units', 'integer'],
      ['training_events', 'views.column.training_events', 'integer'],
      ['joint_trainings', 'views.donor-support.joint_trainings', 'integer'],
      ['participations', 'views.column.participations', 'integer']
    ],
    rows: model.donors.map((row) => [
      donorName(context, row.donor),
      row.units,
      row.jointUnits,
      row.trainings,
      row.jointTrainings,
      row.participations
    ]),
    picks: model.donors.map((row) => row.donor)
  });
}

function sentence(model: DonorSupportModel, context: ViewContext): string {
  const named = model.donors.filter((row) => row.donor !== null);
  if (named.length === 0) return message(context.locale, 'views.donor-support.none');
  return paragraph(
    message(context.locale, 'views.donor-support.sentence', {
      donors: named.length,
      names: listNames(
        context,
        named.map((row) => donorName(context, row.donor))
      )
    }),
    sentenceIf(model.joint, context, 'views.donor-support.joint')
  );
}
