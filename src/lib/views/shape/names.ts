import { labelOf } from '$lib/domain/labels';
import { formatPeriod } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { DimensionId } from '$lib/model/dimensionId';
import type { ViewContext } from '../view';

/** Lists of labels whose name is not the name of the dimension. */
const lists: Partial<Readonly<Record<DimensionId, string>>> = {
  place: 'location',
  training_type: 'training_phase',
  strategic_trade: 'strategic_trade'
};

const periods: readonly DimensionId[] = ['period', 'month', 'quarter', 'year'];

/** A value of a dimension in the reader's words: its label, its period, or "not reported". */
export function dimensionName(context: ViewContext, dimension: DimensionId, code: string | null): string {
  if (code === null) return message(context.locale, 'common.not_reported');
  if (periods.includes(dimension)) return formatPeriod(context.locale, code);
  return labelOf(context.labels, lists[dimension] ?? dimension, code, context.locale);
}

/** The name of a unit, or that an office is no unit of the programme. */
export function unitName(context: ViewContext, code: string | null): string {
  if (code === null) return message(context.locale, 'views.shape.not_a_unit');
  return labelOf(context.labels, 'unit', code, context.locale);
}

/** Names joined as a sentence would: `a, b and c`. */
export function listNames(context: ViewContext, names: readonly string[]): string {
  return new Intl.ListFormat(context.locale === 'en' ? 'en-GB' : 'ru', { type: 'conjunction' }).format(names);
}
