import { labelOf } from '$lib/domain/labels';
import { formatDate, formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { exchangeRates, grantRecords } from '$lib/metrics/grantRecords';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, Cell, View, ViewContext, ViewTable } from '../view';
import { grantRecord, type GrantRecord } from './grantRecord';
import { impliedRates, type ImpliedRate } from './impliedRate';

export interface DonorRatesModel {
  /** Grants in another currency than the dollar, with what their amounts imply. */
  readonly grants: readonly { readonly grant: GrantRecord; readonly rate: ImpliedRate }[];
}

/** The rate that each grant's two amounts imply, beside the rate on record and grants agreed at the same time. */
export const donorRates: View<DonorRatesModel> = {
  ...withoutPicture,
  id: 'donor-rates',
  title: 'views.donor-rates.title',
  metrics: [],
  span: 12,
  load,
  isEmpty: (model) => model.grants.length === 0,
  table,
  sentence
};

async function load(ask: Ask): Promise<DonorRatesModel> {
  const [grants, rates] = await Promise.all([ask.records(grantRecords), ask.records(exchangeRates)]);
  const records = grants.map(grantRecord);
  const known = rates.map((row) => ({
    currency: textIn(row, 'currency') ?? '',
    day: textIn(row, 'rate_date') ?? '',
    unitsPerUsd: numberIn(row, 'units_per_usd') ?? 0,
    source: textIn(row, 'rate_source') ?? ''
  }));
  const implied = impliedRates(
    records,
    known.filter(({ unitsPerUsd }) => unitsPerUsd > 0)
  );
  return {
    grants: records
      .map((grant, index) => ({ grant, rate: implied[index]! }))
      .filter(({ grant }) => grant.currency !== null && grant.currency !== 'USD')
  };
}

function table(model: DonorRatesModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.donor-rates.title',
    columns: [
      ['grant', 'views.donor.grant', 'text'],
      ['agreed_on', 'views.donor-grants.agreed_on', 'date'],
      ['amount', 'views.donor-grants.amount', 'integer'],
      ['currency', 'views.donor-grants.currency', 'text'],
      ['amount_usd', 'views.donor-grants.amount_usd', 'decimal'],
      ['implied', 'views.donor-rates.implied', 'decimal'],
      ['stated', 'views.donor-rates.stated', 'decimal'],
      ['stated_on', 'views.donor-rates.stated_on', 'date'],
      ['stated_by', 'views.donor-rates.stated_by', 'text'],
      ['reference', 'views.donor-rates.reference', 'text'],
      ['off', 'views.donor-rates.off', 'percent'],
      ['sister', 'views.donor-rates.sister', 'text'],
      ['verdict', 'views.donor-rates.verdict', 'text']
    ],
    rows: model.grants.map((one) => rateCells(one, context))
  });
}

function rateCells({ grant, rate }: DonorRatesModel['grants'][number], context: ViewContext): readonly Cell[] {
  const { locale, labels } = context;
  return [
    labelOf(labels, 'grant', grant.grant, locale),
    grant.agreedOn,
    grant.amount,
    grant.currency,
    grant.amountUsd,
    rate.implied === null ? null : Math.round(rate.implied * 10) / 10,
    grant.fxRate,
    grant.fxDate,
    grant.fxSource,
    referenceText(rate, context),
    rate.offReference,
    sisterText(rate, context),
    message(locale, `views.donor-rates.${verdictOf(rate)}`)
  ];
}

function verdictOf(rate: ImpliedRate): 'outlier' | 'fits' | 'unchecked' {
  if (rate.outlier) return 'outlier';
  return rate.offReference === null && rate.sister === null ? 'unchecked' : 'fits';
}

function referenceText({ reference }: ImpliedRate, { locale }: ViewContext): string | null {
  if (reference === null) return null;
  return message(locale, 'views.donor-rates.reference_of', {
    rate: formatNumber(locale, reference.unitsPerUsd, 'decimal'),
    day: formatDate(locale, reference.day),
    source: reference.source
  });
}

function sisterText({ sister }: ImpliedRate, { locale, labels }: ViewContext): string {
  if (sister === null) return '–';
  return message(locale, 'views.donor-rates.sister_of', {
    grant: labelOf(labels, 'grant', sister.grant, locale),
    rate: formatNumber(locale, Math.round(sister.implied * 10) / 10, 'decimal')
  });
}

function sentence(model: DonorRatesModel, context: ViewContext): string {
  const { locale, labels } = context;
  if (model.grants.length === 0) return message(locale, 'views.donor-rates.none');
  const outliers = model.grants.filter(({ rate }) => rate.outlier);
  return paragraph(
    message(locale, 'views.donor-rates.sentence', { grants: model.grants.length, outliers: outliers.length }),
    ...outliers.map(({ grant, rate }) =>
      message(locale, 'views.donor-rates.named', {
        grant: labelOf(labels, 'grant', grant.grant, locale),
        implied: formatNumber(locale, Math.round((rate.implied ?? 0) * 10) / 10, 'decimal'),
        currency: grant.currency ?? '',
        off: formatNumber(locale, Math.abs(rate.offReference ?? rate.sister?.off ?? 0), 'percent')
      })
    )
  );
}
