import type { ChartOption } from '$lib/charts/chartOption';
import { stackedBars } from '$lib/charts/stackedBars';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { Row } from '$lib/engine/database';
import { dimensionName } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { unitAsked } from './unitAsked';

/** Queries of the unit to one country. */
export interface ExchangeRow {
  readonly partner: string | null;
  readonly sent: number | null;
  readonly answered24h: number | null;
  readonly answered72h: number | null;
  readonly toExamination: number | null;
  /** Answered within 72 hours, of those sent. */
  readonly answerRate: number | null;
  /** Followed by an examination, of those sent. */
  readonly conversion: number | null;
}

export interface UnitExchangesModel {
  readonly partners: readonly ExchangeRow[];
  readonly total: ExchangeRow;
}

const metrics = [
  'exchanges_sent',
  'exchanges_answered_24h',
  'exchanges_answered_72h',
  'exchanges_to_examination',
  'exchange_answer_rate',
  'exchange_conversion'
] as const;

/** Whom the unit asked, how soon answers came, and what they led to. Counts only: what was written is not kept. */
export const unitExchanges: View<UnitExchangesModel> = {
  id: 'unit-exchanges',
  title: 'views.unit-exchanges.title',
  metrics,
  picks: null,
  brushes: false,
  aspect: 1.9,
  span: 6,
  load,
  isEmpty: ({ total }) => (total.sent ?? 0) === 0,
  option,
  table,
  sentence
};

async function load(ask: Ask): Promise<UnitExchangesModel> {
  if (unitAsked(ask) === null) return { partners: [], total: exchangeRow({}) };
  const { rows, total } = await ask.metrics(metrics, ['partner_country']);
  const partners = rows.map(exchangeRow).filter(({ sent }) => (sent ?? 0) > 0);
  return { partners: partners.sort((a, b) => (b.sent ?? 0) - (a.sent ?? 0)), total: exchangeRow(total) };
}

function exchangeRow(row: Row): ExchangeRow {
  return {
    partner: textIn(row, 'partner_country'),
    sent: numberIn(row, 'exchanges_sent'),
    answered24h: numberIn(row, 'exchanges_answered_24h'),
    answered72h: numberIn(row, 'exchanges_answered_72h'),
    toExamination: numberIn(row, 'exchanges_to_examination'),
    answerRate: numberIn(row, 'exchange_answer_rate'),
    conversion: numberIn(row, 'exchange_conversion')
  };
}

function option(model: UnitExchangesModel, context: ViewContext): ChartOption {
  const { locale } = context;
  return stackedBars({
    locale,
    stacked: false,
    rows: model.partners.map(({ partner }) => ({ label: dimensionName(context, 'country', partner) })),
    series: [
      { name: message(locale, 'views.unit-exchanges.sent'), values: model.partners.map(({ sent }) => sent) },
      {
        name: message(locale, 'views.unit-exchanges.answered_72h'),
        values: model.partners.map(({ answered72h }) => answered72h)
      },
      {
        name: message(locale, 'views.unit-exchanges.to_examination'),
        values: model.partners.map(({ toExamination }) => toExamination)
      }
    ]
  });
}

function table(model: UnitExchangesModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.unit-exchanges.title',
    columns: [
      ['partner', 'views.unit-exchanges.partner', 'text'],
      ['sent', 'views.unit-exchanges.sent', 'integer'],
      ['answered_24h', 'views.unit-exchanges.answered_24h', 'integer'],
      ['answered_72h', 'views.unit-exchanges.answered_72h', 'integer'],
      ['answer_rate', 'views.unit-exchanges.answer_rate', 'percent'],
      ['to_examination', 'views.unit-exchanges.to_examination', 'integer'],
      ['conversion', 'views.unit-exchanges.conversion', 'percent']
    ],
    rows: model.partners.map((row) => [
      dimensionName(context, 'country', row.partner),
      row.sent,
      row.answered24h,
      row.answered72h,
      row.answerRate,
      row.toExamination,
      row.conversion
    ])
  });
}

function sentence({ partners, total }: UnitExchangesModel, context: ViewContext): string {
  const { locale } = context;
  if ((total.sent ?? 0) === 0) return message(locale, 'views.unit-exchanges.none');
  const percent = (value: number | null) => formatNumber(locale, value, 'percent');
  return paragraph(
    message(locale, 'views.unit-exchanges.sentence', { sent: total.sent ?? 0, partners: partners.length }),
    sentenceIf(total.answerRate !== null, context, 'views.unit-exchanges.rates', {
      answered: percent(total.answerRate),
      conversion: percent(total.conversion)
    })
  );
}
