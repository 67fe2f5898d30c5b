import { formatAtLeast, formatNumber, formatPeriod } from '$lib/messages/format';
import { message, type MessageKey, type MessageValues } from '$lib/messages/messages';
import type { ViewContext } from '../view';
import { spanAsked } from './periods';

/** Joins the sentences that have something to say. */
export function paragraph(...sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ');
}

/** A sentence when its condition holds, else null. */
export function sentenceIf(
  holds: boolean,
  context: ViewContext,
  key: MessageKey,
  values: MessageValues = {}
): string | null {
  return holds ? message(context.locale, key, values) : null;
}

/** A share with its interval: `2.4% (95% interval 1.7% to 3.4%)`; only the share when there is no interval. */
export function rateText(context: ViewContext, rate: Rate): string {
  const { locale } = context;
  const value = formatNumber(locale, rate.value, 'percent');
  if (rate.value === null || rate.low === null || rate.high === null) return value;
  return message(locale, 'views.shape.rate_with_interval', {
    value,
    low: formatNumber(locale, rate.low, 'percent'),
    high: formatNumber(locale, rate.high, 'percent')
  });
}

/** A share of 1 with its 95% interval and the number it rests on. */
export interface Rate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
}

/** A count as text, with "≥" when it is a lower bound. */
export function countText(context: ViewContext, value: number | null, incomplete = false): string {
  return formatAtLeast(context.locale, value, incomplete);
}

/** The period a view covers, in words: that of the filters (where several overlap, if several), else that of the edition. */
export function periodText(context: ViewContext): string {
  const picked = context.filters.clauses.filter((clause) => clause.dimension === 'period');
  const [token] = picked[0]?.values ?? [];
  if (picked.length === 1 && typeof token === 'string') return formatPeriod(context.locale, token);
  const span = spanAsked(context);
  if (span === null) return message(context.locale, 'views.shape.no_period');
  return formatPeriod(context.locale, `${span.from.slice(0, 7)}..${span.to.slice(0, 7)}`);
}
