import type { Metric } from '../metric';
import { metricWords } from './metricWords';

/** The numbers on seizures and routes. */
export const seizuresMetrics = {
  seizure_events: {
    table: 'seizures',
    sql: 'count(*)',
    additivity: 'sum',
    fanoutSafe: true,
    unit: 'event',
    direction: 'none',
    indicator: 'OC3',
    ...metricWords('seizure_events')
  },
  seizure_items: {
    table: 'seizure_items',
    sql: 'count(*)',
    additivity: 'sum',
    unit: 'item',
    direction: 'none',
    indicator: 'OC3',
    ...metricWords('seizure_items')
  },
  seized_quantity: {
    table: 'seizure_items',
    sql: "case when count(distinct coalesce(seizure_items.measure_unit, '')) <= 1 then sum(seizure_items.quantity) end",
    additivity: 'sum',
    unit: 'native',
    direction: 'none',
    indicator: 'OC4',
    ...metricWords('seized_quantity')
  },
  seized_kg: {
    table: 'seizure_items',
    sql: 'sum(seizure_items.kg_equivalent)',
    additivity: 'sum',
    unit: 'kg',
    direction: 'none',
    indicator: 'OC4',
    ...metricWords('seized_kg')
  },
  seized_items_without_kg: {
    table: 'seizure_items',
    sql: 'count(*)',
    where: 'seizure_items.kg_equivalent is null',
    additivity: 'sum',
    unit: 'item',
    direction: 'down',
    indicator: null,
    ...metricWords('seized_items_without_kg')
  },
  seized_kg_top1_share: {
    table: 'seizure_items',
    sql: 'max(seizure_items.kg_equivalent)::double / nullif(sum(seizure_items.kg_equivalent)::double, 0)',
    additivity: 'order-statistic',
    unit: 'share',
    direction: 'none',
    indicator: 'OC4',
    ...metricWords('seized_kg_top1_share')
  },
  seized_kg_median: {
    table: 'seizure_items',
    sql: 'median(seizure_items.kg_equivalent)::double',
    additivity: 'order-statistic',
    unit: 'kg',
    direction: 'none',
    indicator: 'OC4',
    ...metricWords('seized_kg_median')
  },
  seized_quantity_top1_share: {
    table: 'seizure_items',
    sql: "case when count(distinct coalesce(seizure_items.measure_unit, '')) <= 1 then max(seizure_items.quantity)::double / nullif(sum(seizure_items.quantity)::double, 0) end",
    additivity: 'order-statistic',
    unit: 'share',
    direction: 'none',
    indicator: 'OC4',
    ...metricWords('seized_quantity_top1_share')
  },
  seized_quantity_median: {
    table: 'seizure_items',
    sql: "case when count(distinct coalesce(seizure_items.measure_unit, '')) <= 1 then median(seizure_items.quantity)::double end",
    additivity: 'order-statistic',
    unit: 'native',
    direction: 'none',
    indicator: 'OC4',
    ...metricWords('seized_quantity_median')
  },
  strategic_seizure_events: {
    table: 'seizure_items',
    sql: 'count(distinct seizure_items.seizure_id)',
    where: 'seizure_items.strategic_category is not null',
    additivity: 'distinct',
    unit: 'event',
    direction: 'none',
    indicator: 'OC3',
    ...metricWords('strategic_seizure_events')
  },
  route_legs: {
    table: 'route_legs',
    sql: 'count(*)',
    additivity: 'sum',
    unit: 'leg',
    direction: 'none',
    indicator: null,
    ...metricWords('route_legs')
  },
  route_seizure_events: {
    table: 'route_legs',
    sql: 'count(distinct route_legs.seizure_id)',
    additivity: 'distinct',
    unit: 'event',
    direction: 'none',
    indicator: null,
    ...metricWords('route_seizure_events')
  }
} as const satisfies Record<string, Metric>;
