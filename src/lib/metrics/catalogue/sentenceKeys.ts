import type { Metric } from '../metric';
import type { MetricId } from '../metricId';

/** Keys of the sentences that every metric has. */
export function sentenceKeys(id: MetricId): Pick<Metric, 'label' | 'definition' | 'caveat'> {
  return { label: `metrics.${id}.label`, definition: `metrics.${id}.definition`, caveat: `metrics.${id}.caveat` };
}
