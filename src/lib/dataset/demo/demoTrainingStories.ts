import type { DataRow, RowsByTable } from '../dataRow';
import { demoRow } from './demoSource';

/** Women and men of each unit at the training whose table gives one of them away. */
const bySexAndUnit: readonly (readonly [unit: string, women: number, men: number])[] = [
  ['KZ-ALT', 1, 8],
  ['KZ-AAU', 5, 6],
  ['KZ-KUR', 6, 5]
];

/**
 * The traps among the trainings, numbered on from `firstId`: one with women and men by unit where a single woman can be worked
 * out from the totals when only her cell is hidden, and one whose "about 18" participants are fewer than its women and men.
 */
export function plantedTrainings(firstId: number): RowsByTable {
  const participations = bySexAndUnit.flatMap(([unit, women, men]) => [
    ...people(firstId, { unit, sex: 'f', count: women }),
    ...people(firstId, { unit, sex: 'm', count: men })
  ]);
  return {
    training_events: [
      event(firstId, ['KZ', '2024-11-18', 'Demo: joint exercise of three units'], {
        participants: 31,
        participants_qualifier: 'exact',
        women: 12,
        men: 19
      }),
      event(firstId + 1, ['AZ', '2021-10-04', 'Demo: joint exercise with a head count that does not add up'], {
        participants: 18,
        participants_qualifier: 'about',
        women: 5,
        men: 15
      })
    ],
    training_participations: participations,
    training_grants: [
      { event_id: firstId, grant_code: 'DEMO-INL-2', share_percent: 100 },
      { event_id: firstId + 1, grant_code: 'DEMO-INL-2', share_percent: 100 }
    ]
  };
}

function event(
  event_id: number,
  [country, starts_on, title]: readonly [string, string, string],
  counts: DataRow
): DataRow {
  return {
    event_id,
    event_ref: `DEMO-T${String(event_id).padStart(3, '0')}`,
    training_type: 'joint_exercise',
    strategic_trade: false,
    title,
    country,
    starts_on,
    ends_on: starts_on,
    date_precision: 'day',
    days_theory: 0,
    days_practice: 1,
    training_mode: 'onsite',
    participants_status: 'reported',
    ...counts,
    sex_status: 'reported',
    scores_status: 'not_applicable',
    trainers: 'UNODC (demo)',
    programme: 'CCP',
    ...demoRow
  };
}

function people(event_id: number, one: { unit: string; sex: string; count: number }): readonly DataRow[] {
  return Array.from({ length: one.count }, (_, index) => ({
    event_id,
    participant: `X-${one.unit}-${one.sex}-${index + 1}`,
    sex: one.sex,
    agency_type: 'customs',
    unit: one.unit
  }));
}
