import type { Row } from '$lib/engine/database';
import { formatAtLeast, formatNumber, type NumberKind } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { catalogue } from '$lib/metrics/catalogue';
import type { Metric } from '$lib/metrics/metric';
import { metricIds, type MetricId } from '$lib/metrics/metricId';
import { metricText } from '$lib/metrics/metricText';
import { completenessOf, isIncomplete } from '$lib/views/shape/completeness';
import { minimumForComparison } from '$lib/views/shape/rate';
import { numberIn } from '$lib/views/shape/rowValues';
import { rateText } from '$lib/views/shape/sentences';
import type { ViewContext } from '$lib/views/view';
import { numbersView, type NumbersModel } from './numbersView';
import type { ReportNumber } from './reportDocument';
import { narrowedFilters } from './reportFilters';
import type { InWords, ReportQuestions } from './reportQuestions';
import type { ReportToken } from './reportTokens';

/** True for the id of a metric. */
export function isMetric(text: string): text is MetricId {
  return (metricIds as readonly string[]).includes(text);
}

type MetricToken = ReportToken & { readonly name: MetricId };

/** True for a token that is a metric in a form there is. */
export function isMetricToken(token: ReportToken): token is MetricToken {
  return isMetric(token.name) && (token.form === null || token.form === 'interval' || token.form === 'before');
}

/** Answers all metrics of some tokens, those under the same filters in one question, and gives each its number. */
export async function answerTokens(
  tokens: readonly ReportToken[],
  questions: ReportQuestions
): Promise<ReadonlyMap<string, ReportNumber>> {
  const groups = new Map<string | null, MetricToken[]>();
  for (const token of tokens.filter(isMetricToken)) {
    groups.set(token.filters, [...(groups.get(token.filters) ?? []), token]);
  }
  const answered = await Promise.all([...groups].map(([further, group]) => answerGroup(further, group, questions)));
  return new Map(answered.flat().map((number) => [number.key, number]));
}

async function answerGroup(
  further: string | null,
  tokens: readonly MetricToken[],
  questions: ReportQuestions
): Promise<readonly ReportNumber[]> {
  const filters = narrowedFilters(questions.spec, further);
  const before = tokens.some(({ form }) => form === 'before');
  const metrics = [...new Set(tokens.map(({ name }) => name))].sort();
  const answer = await questions.ask(numbersView(metrics, before), filters);
  return tokens.map((token) => numberOf(token, answer));
}

/** The number of a token out of the answer that holds it. */
export function numberOf({ key, name, form }: MetricToken, { result, context }: InWords<NumbersModel>): ReportNumber {
  const row: Row = (form === 'before' ? result.model.before : result.model.now) ?? {};
  const number = {
    key,
    metric: name,
    name: metricText(context.locale, name).label,
    value: numberIn(row, name),
    low: numberIn(row, `${name}_low`),
    high: numberIn(row, `${name}_high`),
    n: numberIn(row, `${name}_n`),
    atLeast: isLowerBound(name, row)
  };
  return { ...number, text: form === 'interval' ? intervalText(number, context) : numberText(number, context) };
}

/** Counts of what units report are lower bounds while returns are missing; participations while events do not tell theirs. */
function isLowerBound(metric: MetricId, row: Row): boolean {
  const { table, additivity }: Metric = catalogue[metric];
  if (additivity === 'ratio' || additivity === 'latest' || additivity === 'order_statistic') return false;
  if (fromReturns.has(table)) return isIncomplete(completenessOf(row));
  if (metric === 'participations') return (numberIn(row, 'training_events_without_participants') ?? 0) > 0;
  return false;
}

/** Tables that the monthly returns of units fill: what is counted in them is a lower bound while returns are missing. */
export const fromReturns: ReadonlySet<string> = new Set([
  'seizures',
  'seizure_items',
  'route_legs',
  'examinations',
  'consignment_months'
]);

type Numbers = Omit<ReportNumber, 'text'>;

function numberText({ metric, value, atLeast }: Numbers, { locale }: ViewContext): string {
  const kind = kindOfMetric(metric);
  return kind === 'integer' ? formatAtLeast(locale, value, atLeast) : formatNumber(locale, value, kind);
}

/** A rate never without what it rests on: `2.9% (95% interval 1.9% to 4.5%; n = 640)`, and whether that is too few. */
function intervalText(number: Numbers, context: ViewContext): string {
  if (number.value === null || number.n === null) return numberText(number, context);
  return message(context.locale, 'report.rate', {
    rate: rateText(context, number),
    n: formatNumber(context.locale, number.n),
    few: number.n < minimumForComparison ? 'yes' : 'no'
  });
}

/** How a metric is written: shares in percent, things that are counted whole, all else with decimals. */
export function kindOfMetric(metric: string): NumberKind {
  if (!isMetric(metric)) return 'decimal';
  const { unit }: Metric = catalogue[metric];
  if (unit === 'share') return 'percent';
  return measured.has(unit) ? 'decimal' : 'integer';
}

const measured = new Set<string>(['kg', 'native', 'point', 'ratio', 'usd']);
