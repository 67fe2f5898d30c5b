import { demoUnits, firstYear, lastYear, type DemoUnit } from './demoUnits';
import { addDays } from './demoPlan';
import { seededRandom, type Random } from './seededRandom';

/** A training to be held: for one unit, or for officers of a whole country when `unit` is null. */
export interface PlannedTraining {
  readonly type: string;
  readonly country: string;
  readonly unit: DemoUnit | null;
  readonly startsOn: string;
  readonly precision: 'day' | 'year';
  readonly mode: 'onsite' | 'online' | 'hybrid';
  readonly daysTheory: number;
  readonly daysPractice: number;
  /** Head count asked for. */
  readonly size: number;
}

/** Trainings a year beside those on strategic trade; fewer in 2020. */
const perYear: Readonly<Record<number, number>> = {
  2019: 21,
  2020: 15,
  2021: 16,
  2022: 19,
  2023: 19,
  2024: 18,
  2025: 16
};

const kinds: readonly (readonly [string, number])[] = [
  ['theoretical', 20],
  ['practical', 18],
  ['advanced', 14],
  ['specialised', 11],
  ['mentorship', 15],
  ['refresher', 8],
  ['study_visit', 5],
  ['joint_exercise', 4],
  ['awareness', 4],
  ['tot', 1]
];

const lengths: Readonly<Record<string, readonly [number, number]>> = {
  theoretical: [10, 0],
  practical: [0, 10],
  advanced: [3, 2],
  specialised: [3, 2],
  mentorship: [0, 4],
  refresher: [3, 2],
  study_visit: [1, 4],
  joint_exercise: [0, 5],
  awareness: [3, 0],
  tot: [4, 1],
  stec1: [5, 0],
  stec2: [3, 2],
  stec3_tot: [4, 1]
};

/** Strategic trade courses follow their phases, country by country. */
const strategicTrade: readonly (readonly [string, string, string])[] = [
  ['stec1', 'TJ', '2019-09-09'],
  ['stec1', 'UZ', '2019-11-18'],
  ['stec1', 'TM', '2020-09-14'],
  ['stec1', 'KZ', '2020-11-09'],
  ['stec2', 'TJ', '2021-09-06'],
  ['stec2', 'UZ', '2021-10-11'],
  ['stec1', 'KG', '2021-11-15'],
  ['stec2', 'TM', '2022-05-16'],
  ['stec2', 'KG', '2022-01-01'],
  ['stec2', 'KZ', '2022-09-12'],
  ['stec1', 'AZ', '2023-03-13'],
  ['stec1', 'GE', '2023-05-22'],
  ['stec3_tot', 'UZ', '2023-10-02'],
  ['stec2', 'AZ', '2024-04-15'],
  ['stec3_tot', 'KZ', '2024-09-09'],
  ['stec2', 'GE', '2025-03-10'],
  ['stec3_tot', 'KG', '2025-06-16']
];

/** About 140 trainings from 2019 to 2025, in order of their date; those of April 2020 to June 2021 are online. */
export function planTrainings(): readonly PlannedTraining[] {
  const planned = strategicTrade.map(([type, country, startsOn], index) =>
    training({ type, country, unit: null, startsOn }, seededRandom('strategic trade', index))
  );
  for (let year = firstYear; year <= lastYear; year++) {
    for (let index = 0; index < (perYear[year] ?? 0); index++) planned.push(ordinaryTraining(year, index));
  }
  return planned.sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
}

function ordinaryTraining(year: number, index: number): PlannedTraining {
  const random = seededRandom('training', year, index);
  const month = random.integer(1, 11);
  const day = `${year}-${String(month).padStart(2, '0')}-01`;
  const startsOn = firstMonday(addDays(day, 7 * random.integer(0, 3)));
  const working = demoUnits.filter((one) => one.suspendedFrom === null || startsOn < one.suspendedFrom);
  const unit = random.pick(working);
  const type = random.weighted(kinds);
  const forOneUnit = ['theoretical', 'practical', 'mentorship', 'refresher'].includes(type);
  return training({ type, country: unit.unit.country, unit: forOneUnit ? unit : null, startsOn }, random);
}

function training(
  known: Pick<PlannedTraining, 'type' | 'country' | 'unit' | 'startsOn'>,
  random: Random
): PlannedTraining {
  const [theory, practice] = lengths[known.type] ?? [3, 0];
  const closed = known.startsOn >= '2020-04-01' && known.startsOn <= '2021-06-30';
  const mode = closed
    ? 'online'
    : random.weighted([
        ['onsite', 88],
        ['hybrid', 7],
        ['online', 5]
      ] as const);
  const online = mode === 'online';
  return {
    ...known,
    precision: known.startsOn === '2022-01-01' ? 'year' : 'day',
    mode,
    daysTheory: online ? Math.min(5, Math.max(2, theory)) : theory,
    daysPractice: online ? 0 : practice,
    size: known.unit === null ? random.integer(12, 26) : random.integer(6, 14)
  };
}

function firstMonday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (8 - weekday) % 7);
}
