/** The words of a metric, for those who draw a view and may not ask the catalogue itself. */
export { metricText, type MetricText } from '$lib/metrics/metricText';
