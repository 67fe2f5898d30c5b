import { clausesFor, predicateFor, predicateScope } from '$lib/filters/predicate';
import { raw, sql, type SqlQuery } from '$lib/sql/sql';
import type { RecordScope } from './recordScope';

/** Every state of the units asked about that had begun by the end of the period, the oldest first. */
export function unitStateHistory(scope: RecordScope): SqlQuery {
  return sql`select unit_states.unit, unit_states.state, unit_states.from_date, unit_states.to_date
    from unit_states where ${ofUnitsAsked('unit_states', 'from_date', scope)} order by unit_states.unit, unit_states.from_date`;
}

/** Every count of staff of the units asked about up to the end of the period, the oldest first. */
export function unitHeadcountHistory(scope: RecordScope): SqlQuery {
  return sql`select unit_headcounts.unit, unit_headcounts.as_of, unit_headcounts.posts, unit_headcounts.officers_f,
      unit_headcounts.officers_m, unit_headcounts.officers_unknown, unit_headcounts.trained_in_post
    from unit_headcounts where ${ofUnitsAsked('unit_headcounts', 'as_of', scope)}
    order by unit_headcounts.unit, unit_headcounts.as_of`;
}

/** The grants that supported the units asked about, by the day their support began. */
export function unitSupport(scope: RecordScope): SqlQuery {
  return sql`select unit_grants.unit, unit_grants.grant_code, grants.donor, unit_grants.from_date, unit_grants.to_date
    from unit_grants join grants on grants.grant_code = unit_grants.grant_code
    where ${ofUnitsAsked('unit_grants', 'from_date', scope)} order by unit_grants.from_date, unit_grants.grant_code`;
}

/**
 * Rows of the units that the filters leave, in the source classes asked about, that began by the end of the period. Unlike the
 * metrics, which stand at one day, it keeps what was before.
 */
function ofUnitsAsked(
  table: 'unit_states' | 'unit_headcounts' | 'unit_grants',
  since: string,
  scope: RecordScope
): SqlQuery {
  const asked = predicateScope(scope);
  const classes = clausesFor(table, asked).find(({ dimension }) => dimension === 'source_class')?.values ?? [];
  const known = classes.filter((one) => one !== null);
  const units = sql`${raw(table)}.unit in (select units.unit_code from units where ${predicateFor({ ...scope, table: 'units' })})`;
  const begun = sql`${raw(`${table}.${since}`)} <= cast(${asked.time.to} as date)`;
  const ofClass = known.length === 0 ? raw('true') : sql`${raw(table)}.source_class in (${known})`;
  return sql`${units} and ${begun} and ${ofClass}`;
}
