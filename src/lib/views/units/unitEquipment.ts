import type { ChartOption } from '$lib/charts/chartOption';
import { stackedBars } from '$lib/charts/stackedBars';
import { labelOf } from '$lib/domain/labels';
import type { DatePrecision } from '$lib/domain/sourceClass';
import { formatDate, formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { unitEquipment as unitEquipmentRecords } from '$lib/metrics/unitCooperationRecords';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { precisionIn } from '../shape/trainingRecord';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { unitAsked } from './unitAsked';

/** Pieces of one kind handed over at one time. */
export interface EquipmentLine {
  readonly type: string;
  readonly item: { readonly en: string; readonly ru: string };
  readonly quantity: number;
  readonly costUsd: number | null;
  readonly grant: string | null;
  readonly handedOverOn: string | null;
  readonly precision: DatePrecision;
  readonly state: string;
  readonly checkedOn: string | null;
}

export interface UnitEquipmentModel {
  readonly lines: readonly EquipmentLine[];
  readonly inService: number | null;
  /** Pieces whose state is known. */
  readonly known: number | null;
  readonly pieces: number | null;
  /** In service, of those whose state is known. */
  readonly share: number | null;
}

const metrics = [
  'equipment_items',
  'equipment_in_service',
  'equipment_known_state',
  'equipment_in_service_share'
] as const;

/** States in the order in which they are drawn. */
const states = ['in_service', 'under_repair', 'out_of_service', 'lost', 'not_reported'] as const;

/** The equipment of the unit, and how much of it works. */
export const unitEquipment: View<UnitEquipmentModel> = {
  id: 'unit-equipment',
  title: 'views.unit-equipment.title',
  metrics,
  picks: null,
  brushes: false,
  aspect: 1.9,
  span: 6,
  load,
  isEmpty: (model) => model.lines.length === 0,
  option,
  table,
  sentence
};

async function load(ask: Ask): Promise<UnitEquipmentModel> {
  const asked = unitAsked(ask) !== null;
  const rows = asked ? await ask.records(unitEquipmentRecords) : [];
  const { total } = await ask.metrics(metrics);
  return {
    lines: rows.map((row) => ({
      type: textIn(row, 'equipment_type') ?? '',
      item: { en: textIn(row, 'item_en') ?? '', ru: textIn(row, 'item_ru') ?? '' },
      quantity: numberIn(row, 'quantity') ?? 0,
      costUsd: numberIn(row, 'cost_usd'),
      grant: textIn(row, 'grant_code'),
      handedOverOn: textIn(row, 'handed_over_on'),
      precision: precisionIn(row, 'date_precision'),
      state: textIn(row, 'state') ?? 'not_reported',
      checkedOn: textIn(row, 'last_checked_on')
    })),
    inService: numberIn(total, 'equipment_in_service'),
    known: numberIn(total, 'equipment_known_state'),
    pieces: numberIn(total, 'equipment_items'),
    share: numberIn(total, 'equipment_in_service_share')
  };
}

function option(model: UnitEquipmentModel, context: ViewContext): ChartOption {
  const types = [...new Set(model.lines.map(({ type }) => type))].sort();
  const occurring = states.filter((state) => model.lines.some((line) => line.state === state));
  const pieces = (type: string, state: string) =>
    model.lines
      .filter((line) => line.type === type && line.state === state)
      .reduce((sum, { quantity }) => sum + quantity, 0);
  return stackedBars({
    locale: context.locale,
    stacked: true,
    rows: types.map((type) => ({ label: labelOf(context.labels, 'equipment_type', type, context.locale) })),
    series: occurring.map((state) => ({
      name: labelOf(context.labels, 'equipment_state', state, context.locale),
      values: types.map((type) => pieces(type, state) || null)
    }))
  });
}

function table(model: UnitEquipmentModel, context: ViewContext): ViewTable {
  const { locale, labels } = context;
  return tableOf(context, {
    caption: 'views.unit-equipment.title',
    columns: [
      ['item', 'views.unit-equipment.item', 'text'],
      ['type', 'views.unit-equipment.type', 'text'],
      ['quantity', 'views.unit-equipment.quantity', 'integer'],
      ['state', 'views.unit-equipment.state', 'text'],
      ['handed_over', 'views.unit-equipment.handed_over', 'text'],
      ['checked', 'views.unit-equipment.checked', 'date'],
      ['grant', 'views.donor.grant', 'text'],
      ['cost', 'views.unit-equipment.cost', 'decimal']
    ],
    rows: model.lines.map((line) => [
      line.item[locale],
      labelOf(labels, 'equipment_type', line.type, locale),
      line.quantity,
      labelOf(labels, 'equipment_state', line.state, locale),
      line.handedOverOn === null ? null : formatDate(locale, line.handedOverOn, line.precision),
      line.checkedOn,
      line.grant === null ? null : labelOf(labels, 'grant', line.grant, locale),
      line.costUsd
    ])
  });
}

function sentence(model: UnitEquipmentModel, context: ViewContext): string {
  const { locale } = context;
  if (model.lines.length === 0) return message(locale, 'views.unit-equipment.none');
  const unknown = (model.pieces ?? 0) - (model.known ?? 0);
  return paragraph(
    message(locale, 'views.unit-equipment.sentence', { pieces: formatNumber(locale, model.pieces) }),
    sentenceIf(model.share !== null, context, 'views.unit-equipment.share', {
      inService: formatNumber(locale, model.inService),
      known: formatNumber(locale, model.known),
      share: formatNumber(locale, model.share, 'percent')
    }),
    sentenceIf(unknown > 0, context, 'views.unit-equipment.unknown', { unknown })
  );
}
