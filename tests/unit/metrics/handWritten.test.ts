import { describe, expect, test } from 'vitest';
import { knownDimensionsOf } from '$lib/metrics/breakdowns';
import { catalogue } from '$lib/metrics/catalogue';
import type { Metric } from '$lib/metrics/metric';
import { metricIds, type MetricId } from '$lib/metrics/metricId';
import type { DimensionId } from '$lib/model/dimensionId';
import { isTimeDimension } from '$lib/model/dimensions';
import { raw } from '$lib/sql/sql';
import { variedEdition } from './variedEdition';

const edition = await variedEdition();

/** The metrics in question, each by a statement written by hand from its definition, over one class of facts. */
const byHand: readonly (readonly [MetricId, string])[] = [
  ['seizure_events', `select count(*) as answer from seizures where source_class = 'synthetic'`],
  [
    'seized_kg',
    `select sum(i.kg_equivalent) as answer from seizure_items i, seizures s
      where s.seizure_id = i.seizure_id and s.source_class = 'synthetic'`
  ],
  [
    'hit_rate',
    `select sum(case when result like 'positive%' then 1 else 0 end)
        / sum(case when result like 'positive%' or result = 'negative' then 1.0 else 0 end) as answer
      from examinations where source_class = 'synthetic'`
  ],
  [
    'women_share',
    `select sum(women)::double / (sum(women) + sum(men)) as answer from training_events
      where source_class = 'synthetic' and women >= 0 and men >= 0`
  ],
  [
    'unique_participants',
    `select count(*) as answer from (select participant from training_participations p
      where exists (select 1 from training_events e where e.event_id = p.event_id and e.source_class = 'synthetic')
      group by participant)`
  ],
  [
    'learning_gain',
    `select avg(100.0 * (post_score - pre_score) / max_score) as answer from training_participations
      join training_events using (event_id) where source_class = 'synthetic'`
  ],
  [
    'return_timeliness',
    `select avg((status = 'on_time')::int) as answer from unit_returns where source_class = 'synthetic'`
  ],
  [
    'exchange_conversion',
    `select sum(led_to_examination)::double / sum(sent) as answer from exchange_months
      where source_class = 'synthetic'`
  ],
  [
    'equipment_in_service_share',
    `select sum(quantity * (state = 'in_service')::int)::double / sum(quantity) as answer from equipment
      where source_class = 'synthetic' and state in ('in_service', 'under_repair', 'out_of_service', 'lost')`
  ],
  [
    'implementation_rate',
    `select (select sum(amount_usd) from finance_transactions where transaction_type = 'spent'
        and source_class = 'synthetic')::double / sum(amount_usd)::double as answer
      from finance_transactions where transaction_type = 'allotted' and source_class = 'synthetic'`
  ],
  [
    'unspent_usd',
    `select (select sum(amount_usd) from finance_transactions where transaction_type = 'allotted'
        and source_class = 'synthetic') - sum(amount_usd) as answer
      from finance_transactions where transaction_type = 'spent' and source_class = 'synthetic'`
  ],
  [
    'recommendations_overdue',
    `select count(*) as answer from visit_recommendations where source_class = 'synthetic' and due_on < '2020-12-31'
      and not (status = 'closed' and closed_on <= '2020-12-31')`
  ]
];

describe('a metric equals a statement written by hand', () => {
  test.each(byHand)('%s', async (id, text) => {
    const { rows } = await edition.database.query(raw(text));
    const answer = (await edition.total([id]))[id];
    expect(answer).not.toBeNull();
    expect(Number(answer)).toBeCloseTo(Number(rows[0]!['answer']), 5);
  });
});

describe('what may not be added up is the same in a group as under a filter on the group', () => {
  const recomputed = metricIds.filter((id) => (catalogue[id] as Metric).additivity !== 'sum');

  test.each(recomputed)('%s', async (id) => {
    for (const dimension of knownDimensionsOf(id).filter((one) => !isTimeDimension(one) && !joined.includes(one))) {
      const groups = await edition.rows([id], [dimension]);
      for (const group of groups) {
        const value = group[dimension] as string | null;
        const alone = await edition.total([id], [{ dimension, values: [value], view: null }]);
        expect(alone[id], `${dimension} ${value}`).toEqual(group[id]);
      }
    }
  });
});

/** Under a filter on these, another class of facts may be asked for, or a row may stand in several groups. */
const joined: readonly DimensionId[] = ['source_class', 'donor', 'grant', 'sex', 'agency_type'];
