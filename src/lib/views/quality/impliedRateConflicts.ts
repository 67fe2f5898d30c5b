import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { impliedRates } from '$lib/metrics/qualityRecords';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, Cell, View, ViewContext } from '../view';

interface StatedAmount {
  readonly kind: 'grant' | 'transaction';
  readonly code: string | null;
  readonly day: string | null;
  readonly currency: string | null;
  readonly amount: number | null;
  readonly usd: number | null;
  readonly implied: number | null;
  readonly listed: number | null;
  /** Part of the listed rate by which the implied one is above it. */
  readonly apart: number | null;
}

export interface ImpliedRatesModel {
  readonly amounts: readonly StatedAmount[];
  readonly all: number;
}

/** Amounts whose own exchange rate is far from the one of the day: perhaps another rate, perhaps another amount. */
export const impliedRateConflicts: View<ImpliedRatesModel> = {
  id: 'implied-rates',
  title: 'views.implied-rates.title',
  metrics: [],
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.amounts.length === 0,
  table: (model, context) =>
    tableOf(context, {
      caption: 'views.implied-rates.title',
      columns: [
        ['code', 'views.implied-rates.amount_of', 'text'],
        ['day', 'views.implied-rates.day', 'date'],
        ['amount', 'views.implied-rates.amount', 'text'],
        ['usd', 'views.implied-rates.usd', 'text'],
        ['implied', 'views.implied-rates.implied', 'decimal'],
        ['listed', 'views.implied-rates.listed', 'decimal'],
        ['apart', 'views.implied-rates.apart', 'percent']
      ],
      rows: model.amounts.map((one) => rowOf(context, one)),
      more: model.all - model.amounts.length
    }),
  sentence: (model, context) =>
    paragraph(
      message(context.locale, 'views.implied-rates.sentence', { count: model.all }),
      sentenceIf(model.all > 0, context, 'views.implied-rates.fix')
    )
};

async function load(ask: Ask): Promise<ImpliedRatesModel> {
  const rows = await ask.records(impliedRates);
  return {
    all: rows[0] ? (numberIn(rows[0], 'all_amounts') ?? 0) : 0,
    amounts: rows.map((row) => ({
      kind: textIn(row, 'kind') === 'grant' ? 'grant' : 'transaction',
      code: textIn(row, 'code'),
      day: textIn(row, 'day'),
      currency: textIn(row, 'currency'),
      amount: numberIn(row, 'amount'),
      usd: numberIn(row, 'amount_usd'),
      implied: numberIn(row, 'implied'),
      listed: numberIn(row, 'listed'),
      apart: numberIn(row, 'apart')
    }))
  };
}

function rowOf({ locale }: ViewContext, one: StatedAmount): readonly Cell[] {
  const money = (amount: number | null, currency: string | null) =>
    amount === null ? null : `${formatNumber(locale, amount, 'decimal')} ${currency ?? ''}`;
  return [
    one.code === null ? null : message(locale, `views.implied-rates.kind_${one.kind}`, { code: one.code }),
    one.day,
    money(one.amount, one.currency),
    money(one.usd, 'USD'),
    one.implied,
    one.listed,
    one.apart
  ];
}
