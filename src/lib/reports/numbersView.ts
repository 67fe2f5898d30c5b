import { shiftMonth } from '$lib/domain/calendar';
import type { Row } from '$lib/engine/database';
import type { MetricId } from '$lib/metrics/metricId';
import { completenessMetrics } from '$lib/views/shape/completeness';
import { monthsBetween, spanAsked } from '$lib/views/shape/periods';
import { withoutPicture } from '$lib/views/shape/withoutPicture';
import type { Ask, View } from '$lib/views/view';

/** The totals of some metrics, over the period of the filters and over one of equal length before it. */
export interface NumbersModel {
  readonly now: Row;
  /** Null when it was not asked, or when the edition does not reach back that far. */
  readonly before: Row | null;
}

/** What the bound numbers of a report ask with: a view like others, so that their provenance is recorded like that of others. */
export function numbersView(metrics: readonly MetricId[], before: boolean): View<NumbersModel> {
  const asked = [...new Set([...metrics, ...completenessMetrics, 'training_events_without_participants' as const])];
  return {
    id: before ? 'report-numbers-before' : 'report-numbers',
    title: 'report.key_figures',
    metrics,
    ...withoutPicture,
    span: 12,
    load: async (ask) => {
      const earlier = before ? periodBefore(ask) : null;
      const [now, then] = await Promise.all([
        ask.metrics(asked),
        earlier === null ? null : ask.metrics(asked, [], earlier)
      ]);
      return { now: now.total, before: then === null ? null : then.total };
    },
    isEmpty: () => false,
    table: () => ({ caption: '', columns: [], rows: [], picks: null, more: 0 }),
    sentence: () => ''
  };
}

/** The months before those asked about, as many of them; null when the edition begins later. */
function periodBefore(ask: Ask): string | null {
  const span = spanAsked(ask);
  if (span === null || ask.edition.period === null) return null;
  const first = span.from.slice(0, 7);
  const months = monthsBetween(first, span.to.slice(0, 7)).length;
  const from = shiftMonth(first, -months);
  return from < ask.edition.period.from.slice(0, 7) ? null : `${from}..${shiftMonth(first, -1)}`;
}
