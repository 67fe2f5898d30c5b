import type { Row } from '$lib/engine/database';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { MetricId } from '$lib/metrics/metricId';
import type { ViewContext } from '../view';
import { numberIn } from './rowValues';

/** Monthly returns that were due and that came. */
export interface Completeness {
  readonly due: number;
  readonly received: number;
}

/** Metrics a view asks for, beside its own, to know how complete its totals are. */
export const completenessMetrics = ['returns_due', 'returns_received'] as const satisfies readonly MetricId[];

/** Returns due and received in a row of results; null where none was due, e.g. in a file that is no unit's return. */
export function completenessOf(row: Row): Completeness | null {
  const due = numberIn(row, 'returns_due');
  if (due === null || due === 0) return null;
  return { due, received: numberIn(row, 'returns_received') ?? 0 };
}

/** True when a total is a lower bound, because returns are missing. */
export function isIncomplete(completeness: Completeness | null): boolean {
  return completeness !== null && completeness.received < completeness.due;
}

/** "Returns received: 12 of 14 (85.7%), so totals are lower bounds." Null where no return was due. */
export function completenessSentence(context: ViewContext, completeness: Completeness | null): string | null {
  if (completeness === null) return null;
  const { due, received } = completeness;
  return message(context.locale, 'views.shape.completeness', {
    received,
    due,
    share: formatNumber(context.locale, received / due, 'percent'),
    incomplete: received < due ? 'yes' : 'no'
  });
}
