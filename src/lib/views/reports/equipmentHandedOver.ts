import { labelOf } from '$lib/domain/labels';
import type { Row } from '$lib/engine/database';
import { message } from '$lib/messages/messages';
import { equipmentRecords } from '$lib/metrics/reportRecords';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { precisionIn, recordDate } from '../shape/trainingRecord';
import { withoutPicture } from '../shape/withoutPicture';
import type { Cell, View, ViewContext } from '../view';

export interface EquipmentHandedOverModel {
  readonly rows: readonly Row[];
}

/** The list of assets: what was handed over, to whom, when, what it cost, and whether it is known to work. */
export const equipmentHandedOver: View<EquipmentHandedOverModel> = {
  ...withoutPicture,
  id: 'equipment-handed-over',
  title: 'views.equipment-handed-over.title',
  metrics: [],
  span: 12,
  load: async (ask) => ({ rows: await ask.records(equipmentRecords) }),
  isEmpty: ({ rows }) => rows.length === 0,
  table: ({ rows }, context) =>
    tableOf(context, {
      caption: 'views.equipment-handed-over.title',
      columns: [
        ['item', 'views.equipment-handed-over.item', 'text'],
        ['quantity', 'views.equipment-handed-over.quantity', 'integer'],
        ['unit', 'views.column.unit', 'text'],
        ['handed_over', 'views.equipment-handed-over.handed_over', 'text'],
        ['cost', 'views.equipment-handed-over.cost', 'decimal'],
        ['state', 'views.equipment-handed-over.state', 'text'],
        ['checked', 'views.equipment-handed-over.checked', 'date']
      ],
      rows: rows.map((row) => cellsOf(row, context))
    }),
  sentence: ({ rows }, context) => {
    if (rows.length === 0) return message(context.locale, 'views.equipment-handed-over.none');
    const unknown = rows.filter((row) => (textIn(row, 'state') ?? 'not_reported') === 'not_reported').length;
    return paragraph(
      message(context.locale, 'views.equipment-handed-over.sentence', { lines: rows.length }),
      sentenceIf(unknown > 0, context, 'views.equipment-handed-over.unknown', { unknown })
    );
  }
};

function cellsOf(row: Row, context: ViewContext): readonly Cell[] {
  const { locale, labels } = context;
  const unit = textIn(row, 'unit');
  const state = textIn(row, 'state');
  return [
    textIn(row, `item_${locale}`),
    numberIn(row, 'quantity'),
    unit === null ? null : labelOf(labels, 'unit', unit, locale),
    recordDate(context, textIn(row, 'handed_over_on'), precisionIn(row, 'date_precision')),
    numberIn(row, 'cost_usd'),
    state === null || state === 'not_reported' ? null : labelOf(labels, 'equipment_state', state, locale),
    textIn(row, 'last_checked_on')
  ];
}
