import { broken } from './brokenRows';
import type { EditionCheck } from './specChecks';

/** What results and the work with units must meet: ranges, cascades, days, and values that say why they are missing. */
export const resultChecks: readonly EditionCheck[] = [
  broken(
    'no target ends before it starts',
    'indicator_targets',
    'target_id, period_from, period_to',
    'period_to < period_from'
  ),
  broken(
    'no value ends before it starts',
    'indicator_values',
    'value_id, period_from, period_to',
    'period_to < period_from'
  ),
  broken(
    'a value has a status that says so',
    'indicator_values',
    'value_id, value, value_status',
    `(value is null) <> (value_status in ('not_reported', 'withheld', 'not_applicable'))`
  ),
  broken(
    'an interval holds its value',
    'indicator_values',
    'value_id, value, interval_low, interval_high',
    'value < interval_low or value > interval_high'
  ),
  broken(
    'likelihood and impact from 1 to 5',
    'risks',
    'risk_code, assessed_on, likelihood, impact',
    'likelihood not between 1 and 5 or impact not between 1 and 5'
  ),
  broken(
    'days of a visit have a status that says so',
    'visits',
    'visit_id, days, days_status',
    `days < 0 or (days is null) <> (days_status in ('not_reported', 'withheld', 'not_applicable'))`
  ),
  broken(
    'a recommendation that is closed has a day, others have none',
    'visit_recommendations',
    'recommendation_id, status, closed_on',
    `(status = 'closed') <> (closed_on is not null)`
  ),
  broken(
    'answers are not more than queries, nor what followed',
    'exchange_months',
    'unit, to_country, month, sent, answered_24h, answered_72h, led_to_examination, led_to_seizure',
    `sent < 0 or answered_24h > answered_72h or answered_72h > sent or led_to_examination > sent
      or led_to_seizure > led_to_examination`
  ),
  broken(
    'a month without a report has no queries',
    'exchange_months',
    'unit, month, status',
    `(status = 'not_reported') <> (sent is null)
      or (sent is null and coalesce(answered_24h, answered_72h, led_to_examination, led_to_seizure) is not null)`
  ),
  broken('pieces are above zero', 'equipment', 'equipment_id, quantity', 'quantity <= 0 or cost_usd < 0'),
  broken(
    'a cost has a status that says so',
    'equipment',
    'equipment_id, cost_usd, cost_status',
    `(cost_usd is null) <> (cost_status in ('not_reported', 'withheld', 'not_applicable'))`
  ),
  broken(
    'recovered is not more than evaded',
    'enforcement_cases',
    'case_id, duty_evaded_usd, recovered_usd',
    'duty_evaded_usd < 0 or recovered_usd < 0 or recovered_usd > duty_evaded_usd'
  ),
  broken(
    'positive are not more than completed, nor a part more than all',
    'examination_risks',
    'risk_indicator, country, quarter, completed, positive',
    `positive > completed or completed > completed_all or positive > positive_all
      or completed - positive > completed_all - positive_all`
  )
];
