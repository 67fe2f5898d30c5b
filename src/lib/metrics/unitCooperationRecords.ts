import { predicateFor, predicateScope } from '$lib/filters/predicate';
import { raw, sql, type SqlQuery } from '$lib/sql/sql';
import type { RecordScope } from './recordScope';
import { ofClassAsked } from './resultRecords';

/** Equipment handed over to the units asked about by the end of the period, the newest first. */
export function unitEquipment(scope: RecordScope): SqlQuery {
  return sql`select equipment_type, item_en, item_ru, unit, grant_code, quantity, cost_usd, handed_over_on, date_precision, state,
      last_checked_on
    from equipment where ${ofUnits('equipment', 'handed_over_on', scope)} order by handed_over_on desc nulls last, equipment_id`;
}

/** Visits to the units asked about by the end of the period, the newest first. */
export function unitVisits(scope: RecordScope): SqlQuery {
  return sql`select visit_id, visit_type, unit, starts_on, date_precision, days, training_mode, grant_code,
      (select count(*) from visit_recommendations made where made.visit_id = visits.visit_id) as recommendations
    from visits where ${ofUnits('visits', 'starts_on', scope)} order by starts_on desc nulls last, visit_id`;
}

/** What was recommended on these visits: what is still open first, by the day it is due. */
export function unitRecommendations(scope: RecordScope): SqlQuery {
  return sql`select visit_recommendations.topic, visit_recommendations.text_en, visit_recommendations.text_ru,
      visit_recommendations.due_on, visit_recommendations.closed_on, visit_recommendations.status, visits.unit, visits.starts_on,
      visits.date_precision
    from visit_recommendations join visits on visits.visit_id = visit_recommendations.visit_id
    where ${ofUnits('visits', 'starts_on', scope)}
    order by visit_recommendations.status <> 'open', visit_recommendations.due_on nulls last, recommendation_id`;
}

/** Rows of the units that the filters leave, known by the last day asked about, of the source class asked about. */
function ofUnits(table: string, since: string, scope: RecordScope): SqlQuery {
  const { to } = predicateScope(scope).time;
  const units = predicateFor({ ...scope, table: 'units' });
  const day = raw(`${table}.${since}`);
  return sql`${raw(table)}.unit in (select units.unit_code from units where ${units})
      and (${day} is null or ${day} <= cast(${to} as date)) and ${ofClassAsked(table, scope)}`;
}
