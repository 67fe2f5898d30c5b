import { predicateFor } from '$lib/filters/predicate';
import { raw, sql, type SqlQuery } from '$lib/sql/sql';
import type { RecordScope } from './recordScope';
import { inScope, ofClassAsked } from './resultRecords';

/** The grants that the filters leave, as agreed, in order of their first day. */
export function grantRecords(scope: RecordScope): SqlQuery {
  return sql`select grant_code, donor, starts_on, ends_on, first_ends_on, extensions, agreement_no, agreed_on, amount, currency,
      amount_usd, fx_rate, fx_date, fx_source, psc_percent, levy_percent
    from grants where ${predicateFor({ ...scope, table: 'grants' })} and ${ofClassAsked('grants', scope, 'unit_grants')}
    order by starts_on nulls last, grant_code`;
}

/** What the grants that the filters leave are tied to, part by part. */
export function grantEarmarks(scope: RecordScope): SqlQuery {
  return sql`select grant_code, earmark_no, output_code, country, share_percent from grant_earmarks
    where ${inScope('grant_earmarks', scope)} order by grant_code, earmark_no`;
}

/** Every rate of exchange on record, by currency and day. */
export function exchangeRates(): SqlQuery {
  return raw(
    'select currency, rate_date, units_per_usd, rate_source from exchange_rates order by currency, rate_date, rate_source'
  );
}

/** Where the donor was to be seen, the newest first. */
export function visibilityRecords(scope: RecordScope): SqlQuery {
  return sql`select item_code, visibility_type, held_on, date_precision, title_en, title_ru, donor, grant_code, country, unit,
      donor_shown, link_url
    from visibility_items where ${inScope('visibility_items', scope)} order by held_on desc nulls last, item_code`;
}
