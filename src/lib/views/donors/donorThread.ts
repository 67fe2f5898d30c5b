import type { ChartOption } from '$lib/charts/chartOption';
import { sankeyChart } from '$lib/charts/sankeyChart';
import { labelOf } from '$lib/domain/labels';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { loadFramework, type FrameworkRow } from '../results/framework';
import { actualText, valueText } from '../results/frameworkWords';
import { numberIn, shareOf, textIn } from '../shape/rowValues';
import { paragraph } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, Cell, View, ViewContext, ViewTable } from '../view';

/** What one grant spent on one output, and what was reached under it. */
export interface Thread {
  readonly grant: string;
  /** Indicator of the output; null for what is tied to none. */
  readonly output: string | null;
  readonly spentUsd: number;
  /** The indicator of the output under this grant; null where it has neither target nor value. */
  readonly result: FrameworkRow | null;
}

export interface DonorThreadModel {
  readonly threads: readonly Thread[];
}

/** From money to results: which grant paid for which output, and what was reached for it. */
export const donorThread: View<DonorThreadModel> = {
  id: 'donor-thread',
  title: 'views.donor-thread.title',
  metrics: ['spent_usd'],
  picks: null,
  brushes: false,
  aspect: 1.8,
  span: 6,
  load,
  isEmpty: (model) => model.threads.length === 0,
  option,
  table,
  sentence
};

async function load(ask: Ask): Promise<DonorThreadModel> {
  const [{ rows }, framework] = await Promise.all([
    ask.metrics(['spent_usd'], ['grant', 'output']),
    loadFramework(ask)
  ]);
  const threads = rows.flatMap((row): readonly Thread[] => {
    const spentUsd = numberIn(row, 'spent_usd');
    const grant = textIn(row, 'grant');
    if (spentUsd === null || spentUsd === 0 || grant === null) return [];
    const output = textIn(row, 'output');
    const result = framework.find((one) => one.grant === grant && one.indicator.code === output) ?? null;
    return [{ grant, output, spentUsd, result }];
  });
  return { threads };
}

function option({ threads }: DonorThreadModel, context: ViewContext): ChartOption {
  const { labels, locale } = context;
  const grants = [...new Set(threads.map(({ grant }) => grant))];
  const outputs = [...new Set(threads.map(({ output }) => output))];
  return sankeyChart(
    [
      ...grants.map((grant) => ({
        id: `grant ${grant}`,
        label: labelOf(labels, 'grant', grant, locale),
        column: 0,
        unknown: false
      })),
      ...outputs.map((output) => ({
        id: `output ${output ?? ''}`,
        label: output ?? message(locale, 'views.donor-thread.untied'),
        column: 1,
        unknown: output === null
      }))
    ],
    threads.map(({ grant, output, spentUsd }) => ({
      source: `grant ${grant}`,
      target: `output ${output ?? ''}`,
      value: spentUsd
    }))
  );
}

function table(model: DonorThreadModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.donor-thread.title',
    columns: [
      ['grant', 'views.donor.grant', 'text'],
      ['output', 'views.donor-thread.output', 'text'],
      ['spent', 'views.donor-thread.spent', 'integer'],
      ['actual', 'views.results.actual', 'text'],
      ['target', 'views.results.target', 'text'],
      ['status', 'views.results.status', 'text'],
      ['per_unit', 'views.donor-thread.per_unit', 'integer']
    ],
    rows: model.threads.map((thread) => threadCells(thread, context))
  });
}

function threadCells({ grant, output, spentUsd, result }: Thread, context: ViewContext): readonly Cell[] {
  const { labels, locale } = context;
  const name =
    output === null ? message(locale, 'views.donor-thread.untied') : labelOf(labels, 'indicator', output, locale);
  const start: readonly Cell[] = [
    labelOf(labels, 'grant', grant, locale),
    output === null ? name : `${output} ${name}`,
    spentUsd
  ];
  if (result === null) return [...start, '–', '–', '–', null];
  return [
    ...start,
    actualText(context, result),
    valueText(context, result.indicator, result.progress.final?.value ?? null),
    message(locale, `views.results.status_${result.progress.status}`),
    perOne(spentUsd, result)
  ];
}

/** Dollars spent for each one counted; null for shares and levels, where a quotient would mean nothing. */
function perOne(spentUsd: number, { indicator, progress }: FrameworkRow): number | null {
  const counts = indicator.aggregation === 'sum' || indicator.aggregation === 'distinct';
  if (!counts || progress.actual === null || progress.actual <= 0) return null;
  return spentUsd / progress.actual;
}

function sentence({ threads }: DonorThreadModel, context: ViewContext): string {
  const { locale } = context;
  if (threads.length === 0) return message(locale, 'views.donor-thread.none');
  const all = threads.reduce((sum, { spentUsd }) => sum + spentUsd, 0);
  const untied = threads.filter(({ output }) => output === null).reduce((sum, { spentUsd }) => sum + spentUsd, 0);
  return paragraph(
    message(locale, 'views.donor-thread.sentence', {
      spent: formatNumber(locale, all),
      outputs: new Set(threads.flatMap(({ output }) => output ?? [])).size,
      untied: formatNumber(locale, shareOf(untied, all), 'percent')
    }),
    message(locale, 'views.donor-thread.caution')
  );
}
