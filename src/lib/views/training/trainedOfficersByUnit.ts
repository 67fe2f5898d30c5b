import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { unitName } from '../shape/names';
import { numberIn, shareOf, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { officersOption } from './trainingOptions';

export interface OfficersRow {
  readonly unit: string | null;
  /** Officers in post who completed a training, at the latest head count. */
  readonly trained: number | null;
  readonly inPost: number | null;
  readonly share: number | null;
}

export interface OfficersModel {
  readonly units: readonly OfficersRow[];
  readonly total: OfficersRow;
  /** Units whose head count gives no trained officers or no officers. */
  readonly notReported: number;
}

/** Trained officers still in post, of the officers in post, at each unit's latest head count. */
export const trainedOfficersByUnit: View<OfficersModel> = {
  id: 'trained-officers-by-unit',
  title: 'views.trained-officers-by-unit.title',
  metrics: ['trained_officers', 'officers_in_post'],
  picks: 'unit',
  brushes: false,
  aspect: 0.9,
  span: 6,
  tall: true,
  load,
  isEmpty: (model) => model.units.every((row) => row.trained === null && row.inPost === null),
  option: (model, context) => officersOption(context, model),
  table,
  sentence
};

async function load(ask: Ask): Promise<OfficersModel> {
  const { rows, total } = await ask.metrics(['trained_officers', 'officers_in_post'], ['unit']);
  const units = rows
    .map(officersRow)
    .filter((row) => row.unit !== null)
    .sort((a, b) => (b.share ?? -1) - (a.share ?? -1) || (a.unit! < b.unit! ? -1 : 1));
  return {
    units,
    total: officersRow({ ...total, unit: null }),
    notReported: units.filter((row) => row.share === null).length
  };
}

function officersRow(row: Parameters<typeof numberIn>[0]): OfficersRow {
  const trained = numberIn(row, 'trained_officers');
  const inPost = numberIn(row, 'officers_in_post');
  return { unit: textIn(row, 'unit'), trained, inPost, share: shareOf(trained, inPost) };
}

function table(model: OfficersModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.trained-officers-by-unit.title',
    columns: [
      ['unit', 'views.column.unit', 'text'],
      ['trained', 'views.column.trained_officers', 'integer'],
      ['in_post', 'views.column.officers_in_post', 'integer'],
      ['share', 'views.column.share', 'percent']
    ],
    rows: model.units.map((row) => [unitName(context, row.unit), row.trained, row.inPost, row.share]),
    picks: model.units.map((row) => row.unit)
  });
}

function sentence(model: OfficersModel, context: ViewContext): string {
  if (trainedOfficersByUnit.isEmpty(model)) return message(context.locale, 'views.trained-officers-by-unit.none');
  const { trained, inPost, share } = model.total;
  return paragraph(
    sentenceIf(share !== null, context, 'views.trained-officers-by-unit.sentence', {
      trained: trained ?? 0,
      inPost: inPost ?? 0,
      share: formatNumber(context.locale, share, 'percent'),
      units: model.units.length - model.notReported
    }),
    sentenceIf(model.notReported > 0, context, 'views.trained-officers-by-unit.not_reported', {
      units: model.notReported
    })
  );
}
