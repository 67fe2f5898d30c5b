import { raw } from '$lib/sql/sql';
import { broken } from './brokenRows';
import type { EditionCheck } from './specChecks';

/** What money must meet: parts of a grant add up to 100, amounts are not negative, dollars follow from the rate named. */
export const moneyChecks: readonly EditionCheck[] = [
  {
    check: 'the parts of a grant add up to 100',
    table: 'grant_earmarks',
    offenders: raw(`select grant_code, sum(share_percent) as total from grant_earmarks
      group by grant_code having sum(share_percent) <> 100 order by grant_code`)
  },
  broken(
    'money not negative',
    'finance_transactions',
    'transaction_id, grant_code, transaction_type, amount, amount_usd',
    'amount < 0 or amount_usd < 0'
  ),
  broken(
    'dollars are the amount at the rate named',
    'finance_transactions',
    'transaction_id, grant_code, amount, fx_rate, amount_usd',
    'fx_rate is not null and amount_usd is not null and abs(amount::double - amount_usd::double * fx_rate::double) > 0.01 * fx_rate::double'
  ),
  broken('rates are above zero', 'exchange_rates', 'currency, rate_date, units_per_usd', 'units_per_usd <= 0'),
  broken(
    'a rate has its day',
    'finance_transactions',
    'transaction_id, currency, fx_rate, fx_date',
    `currency <> 'USD' and fx_rate is not null and fx_date is null`
  ),
  broken('no grant ends before it starts', 'grants', 'grant_code, starts_on, ends_on', 'ends_on < starts_on'),
  broken(
    'programme support cost from 0 to 100',
    'grants',
    'grant_code, psc_percent',
    'psc_percent not between 0 and 100 or levy_percent not between 0 and 100'
  ),
  broken(
    'no report period ends before it starts',
    'report_deadlines',
    'deadline_id, period_from, period_to',
    'period_to < period_from'
  )
];
