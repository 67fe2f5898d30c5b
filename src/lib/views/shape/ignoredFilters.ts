import { ignoredClauses } from '$lib/filters/ignoredClauses';
import { ignoredSentence } from '$lib/filters/sentence';
import { catalogue } from '$lib/metrics/catalogue';
import type { View, ViewContext } from '../view';

/** Which filters mean nothing for a view, in a sentence for its provenance card; null when it obeys them all. */
export function ignoredFilters(view: Pick<View, 'id' | 'metrics'>, context: ViewContext): string | null {
  const tables = [...new Set(view.metrics.map((id) => catalogue[id].table))];
  if (tables.length === 0) return null;
  return ignoredSentence(context.locale, ignoredClauses(context.filters, tables, view.id), context.labels);
}
