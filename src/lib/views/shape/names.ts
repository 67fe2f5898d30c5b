import { labelOf } from '$lib/domain/labels';
import { valueText } from '$lib/filters/sentence';
import { message } from '$lib/messages/messages';
import type { DimensionId } from '$lib/model/dimensionId';
import type { ViewContext } from '../view';

/** A value of a dimension in the reader's words, the same as in the sentence of the filters. */
export function dimensionName(context: ViewContext, dimension: DimensionId, code: string | null): string {
  return valueText(context.locale, { dimension }, code, context.labels);
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
