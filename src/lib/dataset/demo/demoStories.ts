import type { DataRow, RowsByTable } from '../dataRow';
import { legalBasisRows } from './demoLegalBasis';
import { plantedItem } from './demoGoods';
import { seizureBase, type SeizureStory } from './demoSeizures';
import { demoRow } from './demoSource';
import { demoUnits, type DemoUnit } from './demoUnits';
import { seededRandom } from './seededRandom';

/** Examinations that the plan leaves room for, see `plantedExaminations`. */
export const plantedExaminationCount = 2;

/**
 * Two examinations of one consignment of acetic acid that three units tracked: examined, found to be what was declared, and
 * released. A success of cooperation, and no seizure.
 */
export function plantedExaminations(firstId: number): readonly DataRow[] {
  return [
    tracked(firstId, 'GE-PTI', { on: '2022-10-11', type: 'document' }),
    tracked(firstId + 1, 'TM-KRW', { on: '2022-10-19', type: 'physical' })
  ];
}

/**
 * The traps among the seizures: a joint seizure of two units, a look-alike of a Border Liaison Office, one tank lorry that
 * outweighs everything else of its kind, and a seizure whose day nobody wrote down.
 */
export function plantedSeizures(): readonly SeizureStory[] {
  return [jointSeizure(), creditedSeizure(), lookAlike(), outlier(), monthOnly()];
}

/** What charts may mark in the years of the demo. */
export function demoEvents(): RowsByTable {
  return {
    programme_events: [...events.map((one) => ({ ...one, source_url: null, ...demoRow })), ...legalBasisRows()]
  };
}

function tracked(examination_id: number, unit: string, { on, type }: { on: string; type: string }): DataRow {
  const { country } = unitOf(unit).unit;
  return {
    examination_id,
    unit,
    country,
    examined_on: on,
    date_precision: 'day',
    direction: 'transit',
    transport_mode: '1',
    selection_method: 'partner_alert',
    examination_type: type,
    result: 'negative',
    hs_code: '291521',
    origin_country: 'TR',
    departure_country: 'GE',
    net_mass_kg: 18400,
    programme: 'CCP',
    ...demoRow
  };
}

function jointSeizure(): SeizureStory {
  const at = unitOf('AZ-ALA');
  return {
    seizure: {
      ...planted(at, '1', '2022-10-24'),
      detection_method: 'partner_alert_containercomm',
      concealment_method: 'container_structure'
    },
    items: [plantedItem('heroin', 38.2, 'KGM')],
    legs: [
      leg(1, ['departure', 'TM', null], ['seizure', 'AZ', at.unit.place]),
      leg(2, ['seizure', 'AZ', at.unit.place], ['destination', 'GE', null])
    ],
    units: [
      { unit: 'AZ-ALA', role: 'credited' },
      { unit: 'TM-KRW', role: 'assisting' }
    ]
  };
}

/** The event of the unit that a Border Liaison Office reports too. */
function creditedSeizure(): SeizureStory {
  const at = unitOf('UZ-AYR');
  return {
    seizure: {
      ...planted(at, '3', '2022-02-15'),
      detection_method: 'risk_profiling',
      concealment_method: 'vehicle_cavity'
    },
    items: [plantedItem('heroin', 61.5, 'KGM')],
    legs: [
      leg(1, ['departure', 'AF', null], ['seizure', 'UZ', at.unit.place]),
      leg(2, ['seizure', 'UZ', at.unit.place], ['destination', null, null])
    ],
    units: [{ unit: 'UZ-AYR', role: 'credited' }]
  };
}

/** Same day, same place, nearly the same weight, credited to another programme: it must not be counted with the CCP. */
function lookAlike(): SeizureStory {
  const { seizure, legs } = creditedSeizure();
  return {
    seizure: {
      ...seizure,
      unit: null,
      programme: 'BLO',
      place_reported: 'Termez, Ayritom',
      detection_method: 'intelligence'
    },
    items: [plantedItem('heroin', 61.48, 'KGM')],
    legs,
    units: []
  };
}

function outlier(): SeizureStory {
  const at = unitOf('KZ-ALT');
  return {
    seizure: {
      ...planted(at, '2', '2024-04-18'),
      detection_method: 'document_check',
      concealment_method: 'none_misdeclared'
    },
    items: [plantedItem('acetic_anhydride', 24000, 'LTR')],
    legs: [
      leg(1, ['origin', 'CN', null], ['seizure', 'KZ', at.unit.place]),
      leg(2, ['seizure', 'KZ', at.unit.place], ['destination', 'AF', null])
    ],
    units: [{ unit: 'KZ-ALT', role: 'credited' }]
  };
}

function monthOnly(): SeizureStory {
  const at = unitOf('UZ-ALT');
  return {
    seizure: {
      ...planted(at, '3', '2022-05-01'),
      place_reported: 'Alat',
      date_precision: 'month',
      detection_method: 'not_reported',
      concealment_method: 'not_reported'
    },
    items: [plantedItem('opium', 7.35, 'KGM')],
    legs: [leg(1, ['departure', null, null], ['seizure', 'UZ', at.unit.place])],
    units: [{ unit: 'UZ-ALT', role: 'credited' }]
  };
}

function planted(at: DemoUnit, transportMode: string, seizedOn: string): DataRow {
  return {
    ...seizureBase(at, transportMode, seededRandom('planted', seizedOn)),
    examination_id: null,
    seized_on: seizedOn
  };
}

type End = readonly [role: string, country: string | null, location: string | null];

function leg(leg_no: number, from: End, to: End): DataRow {
  return {
    leg_no,
    from_role: from[0],
    to_role: to[0],
    from_country: from[1],
    to_country: to[1],
    from_location: from[2],
    to_location: to[2],
    evidence: 'documented',
    transport_mode: '0'
  };
}

function unitOf(code: string): DemoUnit {
  const found = demoUnits.find(({ unit }) => unit.code === code);
  if (!found) throw new Error(`The demo has no unit called ${code}`);
  return found;
}

const events = [
  {
    event_code: 'demo-closed',
    event_date: '2020-04-01',
    event_kind: 'restriction',
    date_precision: 'day',
    country: null,
    unit: null,
    title_en: 'Demo: borders restrict travel, trainings go online',
    title_ru: 'Демо: ограничения на границах, обучение переходит в онлайн'
  },
  {
    event_code: 'demo-reopened',
    event_date: '2021-07-01',
    event_kind: 'other',
    date_precision: 'day',
    country: null,
    unit: null,
    title_en: 'Demo: trainings on site resume',
    title_ru: 'Демо: очное обучение возобновляется'
  },
  {
    event_code: 'demo-suspended',
    event_date: '2021-08-15',
    event_kind: 'restriction',
    date_precision: 'day',
    country: 'AF',
    unit: null,
    title_en: 'Demo: two units suspend their work',
    title_ru: 'Демо: два подразделения приостанавливают работу'
  },
  {
    event_code: 'demo-acetic-acid',
    event_date: '2022-10-19',
    event_kind: 'other',
    date_precision: 'day',
    country: 'TM',
    unit: 'TM-KRW',
    title_en: 'Demo: a consignment of acetic acid tracked by three units, examined and released as legal',
    title_ru:
      'Демо: партия уксусной кислоты, которую сопровождали три подразделения, досмотрена и выпущена как законная'
  }
];
