import { predicateScope } from '$lib/filters/predicate';
import { sql, type SqlQuery } from '$lib/sql/sql';
import type { RecordScope } from './recordScope';
import { inScope } from './resultRecords';

/** What was handed over up to the end of the period by the grants that the filters leave, the newest first. */
export function equipmentRecords(scope: RecordScope): SqlQuery {
  const { to } = predicateScope(scope).time;
  return sql`select equipment_type, item_en, item_ru, unit, country, quantity, cost_usd, handed_over_on, date_precision, state,
      last_checked_on
    from equipment where (handed_over_on is null or handed_over_on <= cast(${to} as date)) and ${inScope('equipment', scope)}
    order by handed_over_on desc nulls last, equipment_id`;
}

/** What was learnt up to the end of the period under the grants that the filters leave, the newest first. */
export function lessonRecords(scope: RecordScope): SqlQuery {
  const { to } = predicateScope(scope).time;
  return sql`select lesson_code, recorded_on, lesson_type, text_en, text_ru, indicator_code, country, unit from lessons
    where recorded_on <= cast(${to} as date) and ${inScope('lessons', scope)} order by recorded_on desc, lesson_code`;
}
