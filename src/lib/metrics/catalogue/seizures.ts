import type { Metric } from '../metric';
import type { MetricId } from '../metricId';
import { sentenceKeys } from './sentenceKeys';

const perEvent = {
  kg: { key: 'seizure_items.seizure_id', values: { kg: 'sum(seizure_items.kg_equivalent)' } },
  quantity: {
    key: 'seizure_items.seizure_id',
    values: {
      quantity: 'sum(seizure_items.quantity)',
      // '?' stands for a quantity without a unit, so that it never passes for the unit of the others.
      first_unit: `min(case when seizure_items.quantity is not null then coalesce(seizure_items.measure_unit, '?') end)`,
      last_unit: `max(case when seizure_items.quantity is not null then coalesce(seizure_items.measure_unit, '?') end)`
    }
  }
} as const;

const unitOfAll = `coalesce(seizure_items.measure_unit, '?')`;
const quantified = 'filter (where seizure_items.quantity is not null)';
const oneUnit = `min(per_key.first_unit) = max(per_key.last_unit) and min(per_key.first_unit) <> '?'`;

/** Seizures: events, what was seized, and how far single events make the total. */
export const seizuresMetrics = {
  seizure_events: {
    table: 'seizures',
    sql: 'count(distinct seizures.seizure_id)',
    additivity: 'distinct',
    fanoutSafe: true,
    unit: 'event',
    direction: 'none',
    indicator: 'OC3',
    missing: 'rows',
    ...sentenceKeys('seizure_events')
  },
  seizure_items: {
    table: 'seizure_items',
    sql: 'count(*)',
    additivity: 'sum',
    unit: 'item',
    direction: 'none',
    indicator: null,
    missing: 'rows',
    ...sentenceKeys('seizure_items')
  },
  seized_quantity: {
    table: 'seizure_items',
    sql:
      `case when min(${unitOfAll}) ${quantified} = max(${unitOfAll}) ${quantified}` +
      ` and min(${unitOfAll}) ${quantified} <> '?' then sum(seizure_items.quantity) end`,
    additivity: 'sum',
    unit: 'native',
    direction: 'none',
    indicator: 'OC4',
    missing: 'left_out',
    ...sentenceKeys('seized_quantity')
  },
  seized_kg: {
    table: 'seizure_items',
    sql: 'sum(seizure_items.kg_equivalent)',
    additivity: 'sum',
    unit: 'kg',
    direction: 'none',
    indicator: 'OC4',
    missing: 'left_out',
    ...sentenceKeys('seized_kg')
  },
  seized_items_without_kg: {
    table: 'seizure_items',
    sql: 'count(*)',
    where: 'seizure_items.kg_equivalent is null',
    additivity: 'sum',
    unit: 'item',
    direction: 'down',
    indicator: null,
    missing: 'counted',
    ...sentenceKeys('seized_items_without_kg')
  },
  seized_kg_top1_share: {
    table: 'seizure_items',
    per: perEvent.kg,
    sql: 'cast(max(per_key.kg) as double) / cast(nullif(sum(per_key.kg), 0) as double)',
    additivity: 'order_statistic',
    unit: 'share',
    direction: 'none',
    indicator: null,
    missing: 'left_out',
    ...sentenceKeys('seized_kg_top1_share')
  },
  seized_kg_median: {
    table: 'seizure_items',
    per: perEvent.kg,
    sql: 'median(per_key.kg)',
    additivity: 'order_statistic',
    unit: 'kg',
    direction: 'none',
    indicator: null,
    missing: 'left_out',
    ...sentenceKeys('seized_kg_median')
  },
  seized_quantity_top1_share: {
    table: 'seizure_items',
    per: perEvent.quantity,
    sql:
      `case when ${oneUnit} then cast(max(per_key.quantity) as double)` +
      ' / cast(nullif(sum(per_key.quantity), 0) as double) end',
    additivity: 'order_statistic',
    unit: 'share',
    direction: 'none',
    indicator: null,
    missing: 'left_out',
    ...sentenceKeys('seized_quantity_top1_share')
  },
  seized_quantity_median: {
    table: 'seizure_items',
    per: perEvent.quantity,
    sql: `case when ${oneUnit} then median(per_key.quantity) end`,
    additivity: 'order_statistic',
    unit: 'native',
    direction: 'none',
    indicator: null,
    missing: 'left_out',
    ...sentenceKeys('seized_quantity_median')
  },
  strategic_seizure_events: {
    table: 'seizure_items',
    sql: 'count(distinct seizure_items.seizure_id)',
    where: 'seizure_items.strategic_category is not null',
    additivity: 'distinct',
    fanoutSafe: true,
    unit: 'event',
    direction: 'none',
    indicator: 'OC3',
    missing: 'rows',
    ...sentenceKeys('strategic_seizure_events')
  },
  route_legs: {
    table: 'route_legs',
    sql: 'count(*)',
    additivity: 'sum',
    unit: 'leg',
    direction: 'none',
    indicator: null,
    missing: 'rows',
    ...sentenceKeys('route_legs')
  },
  route_seizure_events: {
    table: 'route_legs',
    sql: 'count(distinct route_legs.seizure_id)',
    additivity: 'distinct',
    fanoutSafe: true,
    unit: 'event',
    direction: 'none',
    indicator: null,
    missing: 'rows',
    ...sentenceKeys('route_seizure_events')
  }
} as const satisfies Partial<Record<MetricId, Metric>>;
