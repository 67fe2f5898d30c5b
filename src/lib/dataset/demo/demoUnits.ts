import { controlUnits, type ControlUnit } from '$lib/domain/controlUnits';

/** What kind of traffic a unit sees; decides its goods and routes. */
export type TrafficProfile = 'south' | 'china' | 'caspian' | 'air' | 'inland' | 'caucasus';

/** A flow of consignments through a unit: direction, mode (UNECE Rec 19) and its share of the unit's consignments. */
export interface Flow {
  readonly direction: 'import' | 'export' | 'transit' | 'transshipment';
  readonly transportMode: string;
  readonly share: number;
}

/** A unit of the synthetic programme. Months are counted from 0 = January 2019. */
export interface DemoUnit {
  readonly unit: ControlUnit;
  readonly profile: TrafficProfile;
  readonly flows: readonly Flow[];
  /** Median of consignments profiled a month, at natural size. */
  readonly volume: number;
  /** First day on which the unit works; a public date where one is known, else invented. */
  readonly opensOn: string;
  /** Day from which it stands still; null for units that go on. */
  readonly suspendedFrom: string | null;
  /** Multiplies the hit rate of the unit. */
  readonly skill: number;
  /** Probability that a monthly return never comes. */
  readonly silence: number;
}

export const firstYear = 2019;
export const lastYear = 2025;
export const demoMonths = (lastYear - firstYear + 1) * 12;

const rail: readonly Flow[] = [
  { direction: 'import', transportMode: '2', share: 0.55 },
  { direction: 'transit', transportMode: '2', share: 0.3 },
  { direction: 'export', transportMode: '3', share: 0.15 }
];
const road: readonly Flow[] = [
  { direction: 'import', transportMode: '3', share: 0.5 },
  { direction: 'transit', transportMode: '3', share: 0.35 },
  { direction: 'export', transportMode: '3', share: 0.15 }
];
const sea: readonly Flow[] = [
  { direction: 'import', transportMode: '1', share: 0.45 },
  { direction: 'transit', transportMode: '1', share: 0.4 },
  { direction: 'transshipment', transportMode: '1', share: 0.15 }
];
const river: readonly Flow[] = [
  { direction: 'import', transportMode: '8', share: 0.4 },
  { direction: 'transit', transportMode: '3', share: 0.4 },
  { direction: 'export', transportMode: '8', share: 0.2 }
];
const air: readonly Flow[] = [
  { direction: 'import', transportMode: '4', share: 0.7 },
  { direction: 'transit', transportMode: '4', share: 0.3 }
];

const before = '2018-06-01';

/** The 25 units of the synthetic programme. Their names and places are real, everything they report is invented. */
export const demoUnits: readonly DemoUnit[] = [
  unit('KG-FRU', 'inland', rail, [430, 1.0, 0.061]),
  unit('KG-OSH', 'inland', road, [360, 1.2, 0.085]),
  unit('KG-BAT', 'south', road, [220, 0.9, 0.171], '2022-07-01'),
  unit('TJ-DY2', 'inland', rail, [380, 1.1, 0.073]),
  unit('TJ-NPJ', 'south', road, [410, 1.5, 0.061]),
  unit('TJ-KHU', 'inland', road, [340, 0.9, 0.11]),
  unit('TJ-KHO', 'south', road, [180, 1.1, 0.183]),
  unit('UZ-CHU', 'inland', rail, [620, 0.9, 0.037]),
  unit('UZ-ALT', 'inland', road, [400, 1.0, 0.061], '2019-03-26'),
  unit('UZ-YAL', 'inland', road, [450, 0.8, 0.049]),
  unit('UZ-AYR', 'south', river, [390, 1.6, 0.049]),
  unit('UZ-TAP', 'air', air, [300, 1.3, 0.061]),
  unit('KZ-AAU', 'caspian', sea, [480, 0.8, 0.073]),
  unit('KZ-KUR', 'caspian', sea, [330, 0.7, 0.098], '2019-09-16'),
  unit('KZ-ALT', 'china', rail, [780, 1.2, 0.037], '2018-11-30'),
  unit('KZ-ZHT', 'air', air, [290, 1.2, 0.073], '2021-02-19'),
  unit('TM-ASB', 'inland', road, [350, 0.7, 0.146]),
  unit('TM-KRW', 'caspian', sea, [460, 0.8, 0.134]),
  unit('TM-FAR', 'inland', road, [370, 0.9, 0.122], '2022-04-01'),
  unit('AZ-ALA', 'caspian', sea, [650, 0.9, 0.061]),
  unit('AZ-AST', 'caucasus', road, [520, 1.3, 0.061]),
  unit('GE-PTI', 'caucasus', sea, [700, 0.8, 0.037]),
  unit('GE-TBS', 'caucasus', road, [420, 0.8, 0.049]),
  { ...unit('AF-HRT', 'south', river, [440, 1.4, 0.195]), suspendedFrom: '2021-08-15' },
  { ...unit('AF-SHE', 'south', river, [310, 1.3, 0.22]), suspendedFrom: '2021-08-15' }
];

/** First day of a month of the demo, `YYYY-MM-DD`. */
export function monthStart(month: number): string {
  return `${firstYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** True when a unit works in a month, even if only in a part of it. */
export function worksIn(demoUnit: DemoUnit, month: number): boolean {
  const start = monthStart(month);
  return (
    demoUnit.opensOn.slice(0, 7) <= start.slice(0, 7) &&
    (demoUnit.suspendedFrom === null || start < demoUnit.suspendedFrom)
  );
}

function unit(
  code: string,
  profile: TrafficProfile,
  flows: readonly Flow[],
  ...[[volume, skill, silence], opensOn = before]: [readonly [number, number, number], string?]
): DemoUnit {
  const found = controlUnits.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`No control unit is called ${code}`);
  return { unit: found, profile, flows, volume, opensOn, suspendedFrom: null, skill, silence };
}
