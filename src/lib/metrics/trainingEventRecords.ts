import { predicateFor } from '$lib/filters/predicate';
import { raw, sql, type SqlQuery } from '$lib/sql/sql';
import type { RecordScope } from './recordScope';
import { donorsOfTraining, listedRecords } from './records';

/** Days before and after a training in which detections are counted beside it. */
const daysBeside = 365;

/** Trainings with everything that is recorded of them: the columns of the event, who paid which share, and the EXBS core area. */
export function trainingProfiles(scope: RecordScope): SqlQuery {
  return sql`select training_events.*, training_types.exbs_area, ${raw(donorsOfTraining)} as donors,
      (select string_agg(training_grants.grant_code || coalesce(' ' || cast(cast(training_grants.share_percent as double) as varchar) || ' %', ''), '; '
          order by training_grants.grant_code) from training_grants where training_grants.event_id = training_events.event_id) as grants,
      (select count(*) from training_participations where training_participations.event_id = training_events.event_id) as listed,
      (select count(distinct training_participations.unit) from training_participations
        where training_participations.event_id = training_events.event_id) as units
    from training_events left join training_types on training_types.training_type = training_events.training_type
    where ${predicateFor({ ...scope, table: 'training_events' })} order by training_events.event_id limit ${raw(String(listedRecords))}`;
}

/** Both scores of everybody who has both, with the highest possible: the pairs of which an effect is computed. */
export function scorePairs(scope: RecordScope): SqlQuery {
  return sql`select training_events.training_type, training_participations.pre_score, training_participations.post_score,
      training_participations.max_score
    from training_participations join training_events on training_events.event_id = training_participations.event_id
    where training_participations.pre_score is not null and training_participations.post_score is not null
      and training_participations.max_score > 0 and ${predicateFor({ ...scope, table: 'training_participations' })}
    order by training_participations.event_id, training_participations.participant`;
}

/**
 * What was recorded in the country of a training in the year before it and the year after: detections of strategic goods and all
 * seizures of the same class of facts, and which trainings followed. Null where the day or the country is not known.
 */
export function besideTrainings(scope: RecordScope): SqlQuery {
  return sql`select training_events.event_id, ${seizuresBeside('before', 'seizures')} as seizures_before,
      ${seizuresBeside('after', 'seizures')} as seizures_after,
      ${seizuresBeside('before', 'strategic')} as strategic_before, ${seizuresBeside('after', 'strategic')} as strategic_after,
      (select string_agg(coalesce(later.event_ref, later.title), '; ' order by later.starts_on, later.event_id)
        from training_events later where later.country = training_events.country and later.source_class = training_events.source_class
          and ${dayKnown} and later.date_precision in ('day', 'month') and later.starts_on > training_events.starts_on and later.starts_on <= training_events.starts_on + ${raw(String(daysBeside))}
          and later.strategic_trade = training_events.strategic_trade) as followed_by
    from training_events where ${predicateFor({ ...scope, table: 'training_events' })} order by training_events.event_id
    limit ${raw(String(listedRecords))}`;
}

/** True for a training whose first day is known to the month at least: only then is there a before and an after. */
const dayKnown = raw(`training_events.date_precision in ('day', 'month')`);

function seizuresBeside(side: 'before' | 'after', which: 'seizures' | 'strategic'): SqlQuery {
  const days = raw(String(daysBeside));
  const within =
    side === 'before'
      ? sql`beside.seized_on >= training_events.starts_on - ${days} and beside.seized_on < training_events.starts_on`
      : sql`beside.seized_on > training_events.starts_on and beside.seized_on <= training_events.starts_on + ${days}`;
  const strategic = raw(
    which === 'seizures'
      ? 'true'
      : 'exists (select 1 from seizure_items where seizure_items.seizure_id = beside.seizure_id and seizure_items.strategic_category is not null)'
  );
  return sql`(select case when training_events.starts_on is null or training_events.country is null
        or not ${dayKnown} then null else count(*) end
      from seizures beside where beside.country = training_events.country
        and beside.source_class = training_events.source_class and ${within} and ${strategic})`;
}
