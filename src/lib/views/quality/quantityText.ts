import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { dimensionName } from '../shape/names';
import type { ViewContext } from '../view';

/** A quantity with its unit of measure; null when none was reported. */
export function quantityText(context: ViewContext, quantity: number | null, measureUnit: string | null): string | null {
  if (quantity === null) return null;
  const unit =
    measureUnit === null
      ? message(context.locale, 'views.seizure-events.no_unit')
      : dimensionName(context, 'measure_unit', measureUnit);
  return `${formatNumber(context.locale, quantity, 'decimal')} ${unit}`;
}
