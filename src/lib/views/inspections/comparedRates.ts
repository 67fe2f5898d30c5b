import { dotWhisker } from '$lib/charts/dotWhisker';
import { formatNumber } from '$lib/messages/format';
import { message, type MessageKey } from '$lib/messages/messages';
import type { DimensionId } from '$lib/model/dimensionId';
import { newcombeDifference, type Difference } from '$lib/stats';
import { dimensionName } from '../shape/names';
import { isComparable, minimumForComparison } from '../shape/rate';
import { rounded } from '../shape/rounded';
import { paragraph, rateText } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { hitRateMetrics, hitRateRow, type HitRateRow } from './hitRateRows';

/** What two rates say of each other: whether they may be compared at all, and whether they differ beyond chance. */
export type Verdict = 'nothing' | 'too_few' | 'no_evidence' | 'differ';

/** Two hit rates side by side. `rows` are all that can be picked, most completed examinations first. */
export interface ComparedModel {
  readonly rows: readonly HitRateRow[];
  readonly first: HitRateRow | null;
  readonly second: HitRateRow | null;
  /** First minus second, in shares of 1. Null when either has no completed examination. */
  readonly difference: Difference | null;
  readonly verdict: Verdict;
}

interface Comparison {
  readonly id: string;
  readonly title: MessageKey;
  readonly dimension: DimensionId;
  readonly column: MessageKey;
}

/**
 * "Can I compare these two?": two values of a dimension, picked in this view, and an answer in words. Without a pick the two
 * with most completed examinations stand in.
 */
export function comparedRates(comparison: Comparison): View<ComparedModel> {
  const { id, title, dimension } = comparison;
  return {
    id,
    title,
    metrics: hitRateMetrics,
    picks: dimension,
    brushes: false,
    aspect: 3.4,
    span: 6,
    load: (ask) => load(ask, comparison),
    isEmpty: (model) => model.rows.length === 0,
    pair: (model, context) => ({
      first: model.first?.key ?? null,
      second: model.second?.key ?? null,
      options: model.rows.map(({ key }) => ({ value: key!, label: dimensionName(context, dimension, key) }))
    }),
    option: (model, context) =>
      dotWhisker({
        locale: context.locale,
        whiskers: pairOf(model).map((row) => ({
          label: dimensionName(context, dimension, row.key),
          ...row.rate,
          pale: !isComparable(row.rate)
        }))
      }),
    table: (model, context) => table(model, context, comparison),
    sentence: (model, context) => sentence(model, context, dimension)
  };
}

async function load(ask: Ask, { id, dimension }: Comparison): Promise<ComparedModel> {
  const { rows } = await ask.metrics(hitRateMetrics, [dimension]);
  const known = rows
    .map((row) => hitRateRow(row, dimension))
    .filter(({ key }) => key !== null)
    .sort((a, b) => (b.completed ?? 0) - (a.completed ?? 0) || (a.key! < b.key! ? -1 : 1));
  const picked =
    ask.filters.clauses.find((clause) => clause.view === id && clause.dimension === dimension)?.values ?? [];
  const chosen = known.filter(({ key }) => picked.includes(key)).slice(0, 2);
  const [first = null, second = null] = [...chosen, ...known.filter((row) => !chosen.includes(row))];
  return { rows: known, first, second, ...compared(first, second) };
}

function compared(first: HitRateRow | null, second: HitRateRow | null): Pick<ComparedModel, 'difference' | 'verdict'> {
  if (first === null || second === null) return { difference: null, verdict: 'nothing' };
  const difference = newcombeDifference(proportionOf(first), proportionOf(second));
  if (difference === null || !isComparable(first.rate) || !isComparable(second.rate))
    return { difference, verdict: 'too_few' };
  return { difference, verdict: difference.low > 0 || difference.high < 0 ? 'differ' : 'no_evidence' };
}

function proportionOf({ positive, completed }: HitRateRow) {
  return { successes: positive ?? 0, trials: completed ?? 0 };
}

function pairOf({ first, second }: ComparedModel): readonly HitRateRow[] {
  return [first, second].filter((row) => row !== null);
}

function table(model: ComparedModel, context: ViewContext, { title, dimension, column }: Comparison): ViewTable {
  return tableOf(context, {
    caption: title,
    columns: [
      [dimension, column, 'text'],
      ['completed', 'views.column.completed', 'integer'],
      ['positive', 'views.column.positive', 'integer'],
      ['hit_rate', 'views.column.hit_rate', 'percent'],
      ['hit_rate_low', 'views.column.low', 'percent'],
      ['hit_rate_high', 'views.column.high', 'percent']
    ],
    rows: [
      ...pairOf(model).map((row) => [
        dimensionName(context, dimension, row.key),
        row.completed,
        row.positive,
        row.rate.value,
        row.rate.low,
        row.rate.high
      ]),
      ...(model.difference === null ? [] : [differenceRow(model.difference, context)])
    ]
  });
}

function differenceRow({ difference, low, high }: Difference, context: ViewContext) {
  return [message(context.locale, 'views.compare.difference'), '', '', difference, low, high];
}

function sentence(model: ComparedModel, context: ViewContext, dimension: DimensionId): string {
  const { first, second, difference, verdict } = model;
  if (first === null || second === null) return message(context.locale, 'views.compare.nothing');
  const name = (row: HitRateRow) => dimensionName(context, dimension, row.key);
  const points = (value: number | null) =>
    formatNumber(context.locale, value === null ? null : rounded(100 * value), 'decimal');
  return paragraph(
    message(context.locale, `views.compare.${verdict}`, {
      first: name(first),
      second: name(second),
      firstN: first.completed ?? 0,
      secondN: second.completed ?? 0,
      minimum: minimumForComparison,
      firstRate: rateText(context, first.rate),
      secondRate: rateText(context, second.rate),
      points: points(difference === null ? null : difference.difference),
      low: points(difference?.low ?? null),
      high: points(difference?.high ?? null)
    }),
    verdict === 'differ' ? message(context.locale, 'views.compare.caution') : null
  );
}
