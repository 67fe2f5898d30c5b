import type { Metric } from '../metric';
import type { MetricId } from '../metricId';
import { cooperationMetrics } from './cooperation';
import { inspectionsMetrics } from './inspections';
import { moneyMetrics } from './money';
import { programmeMetrics } from './programme';
import { riskIndicatorMetrics } from './riskIndicators';
import { seizuresMetrics } from './seizures';
import { trainingsMetrics } from './trainings';

/** Every number Tamga knows, by id: the only place where it is defined. */
export const catalogue: Readonly<Record<MetricId, Metric>> = {
  ...seizuresMetrics,
  ...inspectionsMetrics,
  ...trainingsMetrics,
  ...programmeMetrics,
  ...cooperationMetrics,
  ...riskIndicatorMetrics,
  ...moneyMetrics
};
