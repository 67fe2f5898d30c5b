import { predicateFor } from '$lib/filters/predicate';
import { raw, sql, type SqlQuery } from '$lib/sql/sql';
import type { RecordScope } from './recordScope';
import { listedRecords } from './records';

/** Days between two reports, and part of the quantity by which they may differ, of what may be one seizure (trust: rule 67). */
const daysApart = 2;
const quantityApart = 0.05;
/** Times the median from which a quantity looks like grams in a column of kilograms, and items a median rests on at least. */
const farFromMedian = 300;
const itemsForMedian = 10;

/**
 * Pairs of seizures that may be one, reported twice: at most two days apart, in one country, at places that do not differ, of one
 * substance in one unit of measure, quantities at most 5 % apart, and from two units, programmes, sources or files' rows. Both
 * reports stay; `all_pairs` is how many there are.
 */
export function lookAlikeSeizures(scope: RecordScope): SqlQuery {
  // Materialized: DuckDB 1.4.3 breaks when it pushes the filters of this join into the scan of an edition.
  return sql`with asked as materialized (
      select seizures.*, item.item_id, item.substance, item.quantity, item.measure_unit
      from seizures join seizure_items item on item.seizure_id = seizures.seizure_id
      where seizures.date_precision = 'day' and item.substance is not null and item.quantity > 0
        and ${predicateFor({ ...scope, table: 'seizures' })})
    select first.seizure_id as first_id, second.seizure_id as second_id, first.seized_on as first_date,
      second.seized_on as second_date, first.country, first.unit as first_unit, second.unit as second_unit,
      first.location_code as first_location, second.location_code as second_location, first.place_reported as first_place,
      second.place_reported as second_place, first.substance, first.quantity as first_quantity,
      second.quantity as second_quantity, first.measure_unit, first.programme as first_programme,
      second.programme as second_programme, first.source_id as first_source, second.source_id as second_source,
      first.source_row as first_row, second.source_row as second_row, count(*) over () as all_pairs
    from asked as first join asked as second
      on second.seizure_id > first.seizure_id and second.country = first.country
      and second.substance = first.substance and second.measure_unit is not distinct from first.measure_unit
      and abs(date_diff('day', first.seized_on, second.seized_on)) <= ${raw(String(daysApart))}
      and abs(second.quantity - first.quantity) <= ${raw(String(quantityApart))} * greatest(second.quantity, first.quantity)
      and (first.location_code is null or second.location_code is null or first.location_code = second.location_code)
    order by first.seized_on desc, first.seizure_id, second.seizure_id, first.item_id, second.item_id
    limit ${raw(String(listedRecords))}`;
}

/**
 * Items whose quantity is 300 times or more above or below the median of the same substance and unit of measure in the same
 * source, where ten items or more have one: perhaps grams among kilograms. Furthest first.
 */
export function quantityOutliers(scope: RecordScope): SqlQuery {
  return sql`with asked as (
      select seizures.seizure_id, seizures.seized_on, seizures.date_precision, seizures.country, seizures.unit,
        seizures.source_id, seizures.source_row, item.item_id, item.substance, item.quantity, item.measure_unit,
        median(item.quantity) over same as usual, count(*) over same as items
      from seizures join seizure_items item on item.seizure_id = seizures.seizure_id
      where item.substance is not null and item.quantity > 0 and ${predicateFor({ ...scope, table: 'seizures' })}
      window same as (partition by seizures.source_id, item.substance, item.measure_unit))
    select *, cast(quantity as double) / usual as times, count(*) over () as all_items from asked
    where items >= ${raw(String(itemsForMedian))}
      and (quantity >= ${raw(String(farFromMedian))} * usual or quantity * ${raw(String(farFromMedian))} <= usual)
    order by abs(ln(cast(quantity as double) / usual)) desc, item_id limit ${raw(String(listedRecords))}`;
}

/** Seizures whose known place lies in another country than they say, or that are credited to a unit of another country. */
export function placeConflicts(scope: RecordScope): SqlQuery {
  return sql`select seizures.seizure_id, seizures.seized_on, seizures.date_precision, seizures.country, seizures.location_code,
      locations.country as location_country, seizures.unit, units.country as unit_country, seizures.source_id,
      seizures.source_row, count(*) over () as all_conflicts
    from seizures left join locations on locations.location_code = seizures.location_code
      left join units on units.unit_code = seizures.unit
    where (locations.country <> seizures.country or units.country <> seizures.country)
      and ${predicateFor({ ...scope, table: 'seizures' })}
    order by seizures.seized_on desc nulls last, seizures.seizure_id limit ${raw(String(listedRecords))}`;
}

/** Monthly returns that are missing, and those that came late, the newest first. */
export function overdueReturns(scope: RecordScope): SqlQuery {
  return sql`select unit_returns.unit, unit_returns.month, unit_returns.due_on, unit_returns.received_on, unit_returns.status,
      date_diff('day', unit_returns.due_on, unit_returns.received_on) as days_late, count(*) over () as all_returns
    from unit_returns where unit_returns.status in ('missing', 'late') and ${predicateFor({ ...scope, table: 'unit_returns' })}
    order by unit_returns.status = 'late', unit_returns.month desc, unit_returns.unit limit ${raw(String(listedRecords))}`;
}
