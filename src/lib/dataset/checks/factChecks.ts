import { raw } from '$lib/sql/sql';
import { moneyChecks } from './moneyChecks';
import { resultChecks } from './resultChecks';
import { broken } from './brokenRows';
import type { EditionCheck } from './specChecks';

/** Conditions between columns and rows that the facts of an edition must meet: ranges, sums, dates, routes, credit, accounts. */
export const factChecks: readonly EditionCheck[] = [
  ...rangeChecks(),
  ...sumChecks(),
  ...dateChecks(),
  ...routeChecks(),
  ...creditChecks(),
  ...accountChecks(),
  ...moneyChecks,
  ...resultChecks
];

function rangeChecks(): readonly EditionCheck[] {
  return [
    broken('quantity not negative', 'seizure_items', 'item_id, quantity', 'quantity < 0 or kg_equivalent < 0'),
    broken(
      'a quantity has a status that says so',
      'seizure_items',
      'item_id, quantity, quantity_status',
      `(quantity is null) <> (quantity_status in ('not_reported', 'withheld', 'not_applicable'))`
    ),
    broken('mass not negative', 'examinations', 'examination_id, net_mass_kg', 'net_mass_kg < 0'),
    broken('gravity from 0 to 2', 'examinations', 'examination_id, severity', 'severity not between 0 and 2'),
    broken('participants not negative', 'training_events', 'event_id, participants', 'participants < 0'),
    broken(
      'days not negative',
      'training_events',
      'event_id, days_theory, days_practice',
      'days_theory < 0 or days_practice < 0'
    ),
    broken(
      'scores from 0 to the highest',
      'training_participations',
      'event_id, participant, pre_score, post_score, max_score',
      'pre_score < 0 or post_score < 0 or pre_score > max_score or post_score > max_score'
    ),
    broken('shares from 0 to 100', 'training_grants', 'event_id, grant_code', 'share_percent not between 0 and 100'),
    broken(
      'points on the globe',
      'locations',
      'location_code, latitude, longitude',
      'latitude not between -90 and 90 or longitude not between -180 and 180'
    )
  ];
}

function sumChecks(): readonly EditionCheck[] {
  return [
    broken(
      'women and men are not more than the participants',
      'training_events',
      'event_id, participants, women, men',
      `participants_qualifier = 'exact' and coalesce(women, 0) + coalesce(men, 0) > participants`
    ),
    {
      check: 'people listed are not more than the participants',
      table: 'training_events',
      offenders: raw(`select e.event_id, any_value(e.participants) as participants, count(*) as listed
        from training_events e join training_participations p using (event_id)
        where e.participants_qualifier = 'exact' group by e.event_id
        having count(*) > any_value(e.participants) order by e.event_id`)
    },
    {
      check: 'grant shares are not more than 100',
      table: 'training_grants',
      offenders: raw(`select event_id, sum(share_percent) as total from training_grants
        group by event_id having sum(share_percent) > 100 order by event_id`)
    },
    broken('selected are not more than profiled', 'consignment_months', 'unit, month', 'selected > profiled'),
    broken(
      'a month that was not reported has no counts',
      'consignment_months',
      'unit, month, status',
      `(status = 'not_reported') and (profiled is not null or selected is not null)`
    ),
    broken(
      'officers are not more than posts',
      'unit_headcounts',
      'unit, as_of',
      'coalesce(officers_f, 0) + coalesce(officers_m, 0) + coalesce(officers_unknown, 0) > posts'
    )
  ];
}

function dateChecks(): readonly EditionCheck[] {
  const dated: readonly (readonly [string, string, string])[] = [
    ['examinations', 'examination_id', 'examined_on'],
    ['seizures', 'seizure_id', 'seized_on'],
    ['training_events', 'event_id', 'starts_on']
  ];
  return [
    ...dated.map(([table, key, date]) =>
      broken(
        'a date has a precision',
        table,
        `${key}, ${date}, date_precision`,
        `(${date} is null) <> (date_precision is null)`
      )
    ),
    ...dated.map(([table, key, date]) =>
      broken(
        'dates from 1900 to 2100',
        table,
        `${key}, ${date}`,
        `${date} not between date '1900-01-01' and date '2100-12-31'`
      )
    ),
    broken(
      'no training ends before it starts',
      'training_events',
      'event_id, starts_on, ends_on',
      'ends_on < starts_on'
    ),
    broken(
      'a return that came has a day, a missing one has none',
      'unit_returns',
      'unit, month, status',
      `(status = 'missing') <> (received_on is null) or (status = 'on_time' and received_on > due_on)
        or (status = 'late' and received_on <= due_on)`
    ),
    broken('months start on their first day', 'consignment_months', 'unit, month', 'day(month) <> 1'),
    broken('no state ends before it starts', 'unit_states', 'unit, from_date', 'to_date < from_date'),
    broken('no support ends before it starts', 'unit_grants', 'unit, grant_code, from_date', 'to_date < from_date')
  ];
}

function routeChecks(): readonly EditionCheck[] {
  return [
    {
      check: 'legs are numbered from 1 without gaps',
      table: 'route_legs',
      offenders: raw(`select seizure_id, count(*) as legs, max(leg_no) as last from route_legs
        group by seizure_id having min(leg_no) <> 1 or max(leg_no) <> count(*) order by seizure_id`)
    },
    {
      check: 'each leg starts where the one before ends',
      table: 'route_legs',
      offenders: raw(`select b.seizure_id, b.leg_no from route_legs a
        join route_legs b on b.seizure_id = a.seizure_id and b.leg_no = a.leg_no + 1
        where a.to_role <> b.from_role or a.to_country is distinct from b.from_country order by all`)
    }
  ];
}

function creditChecks(): readonly EditionCheck[] {
  return [
    {
      check: 'a seizure is credited to one unit at most, its own',
      table: 'seizure_units',
      offenders: raw(`select s.seizure_id, any_value(s.unit) as unit, count(*) as credited
        from seizure_units u join seizures s using (seizure_id) where u.role = 'credited'
        group by s.seizure_id having count(*) > 1 or any_value(u.unit) is distinct from any_value(s.unit)
        order by s.seizure_id`)
    },
    {
      check: 'an examination that led to a seizure is there and is positive',
      table: 'seizures',
      offenders: raw(`select s.seizure_id, s.examination_id, e.result from seizures s
        left join examinations e using (examination_id)
        where s.examination_id is not null and e.result is distinct from 'positive_seizure' order by s.seizure_id`)
    },
    ...['seizures', 'examinations'].map((table) => ({
      check: 'the country of a row is that of its unit',
      table,
      offenders: raw(`select t.unit, t.country, count(*) as "rows" from ${table} t join units u on u.unit_code = t.unit
        where t.country is distinct from u.country group by all order by all`)
    }))
  ];
}

function accountChecks(): readonly EditionCheck[] {
  return [
    broken(
      'records of a source are accepted, quarantined or not data',
      'dataset_sources',
      'source_id, rows_in_file, rows_accepted, rows_quarantined, rows_not_data',
      'rows_in_file <> rows_accepted + rows_quarantined + rows_not_data'
    )
  ];
}
