import { parsePeriod, type DateSpan } from '$lib/domain/calendar';
import type { Locale } from '$lib/domain/locale';
import { decodeFilters, isDimension } from '$lib/filters/codec';
import type { Clause, Filters } from '$lib/filters/filters';
import { withClause } from '$lib/filters/edit';
import { message } from '$lib/messages/messages';
import { dimensionIds } from '$lib/model/dimensionId';
import { CommandRefused } from './commandRefused';

/** What may stand before `=`: the dimensions, and the calendar of years and quarters. */
export const filterKeys: readonly string[] = [...dimensionIds, 'calendar'];

/**
 * Filters out of `KEY=VALUE` words, by the same codec as an address: the same key again means "or". Several periods are one
 * span where they touch; else the months, quarters and years they name. Throws `CommandRefused`; nothing is left out.
 */
export function readFilters(locale: Locale, words: readonly string[]): Filters {
  const pairs = words.map(readPair);
  const periods = pairs.filter(([key]) => key === 'period').map(([, value]) => value);
  const single = [...new Set(periods)].length === 1;
  const params = new URLSearchParams(
    pairs.filter(([key]) => key !== 'period' || single).map(([key, value]) => [key, value])
  );
  const { filters, rejected } = decodeFilters(params);
  const [first] = rejected;
  if (first) throw refused(locale, first.key, first.value, first.reason);
  return single || periods.length === 0 ? filters : withClause(filters, severalPeriods(locale, periods));
}

function readPair(word: string): readonly [string, string] {
  const at = word.indexOf('=');
  if (at < 1) throw new CommandRefused('cli.refused.not-a-filter', { value: word });
  const key = word.slice(0, at);
  if (key === 'calendar' || isDimension(key)) return [key, word.slice(at + 1)];
  throw new CommandRefused('cli.refused.unknown-filter', { value: key, list: filterKeys.join(', ') });
}

function severalPeriods(locale: Locale, tokens: readonly string[]): Clause {
  const spans = tokens.map((token) => {
    const span = parsePeriod(token);
    if (span === null) throw refused(locale, 'period', token, 'not-a-period');
    return span;
  });
  const whole = joined(spans);
  if (whole === null) return { dimension: 'month', values: [...new Set(tokens)], view: null };
  return { dimension: 'period', values: [`${whole.from.slice(0, 7)}..${whole.to.slice(0, 7)}`], view: null };
}

/** The span that spans make together, or null when there is a gap between them. */
function joined(spans: readonly DateSpan[]): DateSpan | null {
  const [first, ...rest] = [...spans].sort((a, b) => (a.from < b.from ? -1 : 1));
  let whole = first!;
  for (const span of rest) {
    if (monthIndex(span.from) > monthIndex(whole.to) + 1) return null;
    if (span.to > whole.to) whole = { from: whole.from, to: span.to };
  }
  return whole;
}

function monthIndex(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function refused(locale: Locale, key: string, value: string, reason: string): CommandRefused {
  const text = message(locale, `filters.rejected.${reason}` as Parameters<typeof message>[1]);
  return new CommandRefused('cli.refused.rejected-filter', { key, value, reason: text });
}
