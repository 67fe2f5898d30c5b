import type { ChartOption } from '$lib/charts/chartOption';
import { stackedBars } from '$lib/charts/stackedBars';
import { labelOf } from '$lib/domain/labels';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { grantEarmarks, grantRecords } from '$lib/metrics/grantRecords';
import { listNames } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { grantRecord } from './grantRecord';

/** One part of a grant and what it is tied to. */
export interface Earmark {
  readonly grant: string;
  /** Indicator of the output; null where the part is free. */
  readonly output: string | null;
  /** Null for the whole region. */
  readonly country: string | null;
  readonly percent: number;
  /** The part in dollars; null when the amount is not known. */
  readonly usd: number | null;
}

export interface DonorEarmarksModel {
  readonly earmarks: readonly Earmark[];
  /** Grants whose parts do not add up to 100, with what they add up to. */
  readonly uneven: readonly { readonly grant: string; readonly percent: number }[];
}

const rounding = 0.01;

/** What the grants are tied to. The parts of a grant add up to 100, so that no dollar is counted twice. */
export const donorEarmarks: View<DonorEarmarksModel> = {
  id: 'donor-earmarks',
  title: 'views.donor-earmarks.title',
  metrics: [],
  picks: null,
  brushes: false,
  aspect: 1.8,
  span: 6,
  load,
  isEmpty: (model) => model.earmarks.length === 0,
  option,
  table,
  sentence
};

async function load(ask: Ask): Promise<DonorEarmarksModel> {
  const [rows, grants] = await Promise.all([ask.records(grantEarmarks), ask.records(grantRecords)]);
  const amounts = new Map(grants.map(grantRecord).map(({ grant, amountUsd }) => [grant, amountUsd]));
  const earmarks = rows.map((row): Earmark => {
    const grant = textIn(row, 'grant_code') ?? '';
    const percent = numberIn(row, 'share_percent') ?? 0;
    const amount = amounts.get(grant) ?? null;
    return {
      grant,
      output: textIn(row, 'output_code'),
      country: textIn(row, 'country'),
      percent,
      usd: amount === null ? null : Math.round(amount * percent) / 100
    };
  });
  return { earmarks, uneven: unevenOf(earmarks) };
}

/** Grants whose parts do not add up to 100. */
export function unevenOf(earmarks: readonly Earmark[]): DonorEarmarksModel['uneven'] {
  const sums = new Map<string, number>();
  for (const { grant, percent } of earmarks) sums.set(grant, (sums.get(grant) ?? 0) + percent);
  return [...sums].flatMap(([grant, percent]) => (Math.abs(percent - 100) > rounding ? [{ grant, percent }] : []));
}

function option(model: DonorEarmarksModel, context: ViewContext): ChartOption {
  const grants = [...new Set(model.earmarks.map(({ grant }) => grant))];
  const purposes = [...new Set(model.earmarks.map((earmark) => purposeOf(earmark, context)))];
  return stackedBars({
    locale: context.locale,
    stacked: true,
    rows: grants.map((grant) => ({ label: labelOf(context.labels, 'grant', grant, context.locale) })),
    series: purposes.map((purpose) => ({
      name: purpose,
      values: grants.map((grant) => {
        const parts = model.earmarks.filter((one) => one.grant === grant && purposeOf(one, context) === purpose);
        return parts.length === 0 ? null : parts.reduce((sum, { percent }) => sum + percent, 0);
      })
    }))
  });
}

/** `OP1, Kazakhstan`; "free" where it is tied to nothing. */
function purposeOf({ output, country }: Earmark, context: ViewContext): string {
  const place = country === null ? null : labelOf(context.labels, 'country', country, context.locale);
  const parts = [output, place].filter((part) => part !== null);
  return parts.length === 0 ? message(context.locale, 'views.donor-earmarks.free') : parts.join(', ');
}

function table(model: DonorEarmarksModel, context: ViewContext): ViewTable {
  const { locale, labels } = context;
  return tableOf(context, {
    caption: 'views.donor-earmarks.title',
    columns: [
      ['grant', 'views.donor.grant', 'text'],
      ['output', 'views.donor-earmarks.output', 'text'],
      ['country', 'views.column.country', 'text'],
      ['percent', 'views.donor-earmarks.percent', 'decimal'],
      ['usd', 'views.donor-earmarks.usd', 'decimal']
    ],
    rows: model.earmarks.map((earmark) => [
      labelOf(labels, 'grant', earmark.grant, locale),
      earmark.output ?? message(locale, 'views.donor-earmarks.free'),
      earmark.country === null
        ? message(locale, 'views.donor-earmarks.region')
        : labelOf(labels, 'country', earmark.country, locale),
      earmark.percent,
      earmark.usd
    ])
  });
}

function sentence(model: DonorEarmarksModel, context: ViewContext): string {
  const { locale, labels } = context;
  if (model.earmarks.length === 0) return message(locale, 'views.donor-earmarks.none');
  const grants = new Set(model.earmarks.map(({ grant }) => grant)).size;
  const named = model.uneven.map(
    ({ grant, percent }) => `${labelOf(labels, 'grant', grant, locale)} (${formatNumber(locale, percent, 'decimal')})`
  );
  return paragraph(
    message(locale, 'views.donor-earmarks.sentence', { grants, parts: model.earmarks.length }),
    named.length === 0
      ? message(locale, 'views.donor-earmarks.even')
      : message(locale, 'views.donor-earmarks.uneven', { grants: listNames(context, named) })
  );
}
