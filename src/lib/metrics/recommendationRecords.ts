import { predicateFor, predicateScope } from '$lib/filters/predicate';
import { raw, sql, type SqlQuery } from '$lib/sql/sql';
import type { RecordScope } from './recordScope';
import { listedRecords } from './records';

/**
 * Recommendations of visits that are open or were due, those overdue at the end of the period first, the longest overdue on top;
 * `days_overdue` is null for one that was closed in time or is not yet due.
 */
export function visitRecommendations(scope: RecordScope): SqlQuery {
  const { to } = predicateScope(scope).time;
  return sql`select visits.unit, visits.country, visits.visit_type, visits.starts_on, visit_recommendations.topic,
      visit_recommendations.text_en, visit_recommendations.text_ru, visit_recommendations.due_on,
      visit_recommendations.closed_on, visit_recommendations.status,
      case when visit_recommendations.due_on < cast(${to} as date) and (visit_recommendations.status = 'open'
        or visit_recommendations.closed_on > cast(${to} as date))
        then date_diff('day', visit_recommendations.due_on, cast(${to} as date)) end as days_overdue,
      count(*) over () as all_recommendations
    from visit_recommendations join visits on visits.visit_id = visit_recommendations.visit_id
    where ${predicateFor({ ...scope, table: 'visit_recommendations' })}
    order by days_overdue desc nulls last, visit_recommendations.due_on desc nulls last, visit_recommendations.recommendation_id
    limit ${raw(String(listedRecords))}`;
}
