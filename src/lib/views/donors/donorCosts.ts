import { labelOf } from '$lib/domain/labels';
import type { Row } from '$lib/engine/database';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, Cell, View, ViewContext, ViewTable } from '../view';

/** What a result cost under one grant, or under all of them; null where it can not be told. */
export interface CostRow {
  readonly grant: string | null;
  readonly direct: number | null;
  readonly trainings: number | null;
  readonly participations: number | null;
  readonly perOfficer: number | null;
  readonly unitMonths: number | null;
  readonly perUnitMonth: number | null;
}

export interface DonorCostsModel {
  readonly grants: readonly CostRow[];
  readonly total: CostRow;
}

const metrics = [
  'direct_spent_usd',
  'training_spent_usd',
  'participations',
  'cost_per_participation',
  'supported_unit_months',
  'cost_per_unit_month'
] as const;

/** Direct cost per officer trained and per unit and month of support, grant by grant. */
export const donorCosts: View<DonorCostsModel> = {
  ...withoutPicture,
  id: 'donor-costs',
  title: 'views.donor-costs.title',
  metrics,
  span: 6,
  load,
  isEmpty: ({ total }) => total.direct === null,
  table,
  sentence
};

async function load(ask: Ask): Promise<DonorCostsModel> {
  const { rows, total } = await ask.metrics(metrics, ['grant']);
  return { grants: rows.map(costRow).filter(({ direct }) => direct !== null), total: costRow(total) };
}

function costRow(row: Row): CostRow {
  return {
    grant: textIn(row, 'grant'),
    direct: numberIn(row, 'direct_spent_usd'),
    trainings: numberIn(row, 'training_spent_usd'),
    participations: numberIn(row, 'participations'),
    perOfficer: numberIn(row, 'cost_per_participation'),
    unitMonths: numberIn(row, 'supported_unit_months'),
    perUnitMonth: numberIn(row, 'cost_per_unit_month')
  };
}

function table(model: DonorCostsModel, context: ViewContext): ViewTable {
  const { locale, labels } = context;
  const cells = (row: CostRow): readonly Cell[] => [
    row.perOfficer === null ? null : Math.round(row.perOfficer),
    row.perUnitMonth === null ? null : Math.round(row.perUnitMonth),
    row.participations,
    row.unitMonths,
    row.trainings,
    row.direct
  ];
  return tableOf(context, {
    caption: 'views.donor-costs.title',
    columns: [
      ['grant', 'views.donor.grant', 'text'],
      ['per_officer', 'views.donor-costs.per_officer', 'integer'],
      ['per_unit_month', 'views.donor-costs.per_unit_month', 'integer'],
      ['participations', 'views.column.participations', 'integer'],
      ['unit_months', 'views.donor-costs.unit_months', 'decimal'],
      ['trainings', 'views.donor-costs.trainings', 'decimal'],
      ['direct', 'views.donor-costs.direct', 'decimal']
    ],
    rows: [
      ...model.grants.map((row) => [labelOf(labels, 'grant', row.grant ?? '', locale), ...cells(row)]),
      [message(locale, 'views.column.total'), ...cells(model.total)]
    ]
  });
}

function sentence({ total }: DonorCostsModel, context: ViewContext): string {
  const { locale } = context;
  if (total.direct === null) return message(locale, 'views.donor-costs.none');
  return paragraph(
    message(locale, 'views.donor-costs.sentence', {
      perOfficer: formatNumber(locale, total.perOfficer),
      perMonth: formatNumber(locale, total.perUnitMonth)
    }),
    message(locale, 'views.donor-costs.caution')
  );
}
