import { clausesFor, predicateFor, predicateScope } from '$lib/filters/predicate';
import { defaultSourceClass } from '$lib/filters/sourceClassAsked';
import { raw, sql, type SqlQuery } from '$lib/sql/sql';
import type { RecordScope } from './recordScope';

/** Every indicator of the results framework. */
export function indicatorRecords(): SqlQuery {
  return raw(`select indicator_code, result_level, parent_code, name_en, name_ru, aggregation, direction, measure, metric_id,
      means_of_verification_en, means_of_verification_ru, assumption_en, assumption_ru, sdg_targets, us_code
    from indicators order by indicator_code`);
}

/** What is aimed at: for the whole programme, and for the grants that the filters leave. */
export function indicatorTargets(scope: RecordScope): SqlQuery {
  return sql`select indicator_code, grant_code, country, unit, target_kind, period_from, period_to, baseline_value, baseline_on,
      target_value
    from indicator_targets where ${inScope('indicator_targets', scope)}
    order by indicator_code, grant_code nulls first, country nulls first, unit nulls first, period_to, target_id`;
}

/** What was reported for whole quarters up to the end of the period, without what was withdrawn. */
export function indicatorValues(scope: RecordScope): SqlQuery {
  const { to } = predicateScope(scope).time;
  return sql`select indicator_code, grant_code, country, unit, period_from, period_to, "value", numerator, denominator,
      record_status, reason_code, comment_en, comment_ru
    from indicator_values
    where disaggregation is null and record_status <> 'withdrawn' and period_to <= cast(${to} as date)
      and ${inScope('indicator_values', scope)}
    order by indicator_code, grant_code nulls first, country nulls first, unit nulls first, period_from, value_id`;
}

/** Every assessment of every risk up to the end of the period, the oldest first. */
export function riskAssessments(scope: RecordScope): SqlQuery {
  const { to } = predicateScope(scope).time;
  return sql`select risk_code, assessed_on, risk_category, title_en, title_ru, likelihood, impact, mitigation_en, mitigation_ru,
      owner_role, status, country, grant_code, indicator_code
    from risks where assessed_on <= cast(${to} as date) and ${inScope('risks', scope)} order by risk_code, assessed_on`;
}

/**
 * Rows of the grants that the filters leave, of the whole programme while no donor or grant is asked about, and of the source
 * class asked about.
 */
export function inScope(table: string, scope: RecordScope): SqlQuery {
  const asked = predicateScope(scope);
  const narrowed = clausesFor('grants', asked).length > 0;
  const grants = sql`${raw(table)}.grant_code in (select grants.grant_code from grants where ${predicateFor({ ...scope, table: 'grants' })})`;
  const scoped = narrowed ? grants : raw('true');
  return sql`${scoped} and ${ofClassAsked(table, scope)}`;
}

/** Rows of the source classes that the reader picked, else of the default class of the table, or of `like`. */
export function ofClassAsked(table: string, scope: RecordScope, like: string = table): SqlQuery {
  const picked = scope.filters.clauses.find(({ dimension }) => dimension === 'source_class')?.values;
  const known = (picked ?? [defaultSourceClass(scope.edition, like)]).filter((one) => one !== null);
  return known.length === 0 ? raw('true') : sql`${raw(table)}.source_class in (${known})`;
}
