import type { MessageKey } from '$lib/messages/messages';

/** A statement to begin from. */
export interface QueryExample {
  readonly title: MessageKey;
  readonly sql: string;
}

/** Statements that run on every edition, from the simplest to one with joins. */
export const queryExamples: readonly QueryExample[] = [
  {
    title: 'query.example_monthly',
    sql: `select date_trunc('month', seized_on) as month, commodity_class, count(distinct seizures.seizure_id) as seizures
from seizures
join seizure_items using (seizure_id)
where source_class <> 'published'
group by all
order by month, seizures desc`
  },
  {
    title: 'query.example_hit_rate',
    sql: `select unit, count(*) as examinations,
  count(*) filter (where result = 'positive') as positive,
  round(100.0 * count(*) filter (where result = 'positive') / count(*) filter (where result in ('positive', 'negative')), 2) as hit_rate_percent
from examinations
group by unit
order by hit_rate_percent desc nulls last`
  },
  {
    title: 'query.example_routes',
    sql: `select from_role, from_country, to_role, to_country, evidence, count(distinct seizure_id) as seizures
from route_legs
group by all
order by seizures desc
limit 50`
  },
  {
    title: 'query.example_trainings',
    sql: `select training_events.event_code, title_en, country, starts_on, participants, string_agg(distinct donor, ', ') as donors
from training_events
join training_types using (training_type)
left join training_grants using (event_id)
left join grants using (grant_code)
where strategic_trade
group by all
order by starts_on desc`
  },
  { title: 'query.example_dictionary', sql: 'summarize examinations' }
];
