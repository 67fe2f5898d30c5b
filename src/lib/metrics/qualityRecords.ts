import { predicateFor } from '$lib/filters/predicate';
import { raw, sql, type SqlQuery } from '$lib/sql/sql';
import type { RecordScope } from './recordScope';
import { listedRecords } from './records';

/** Days between two reports, and part of the quantity by which they may differ, of what may be one seizure (trust: rule 67). */
const daysApart = 2;
const quantityApart = 0.05;
/** Part of the rate by which an implied one may differ (trust: rule 58). */
const rateApart = 0.05;
/** Times the median from which a quantity looks like grams in a column of kilograms, and items a median rests on at least. */
const farFromMedian = 300;
const itemsForMedian = 10;

/**
 * Pairs of seizures that may be one, reported twice: at most two days apart, in one country, at places that do not differ, of one
 * substance in one unit of measure, quantities at most 5 % apart, and from two units, programmes, sources or files' rows. Both
 * reports stay; `all_pairs` is how many there are. Pairs that a person decided to be two are left out.
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
    where not exists (select 1 from decisions where kind = 'separate' and (
      (decisions.source_id = first.source_id and decisions.source_row = first.source_row
        and other_source_id = second.source_id and other_source_row = second.source_row)
      or (decisions.source_id = second.source_id and decisions.source_row = second.source_row
        and other_source_id = first.source_id and other_source_row = first.source_row)))
    order by first.seized_on desc, first.seizure_id, second.seizure_id, first.item_id, second.item_id
    limit ${raw(String(listedRecords))}`;
}

/**
 * Items whose quantity is 300 times or more above or below the median of the same substance and unit of measure in the same
 * source, where ten items or more have one: perhaps grams among kilograms. Furthest first; `item_no` is the place of the item in its
 * seizure. Quantities that a person accepted are left out.
 */
export function quantityOutliers(scope: RecordScope): SqlQuery {
  return sql`with asked as (
      select seizures.seizure_id, seizures.seized_on, seizures.date_precision, seizures.country, seizures.unit,
        seizures.source_id, seizures.source_row, item.item_id, item.substance, item.quantity, item.measure_unit,
        row_number() over (partition by item.seizure_id order by item.item_id) as item_no,
        median(item.quantity) over same as usual, count(*) over same as items
      from seizures join seizure_items item on item.seizure_id = seizures.seizure_id
      where item.substance is not null and item.quantity > 0 and ${predicateFor({ ...scope, table: 'seizures' })}
      window same as (partition by seizures.source_id, item.substance, item.measure_unit))
    select *, cast(quantity as double) / usual as times, count(*) over () as all_items from asked
    where items >= ${raw(String(itemsForMedian))} and ${notAccepted('asked', 'quantity', 'asked.item_no')}
      and (quantity >= ${raw(String(farFromMedian))} * usual or quantity * ${raw(String(farFromMedian))} <= usual)
    order by abs(ln(cast(quantity as double) / usual)) desc, item_id limit ${raw(String(listedRecords))}`;
}

/**
 * Seizures whose known place lies in another country than they say, or that are credited to a unit of another country, but for those
 * that a person accepted.
 */
export function placeConflicts(scope: RecordScope): SqlQuery {
  return sql`select seizures.seizure_id, seizures.seized_on, seizures.date_precision, seizures.country, seizures.location_code,
      locations.country as location_country, seizures.unit, units.country as unit_country, seizures.source_id,
      seizures.source_row, count(*) over () as all_conflicts
    from seizures left join locations on locations.location_code = seizures.location_code
      left join units on units.unit_code = seizures.unit
    where (locations.country <> seizures.country or units.country <> seizures.country)
      and ${notAccepted('seizures', 'location_code', 'null')}
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

/**
 * Amounts of grants and transactions in a foreign currency whose rate, reckoned from both amounts, differs by more than 5 % from the
 * last rate of the table on or before their day; furthest first. Those without both amounts or without a rate are not told.
 */
export function impliedRates(): SqlQuery {
  return sql`with stated as (
      select 'grant' as kind, grant_code as code, coalesce(fx_date, agreed_on, starts_on) as day, currency, amount, amount_usd from grants
      union all
      select 'transaction', coalesce(transaction_ref, grant_code), coalesce(fx_date, dated_on), currency, amount, amount_usd
      from finance_transactions),
    rated as (
      select stated.*, cast(amount as double) / cast(amount_usd as double) as implied,
        (select arg_max(units_per_usd, rate_date) from exchange_rates
          where exchange_rates.currency = stated.currency and rate_date <= stated.day) as listed
      from stated where currency <> 'USD' and amount > 0 and amount_usd > 0)
    select *, implied / cast(listed as double) - 1 as apart, count(*) over () as all_amounts from rated
    where abs(implied / cast(listed as double) - 1) > ${raw(String(rateApart))}
    order by abs(implied / cast(listed as double) - 1) desc, kind, code, day limit ${raw(String(listedRecords))}`;
}

/** That nobody has said of a cell of a seizure, or of its item of a number, that it is right. */
function notAccepted(from: 'asked' | 'seizures', column: string, item: string): SqlQuery {
  return raw(`not exists (select 1 from decisions where kind = 'accept' and decided_column = '${column}'
        and decisions.source_id = ${from}.source_id and decisions.source_row = ${from}.source_row
        and item_no is not distinct from ${item})`);
}
