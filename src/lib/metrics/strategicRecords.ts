import { predicateFor } from '$lib/filters/predicate';
import { raw, sql, type SqlQuery } from '$lib/sql/sql';
import type { RecordScope } from './recordScope';
import { listedRecords } from './records';

/**
 * Seizures of strategic goods, one row an item, the newest first, with the headings that hint at the same category and the last
 * strategic trade training of the same country and class of facts that began before.
 */
export function strategicDetections(scope: RecordScope): SqlQuery {
  return sql`select seizures.seizure_id, seizures.seized_on, seizures.date_precision, seizures.country, seizures.unit,
      seizures.detection_method, seizure_items.substance, seizure_items.strategic_category, seizure_items.hs_code,
      exists (select 1 from strategic_items where strategic_items.strategic_category = seizure_items.strategic_category
        and starts_with(seizure_items.hs_code, strategic_items.hs_code)) as hinted,
      (select max(training.starts_on) from training_events training where training.strategic_trade
        and training.country = seizures.country and training.source_class = seizures.source_class
        and training.starts_on < seizures.seized_on) as trained_on,
      count(*) over () as all_items
    from seizures join seizure_items on seizure_items.seizure_id = seizures.seizure_id
    where seizure_items.strategic_category is not null and ${predicateFor({ ...scope, table: 'seizures' })}
    order by seizures.seized_on desc nulls last, seizures.seizure_id, seizure_items.item_id limit ${raw(String(listedRecords))}`;
}

/**
 * Examinations of goods declared under headings that hint at a category of strategic goods. Indicative only: most goods under
 * such a heading need no permit.
 */
export function hintedExaminations(scope: RecordScope): SqlQuery {
  return sql`with declared as (select examinations.hs_code, examinations.result, count(*) as examinations from examinations
      where examinations.hs_code is not null and ${predicateFor({ ...scope, table: 'examinations' })} group by all),
    headings as (select strategic_category as category, count(*) as headings, string_agg(hs_code, ', ' order by hs_code) as hs_codes
      from strategic_items group by strategic_category),
    hinted as (select distinct strategic_items.strategic_category as category, declared.* from declared
      join strategic_items on starts_with(declared.hs_code, strategic_items.hs_code))
    select headings.category, headings.headings, headings.hs_codes, coalesce(sum(hinted.examinations), 0) as examinations,
      coalesce(sum(hinted.examinations) filter (where hinted.result = 'positive_irregularity'), 0) as irregularities,
      coalesce(sum(hinted.examinations) filter (where hinted.result = 'positive_seizure'), 0) as seizures
    from headings left join hinted on hinted.category = headings.category
    group by headings.category, headings.headings, headings.hs_codes order by headings.category`;
}

/** The first time that officers of a unit took part in each phase: trainings for the unit, and those its people were listed at. */
export function phasesReached(scope: RecordScope): SqlQuery {
  const asked = predicateFor({ ...scope, table: 'training_events' });
  return sql`with reached as (
      select training_events.unit, training_events.training_type, training_events.starts_on from training_events
        where training_events.unit is not null and ${asked}
      union all
      select training_participations.unit, training_events.training_type, training_events.starts_on
        from training_participations join training_events on training_events.event_id = training_participations.event_id
        where training_participations.unit is not null and ${asked})
    select units.unit_code as unit, units.country, reached.training_type, min(reached.starts_on) as first_on
    from units left join reached on reached.unit = units.unit_code
    where ${predicateFor({ ...scope, table: 'units' })} group by all order by all`;
}
