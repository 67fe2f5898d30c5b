import { labelOf } from '$lib/domain/labels';
import { formatNumber, formatPeriod } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { periodToken } from '$lib/domain/calendar';
import type { ViewContext } from '../view';
import type { FrameworkRow, Indicator } from './framework';
import { isForecast, type Progress } from './progress';

/** `OC2 Hit rate`, in the reader's language. */
export function indicatorName(context: ViewContext, indicator: Pick<Indicator, 'code' | 'name'>): string {
  return `${indicator.code} ${indicator.name[context.locale]}`;
}

/** The grant, the country or the unit that a row is about; the whole programme when none is named. */
export function scopeName(context: ViewContext, row: Pick<FrameworkRow, 'grant' | 'country' | 'unit'>): string {
  const { labels, locale } = context;
  const parts = [
    row.grant === null ? null : labelOf(labels, 'grant', row.grant, locale),
    row.country === null ? null : labelOf(labels, 'country', row.country, locale),
    row.unit === null ? null : labelOf(labels, 'unit', row.unit, locale)
  ].filter((part) => part !== null);
  return parts.length === 0 ? message(locale, 'views.results.whole_programme') : parts.join(', ');
}

/** A value of an indicator in what it counts in: a share in percent, anything else as a number. */
export function valueText(
  context: ViewContext,
  indicator: Pick<Indicator, 'measure'>,
  value: number | null
): string | null {
  if (value === null) return null;
  if (indicator.measure === 'share') return formatNumber(context.locale, value, 'percent');
  return formatNumber(context.locale, Math.round(value * 10) / 10, 'decimal');
}

/** What was reached, with "≥" where quarters of a sum are missing. */
export function actualText(context: ViewContext, row: FrameworkRow): string | null {
  const { indicator, progress } = row;
  const text = valueText(context, indicator, progress.actual);
  const bound =
    progress.missingQuarters > 0 && (indicator.aggregation === 'sum' || indicator.aggregation === 'distinct');
  return text !== null && bound ? `≥ ${text}` : text;
}

/** `160 (140 to 180)`, or why there is no forecast; null when the grant has ended or nothing was reported. */
export function forecastText(context: ViewContext, { indicator, progress }: FrameworkRow): string | null {
  const { forecast } = progress;
  if (forecast === null) return null;
  if (!isForecast(forecast)) {
    const { given, needed } = forecast as { given: number | null; needed: number | null };
    return message(context.locale, 'views.results.too_few_quarters', { given: given ?? 0, needed: needed ?? 0 });
  }
  const text = (value: number) => valueText(context, indicator, value) ?? '';
  return message(context.locale, 'views.results.forecast', {
    value: text(forecast.value),
    low: text(forecast.low),
    high: text(forecast.high)
  });
}

/** A quarter in the reader's calendar, by its first day. */
export function quarterText(context: ViewContext, day: string): string {
  return formatPeriod(context.locale, periodToken(context.filters.calendar, day, 'quarter'));
}

/** `−34.0%` of where it should stand. */
export function deviationText(context: ViewContext, deviation: number | null): string | null {
  if (deviation === null) return null;
  const text = formatNumber(context.locale, Math.abs(deviation), 'percent');
  return deviation < 0 ? `−${text}` : `+${text}`;
}

/** Why it is off, as reported: the code in words and the comment. */
export function reasonText(context: ViewContext, progress: Progress): string | null {
  const { locale, labels } = context;
  const code = progress.reason === null ? null : labelOf(labels, 'deviation_reason', progress.reason, locale);
  const comment = locale === 'ru' ? (progress.commentRu ?? progress.commentEn) : progress.commentEn;
  const parts = [code, comment].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('. ');
}
