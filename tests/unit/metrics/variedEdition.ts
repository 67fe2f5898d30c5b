import { SmallEdition, type TestRow } from './smallEdition';

const count = 48;

/** Walks through the values at the pace of a prime, so that columns with different paces meet in many ways. */
function cycle<T>(index: number, pace: number, values: readonly T[]): T {
  return values[(index * pace + Math.floor(index / values.length)) % values.length]!;
}

const units = ['TMZ', 'OSH', 'ALA', null] as const;
const countries = ['UZ', 'KG', 'KZ', null] as const;
const grants = ['J1', 'J2', 'I1', null] as const;
const days = ['2019-01-01', '2019-10-01', '2020-03-31', '2020-04-01', '2020-12-31', null] as const;
const modes = ['1', '2', '3'] as const;

function rows(make: (index: number) => TestRow): readonly TestRow[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function dated(index: number, column: string): TestRow {
  const day = cycle(index, 7, days);
  const precision =
    day === null ? null : day.endsWith('-31') ? 'day' : cycle(index, 5, ['day', 'month', 'quarter'] as const);
  return { [column]: day, date_precision: day === '2019-01-01' ? 'year' : precision };
}

function facts(index: number): TestRow {
  return {
    country: cycle(index, 3, countries),
    unit: cycle(index, 5, units),
    programme: cycle(index, 11, ['CCP', 'AIRCOP']),
    source_class: cycle(index, 13, ['synthetic', 'published', 'imported'])
  };
}

/** Rows of every table of facts in which every value, the missing one among them, meets most others. */
export function variedEdition(): Promise<SmallEdition> {
  return SmallEdition.of({
    units: ['TMZ', 'OSH', 'ALA'].map((unit_code, index) => ({
      unit_code,
      country: countries[index]!,
      location_code: null
    })),
    donors: ['JP', 'INL'].map((donor_code) => ({ donor_code })),
    grants: [
      { grant_code: 'J1', donor: 'JP' },
      { grant_code: 'J2', donor: 'JP' },
      { grant_code: 'I1', donor: 'INL' }
    ],
    unit_grants: [
      { unit: 'TMZ', grant_code: 'J1', from_date: '2019-06-01', to_date: '2020-03-31' },
      { unit: 'TMZ', grant_code: 'J2', from_date: '2020-01-01' },
      { unit: 'OSH', grant_code: 'I1', from_date: '2020-04-01' },
      { unit: 'OSH', grant_code: 'J1', from_date: '2019-01-01' }
    ],
    seizures: rows((index) => ({
      seizure_id: index,
      ...facts(index),
      ...dated(index, 'seized_on'),
      transport_mode: cycle(index, 17, modes)
    })),
    seizure_items: rows((index) => ({
      item_id: index,
      seizure_id: (index * 5) % 37,
      substance: cycle(index, 3, ['heroin', 'opium', 'ephedrine']),
      commodity_class: cycle(index, 2, ['drug', 'precursor']),
      measure_unit: cycle(index, 7, ['KGM', 'LTR', null]),
      quantity: cycle(index, 5, [1.5, 20, null, 0]),
      kg_equivalent: cycle(index, 11, [1.25, 0.000001, null, 300])
    })),
    route_legs: rows((index) => ({
      seizure_id: (index * 7) % 41,
      leg_no: index,
      from_country: cycle(index, 3, ['AF', 'IR', null]),
      to_country: cycle(index, 5, countries)
    })),
    examinations: rows((index) => ({
      examination_id: index,
      ...facts(index),
      ...dated(index, 'examined_on'),
      transport_mode: cycle(index, 17, modes),
      result: cycle(index, 7, ['negative', 'positive_seizure', 'positive_irregularity', 'referred', 'not_reported']),
      hs_code: cycle(index, 3, ['0101', '3004', null])
    })),
    consignment_months: rows((index) => ({
      ...facts(index),
      unit: cycle(index, 5, ['TMZ', 'OSH', 'ALA']),
      country: cycle(index, 3, ['UZ', 'KG', 'KZ']),
      month: cycle(index, 7, ['2019-01-01', '2020-03-01', '2020-12-01']),
      transport_mode: cycle(index, 17, modes),
      profiled: cycle(index, 5, [10, 0, null]),
      selected: cycle(index, 3, [3, null])
    })),
    training_events: rows((index) => ({
      event_id: index,
      ...facts(index),
      ...dated(index, 'starts_on'),
      strategic_trade: index % 3 === 0,
      participants: cycle(index, 5, [19, 7, null, 0]),
      women: cycle(index, 7, [3, null, 2]),
      men: cycle(index, 3, [4, null])
    })),
    training_grants: rows((index) => ({ event_id: index % 24, grant_code: index < 24 ? 'J1' : 'I1' })),
    training_participations: rows((index) => ({
      event_id: (index * 3) % 29,
      participant: `p${index % 17}`,
      unit: cycle(index, 5, units),
      sex: cycle(index, 7, ['f', 'm', 'unknown']),
      pre_score: cycle(index, 3, [4, null, 6]),
      post_score: cycle(index, 5, [8, 9, null]),
      max_score: cycle(index, 11, [10, 20])
    })),
    unit_returns: rows((index) => ({
      unit: cycle(index, 5, ['TMZ', 'OSH', 'ALA']),
      month: cycle(index, 7, ['2019-01-01', '2020-03-01', '2020-12-01']),
      status: cycle(index, 3, ['on_time', 'late', 'missing']),
      source_class: cycle(index, 13, ['synthetic', 'imported'])
    })),
    visits: rows((index) => ({
      visit_id: index,
      ...facts(index),
      ...dated(index, 'starts_on'),
      visit_type: cycle(index, 3, ['mentoring', 'monitoring']),
      days: cycle(index, 5, [2, null, 3, 0]),
      grant_code: cycle(index, 7, grants)
    })),
    visit_recommendations: rows((index) => ({
      recommendation_id: index,
      visit_id: (index * 5) % 31,
      source_class: cycle(index, 13, ['synthetic', 'imported']),
      due_on: cycle(index, 7, days),
      closed_on: cycle(index, 3, ['2020-03-15', null]),
      status: cycle(index, 3, ['closed', 'open'])
    })),
    exchange_months: rows((index) => ({
      ...facts(index),
      unit: cycle(index, 5, ['TMZ', 'OSH', 'ALA']),
      country: cycle(index, 3, ['UZ', 'KG', 'KZ']),
      month: cycle(index, 7, ['2019-01-01', '2020-03-01', '2020-12-01']),
      sent: cycle(index, 5, [4, 9, null]),
      answered_24h: cycle(index, 3, [1, null]),
      answered_72h: cycle(index, 7, [2, 3, null]),
      led_to_examination: cycle(index, 5, [1, 0, null])
    })),
    equipment: rows((index) => ({
      equipment_id: index,
      ...facts(index),
      ...dated(index, 'handed_over_on'),
      quantity: 1 + (index % 4),
      cost_usd: cycle(index, 5, [1200.5, null, 90]),
      state: cycle(index, 3, ['in_service', 'out_of_service', 'not_reported']),
      grant_code: cycle(index, 7, grants)
    })),
    enforcement_cases: rows((index) => ({
      case_id: index,
      ...facts(index),
      ...dated(index, 'opened_on'),
      case_status: cycle(index, 3, ['opened', 'prosecuted', 'convicted', 'not_reported']),
      duty_evaded_usd: cycle(index, 5, [1000, null, 20.25]),
      recovered_usd: cycle(index, 7, [500, null]),
      money_status: cycle(index, 5, ['reported', 'not_reported', 'reported'])
    })),
    finance_transactions: rows((index) => ({
      transaction_id: index,
      country: cycle(index, 3, countries),
      unit: cycle(index, 5, units),
      grant_code: cycle(index, 7, ['J1', 'J2', 'I1']),
      source_class: cycle(index, 13, ['synthetic', 'imported']),
      transaction_type: cycle(index, 5, [
        'pledge',
        'agreement',
        'received',
        'allotted',
        'committed',
        'spent',
        'refunded'
      ]),
      dated_on: cycle(index, 7, ['2019-01-01', '2019-10-01', '2020-03-31', '2020-12-31']),
      amount: 100 + index,
      amount_usd: cycle(index, 3, [100.1, null, 7, 0.01]),
      budget_class: cycle(index, 11, ['training', 'psc', 'staff', null])
    })),
    report_deadlines: rows((index) => ({
      deadline_id: index,
      donor: cycle(index, 3, ['JP', 'INL', null]),
      grant_code: cycle(index, 7, grants),
      source_class: cycle(index, 13, ['synthetic', 'imported']),
      due_on: cycle(index, 7, ['2019-02-15', '2020-01-30', '2020-12-20']),
      submitted_on: cycle(index, 5, ['2019-02-10', '2020-02-20', null])
    })),
    programme_events: rows((index) => ({
      event_code: `e${index}`,
      country: cycle(index, 3, countries),
      unit: cycle(index, 5, units),
      source_class: cycle(index, 13, ['synthetic', 'published', 'imported']),
      event_date: cycle(index, 7, ['2019-01-01', '2020-03-31']),
      event_kind: cycle(index, 3, ['mou', 'restriction', null])
    }))
  });
}

/** Values that occur in it, or nearly. */
export const occurring = {
  period: ['2020', '2019-10..2020-03', 'us:2020', 'jp:2019Q4', '2021'],
  month: ['2020-03', '2020-12'],
  quarter: ['un:2019Q4', 'us:2020Q2'],
  year: ['un:2019', 'jp:2020'],
  country: ['UZ', 'KG', 'KZ'],
  unit: ['TMZ', 'OSH', 'nowhere'],
  commodity_class: ['drug', 'precursor'],
  substance: ['heroin', 'opium', 'cocaine'],
  transport_mode: ['1', '2'],
  programme: ['CCP', 'AIRCOP'],
  donor: ['JP', 'INL'],
  source_class: ['synthetic', 'published', 'imported'],
  hs_chapter: ['01', '30'],
  route_from: ['AF'],
  sex: ['f', 'unknown'],
  measure_unit: ['KGM'],
  return_status: ['missing'],
  grant: ['J1', 'I1'],
  visit_type: ['mentoring'],
  case_status: ['prosecuted', 'opened'],
  budget_class: ['psc'],
  equipment_state: ['in_service'],
  event_kind: ['mou']
} as const;
