import type { Metric } from '../metric';
import type { MetricId } from '../metricId';
import { inspectionsMetrics } from './inspections';
import { programmeMetrics } from './programme';
import { seizuresMetrics } from './seizures';
import { trainingsMetrics } from './trainings';

/** Every number Tamga knows, by id: the only place where it is defined. */
export const catalogue: Readonly<Record<MetricId, Metric>> = {
  ...seizuresMetrics,
  ...inspectionsMetrics,
  ...trainingsMetrics,
  ...programmeMetrics
};
