import { barChart } from '$lib/charts/barChart';
import type { ChartOption } from '$lib/charts/chartOption';
import { labelOf } from '$lib/domain/labels';
import type { Row } from '$lib/engine/database';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, Cell, View, ViewContext, ViewTable } from '../view';

/** Steps of the chain of money, in their order. */
const steps = ['pledged', 'agreed', 'received', 'allotted', 'committed', 'spent', 'refunded'] as const;
type Step = (typeof steps)[number];

/** What became of the money of one grant, or of all of them, in US dollars; null is not reported. */
export interface MoneyRow {
  readonly grant: string | null;
  readonly usd: Readonly<Record<Step, number | null>>;
  readonly unspent: number | null;
  readonly psc: number | null;
  /** Spent ÷ allotted. */
  readonly rate: number | null;
  /** Spent ÷ received. */
  readonly ofReceived: number | null;
}

export interface DonorMoneyModel {
  readonly grants: readonly MoneyRow[];
  readonly total: MoneyRow;
}

const metrics = [
  'pledged_usd',
  'agreed_usd',
  'received_usd',
  'allotted_usd',
  'committed_usd',
  'spent_usd',
  'refunded_usd',
  'unspent_usd',
  'psc_usd',
  'implementation_rate',
  'spent_of_received'
] as const;

/** The money on its way: pledged, agreed, received, allotted, committed, spent, refunded. */
export const donorMoney: View<DonorMoneyModel> = {
  id: 'donor-money',
  title: 'views.donor-money.title',
  metrics,
  picks: null,
  brushes: false,
  aspect: 1.8,
  span: 6,
  load,
  isEmpty: ({ total }) => steps.every((step) => total.usd[step] === null),
  option,
  table,
  sentence
};

async function load(ask: Ask): Promise<DonorMoneyModel> {
  const { rows, total } = await ask.metrics(metrics, ['grant']);
  const grants = rows.map(moneyRow).filter(({ usd }) => steps.some((step) => usd[step] !== null));
  return { grants, total: moneyRow(total) };
}

function moneyRow(row: Row): MoneyRow {
  // Where no spending is on record it is not known to be none.
  const spent = numberIn(row, 'spent_usd') !== null;
  return {
    grant: textIn(row, 'grant'),
    usd: Object.fromEntries(steps.map((step) => [step, numberIn(row, `${step}_usd`)])) as MoneyRow['usd'],
    // An allotment of before the period would leave its spending alone, and a balance below nothing.
    unspent: numberIn(row, 'allotted_usd') === null ? null : numberIn(row, 'unspent_usd'),
    psc: numberIn(row, 'psc_usd'),
    rate: spent ? numberIn(row, 'implementation_rate') : null,
    ofReceived: spent ? numberIn(row, 'spent_of_received') : null
  };
}

function option({ total }: DonorMoneyModel, context: ViewContext): ChartOption {
  return barChart({
    locale: context.locale,
    bars: steps.map((step) => ({
      label: message(context.locale, `views.donor-money.${step}`),
      value: total.usd[step],
      pale: step === 'refunded'
    }))
  });
}

function table(model: DonorMoneyModel, context: ViewContext): ViewTable {
  const { locale, labels } = context;
  const cells = (row: MoneyRow): readonly Cell[] => [
    ...steps.map((step) => row.usd[step]),
    row.unspent,
    row.rate,
    row.ofReceived,
    row.psc
  ];
  return tableOf(context, {
    caption: 'views.donor-money.title',
    columns: [
      ['grant', 'views.donor.grant', 'text'],
      ...steps.map((step) => [step, `views.donor-money.${step}`, 'decimal'] as const),
      ['unspent', 'views.donor-money.unspent', 'decimal'],
      ['rate', 'views.donor-money.rate', 'percent'],
      ['of_received', 'views.donor-money.of_received', 'percent'],
      ['psc', 'views.donor-money.psc', 'decimal']
    ],
    rows: [
      ...model.grants.map((row) => [labelOf(labels, 'grant', row.grant ?? '', locale), ...cells(row)]),
      [message(locale, 'views.column.total'), ...cells(model.total)]
    ]
  });
}

function sentence({ total }: DonorMoneyModel, context: ViewContext): string {
  const { locale } = context;
  if (steps.every((step) => total.usd[step] === null)) return message(locale, 'views.donor-money.none');
  const dollars = (value: number | null) => formatNumber(locale, value);
  return paragraph(
    message(locale, 'views.donor-money.sentence', {
      spent: dollars(total.usd.spent),
      rate: formatNumber(locale, total.rate, 'percent'),
      allotted: dollars(total.usd.allotted),
      ofReceived: formatNumber(locale, total.ofReceived, 'percent'),
      received: dollars(total.usd.received)
    }),
    sentenceIf(total.psc !== null, context, 'views.donor-money.psc_part', { psc: dollars(total.psc) }),
    message(locale, 'views.donor-money.steps')
  );
}
