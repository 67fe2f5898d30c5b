import { indicatorWords, type IndicatorWords } from './indicatorWords';

/** Codes of the results framework: impact, outcomes, outputs, process, efficiency. */
export const indicatorCodes = [
  'IM1',
  'OC1',
  'OC2',
  'OC3',
  'OC4',
  'OC5',
  'OC6',
  'OC7',
  'OP1',
  'OP2',
  'OP3',
  'OP4',
  'OP5',
  'OP6',
  'OP7',
  'OP8',
  'PR1',
  'PR2',
  'PR3',
  'EF1'
] as const;
export type IndicatorCode = (typeof indicatorCodes)[number];

/** An indicator of the results framework, as in the table `indicators`. */
export interface Indicator extends IndicatorWords {
  readonly code: IndicatorCode;
  readonly level: 'impact' | 'outcome' | 'output' | 'process' | 'efficiency';
  /** Indicator to which it contributes. */
  readonly parent: IndicatorCode | null;
  /** How values of periods are combined; `narrative` has no number of its own. */
  readonly aggregation: 'sum' | 'weighted_ratio' | 'latest' | 'distinct' | 'narrative';
  readonly direction: 'up' | 'down' | 'none';
  /** What its values count in; null for a narrative. */
  readonly measure: string | null;
  /** The metric that computes it; null for a narrative. */
  readonly metric: string | null;
  /** Ids of dimensions. */
  readonly disaggregations: readonly string[];
  /** Targets of the Sustainable Development Goals. */
  readonly sdg: readonly string[];
  /** IATI 2.03 indicator measure: 1 unit, 2 percentage, 5 qualitative. */
  readonly iatiMeasure: '1' | '2' | '5';
  /** Programme area of the US Foreign Assistance Framework; a proposal that staff confirm for each award. */
  readonly usCode: string;
}

type Structure = Omit<Indicator, keyof IndicatorWords | 'code' | 'iatiMeasure'>;

const ofUnits = ['unit', 'country'];
const ofTrainings = ['training_type', 'country', 'donor'];

const structure: Readonly<Record<IndicatorCode, Structure>> = {
  IM1: {
    ...narrative('impact'),
    disaggregations: ['country'],
    sdg: ['16.4', '16.a', '3.5', '15.7', '17.9', '5.5'],
    usCode: 'PS.4'
  },
  OC1: {
    ...outcome('units_operational', 'unit', { aggregation: 'latest', direction: 'up' }),
    disaggregations: ['country', 'donor'],
    sdg: ['16.a'],
    usCode: 'PS.4'
  },
  OC2: {
    ...outcome('hit_rate', 'share', { aggregation: 'weighted_ratio', direction: 'up' }),
    disaggregations: [...ofUnits, 'selection_method'],
    sdg: ['16.4'],
    usCode: 'PS.4'
  },
  OC3: {
    ...outcome('seizure_events', 'event', { aggregation: 'distinct', direction: 'none' }),
    disaggregations: ['commodity_class', ...ofUnits],
    sdg: ['16.4', '15.7'],
    usCode: 'PS.4'
  },
  OC4: {
    ...outcome('seized_quantity', 'native', { aggregation: 'sum', direction: 'none' }),
    disaggregations: ['substance', 'measure_unit'],
    sdg: ['3.5', '16.4'],
    usCode: 'PS.3'
  },
  OC5: {
    ...outcome('exchange_conversion', 'share', { aggregation: 'weighted_ratio', direction: 'up' }),
    disaggregations: ['unit', 'partner_country', 'exchange_channel'],
    sdg: ['17.9', '16.a'],
    usCode: 'PS.4'
  },
  OC6: {
    ...outcome('duty_evaded_usd', 'usd', { aggregation: 'sum', direction: 'none' }),
    disaggregations: ofUnits,
    sdg: ['16.4'],
    usCode: 'PS.4'
  },
  OC7: {
    ...outcome('cases_opened', 'case', { aggregation: 'sum', direction: 'up' }),
    disaggregations: ['case_status', ...ofUnits],
    sdg: ['16.4', '16.a'],
    usCode: 'PS.9'
  },
  OP1: {
    ...output('training_events', 'event', { aggregation: 'distinct', parent: 'OC2' }),
    disaggregations: ofTrainings,
    sdg: ['16.a', '17.9'],
    usCode: 'PS.4'
  },
  OP2: {
    ...output('participations', 'person', { aggregation: 'sum', parent: 'OC2' }),
    disaggregations: ofTrainings,
    sdg: ['16.a', '17.9'],
    usCode: 'PS.4'
  },
  OP3: {
    ...output('learning_gain', 'point', { aggregation: 'weighted_ratio', parent: 'OC2' }),
    disaggregations: ['training_type', 'sex'],
    sdg: ['17.9'],
    usCode: 'PS.2'
  },
  OP4: {
    ...output('women_share', 'share', { aggregation: 'weighted_ratio', parent: 'OC1' }),
    disaggregations: ['training_type', 'unit'],
    sdg: ['5.5', '17.18'],
    usCode: 'PS.4'
  },
  OP5: {
    ...output('visits', 'visit', { aggregation: 'sum', parent: 'OC1' }),
    disaggregations: ['visit_type', ...ofUnits],
    sdg: ['16.a'],
    usCode: 'PS.4'
  },
  OP6: {
    ...output('study_visits', 'event', { aggregation: 'distinct', parent: 'OC5' }),
    disaggregations: ['country'],
    sdg: ['17.9'],
    usCode: 'PS.4'
  },
  OP7: {
    ...output('equipment_items', 'piece', { aggregation: 'sum', parent: 'OC1' }),
    disaggregations: ['equipment_type', 'unit', 'donor'],
    sdg: ['16.a'],
    usCode: 'PS.4'
  },
  OP8: {
    ...output('legal_basis_events', 'event', { aggregation: 'sum', parent: 'OC1' }),
    disaggregations: ['event_kind', 'country'],
    sdg: ['16.a'],
    usCode: 'PS.2'
  },
  PR1: {
    ...process('consignments_profiled', 'consignment', 'none'),
    disaggregations: ['unit', 'direction'],
    sdg: ['16.a'],
    usCode: 'PS.4'
  },
  PR2: {
    ...process('examinations', 'examination', 'none'),
    disaggregations: ['unit', 'selection_method', 'examination_type'],
    sdg: ['16.a'],
    usCode: 'PS.4'
  },
  PR3: {
    ...process('return_timeliness', 'share', 'up'),
    aggregation: 'weighted_ratio',
    disaggregations: ofUnits,
    sdg: ['17.18'],
    usCode: 'PS.4'
  },
  EF1: {
    level: 'efficiency',
    parent: 'OP2',
    aggregation: 'weighted_ratio',
    direction: 'down',
    measure: 'usd',
    metric: 'cost_per_participation',
    disaggregations: ['grant', 'donor'],
    sdg: ['17.9'],
    usCode: 'PS.4'
  }
};

/** The indicators of the programme, in the order of their levels. Words and codes are proposals that the office confirms. */
export const indicators: readonly Indicator[] = indicatorCodes.map((code) => {
  const one = structure[code];
  return { code, ...one, ...indicatorWords[code], iatiMeasure: iatiMeasure(one) };
});

function narrative(level: Indicator['level']) {
  return { level, parent: null, aggregation: 'narrative', direction: 'none', measure: null, metric: null } as const;
}

function outcome(metric: string, measure: string, how: Pick<Indicator, 'aggregation' | 'direction'>) {
  return { level: 'outcome', parent: 'IM1', metric, measure, ...how } as const;
}

function output(metric: string, measure: string, how: Pick<Indicator, 'aggregation' | 'parent'>) {
  return { level: 'output', direction: 'up', metric, measure, ...how } as const;
}

function process(metric: string, measure: string, direction: Indicator['direction']) {
  return { level: 'process', parent: 'OC2', aggregation: 'sum', metric, measure, direction } as const;
}

function iatiMeasure({ aggregation, measure }: Structure): Indicator['iatiMeasure'] {
  if (aggregation === 'narrative') return '5';
  return measure === 'share' ? '2' : '1';
}
