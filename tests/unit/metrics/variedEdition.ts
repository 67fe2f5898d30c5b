import { SmallEdition, type TestRow } from './smallEdition';

const count = 48;

/** Walks through the values at the pace of a prime, so that columns with different paces meet in many ways. */
function cycle<T>(index: number, pace: number, values: readonly T[]): T {
  return values[(index * pace + Math.floor(index / values.length)) % values.length]!;
}

const units = ['TMZ', 'OSH', 'ALA', null] as const;
const countries = ['UZ', 'KG', 'KZ', null] as const;
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
  return_status: ['missing']
} as const;
