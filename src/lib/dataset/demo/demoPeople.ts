import { demoUnits, type DemoUnit } from './demoUnits';
import { seededRandom } from './seededRandom';

/** An invented officer. The pseudonym is kept from training to training. */
export interface DemoPerson {
  readonly pseudonym: string;
  readonly sex: 'f' | 'm';
  readonly agencyType: string;
  readonly unit: string | null;
  readonly country: string;
  /** What the person knows before any course, 0 to 100. */
  readonly knowledge: number;
  /** First and last year in service. */
  readonly years: readonly [number, number];
}

const officersPerUnit = 24;
const othersPerCountry = 40;

/** Everybody who may take part in a training: officers of the units and of other agencies of their countries. */
export const demoPeople: readonly DemoPerson[] = [...demoUnits.flatMap(unitOfficers), ...otherOfficers()];

function unitOfficers({ unit, opensOn }: DemoUnit): readonly DemoPerson[] {
  return Array.from({ length: officersPerUnit }, (_, index) => {
    const random = seededRandom('officer', unit.code, index);
    const joined = index < 12 ? Number(opensOn.slice(0, 4)) : random.integer(2020, 2024);
    const agencyType = random.weighted([
      ['customs', 78],
      ['border_guard', 9],
      ['police', 5],
      ['drug_control', 5],
      ['security', 3]
    ] as const);
    return person(`unit/${unit.code}/${index}`, { unit: unit.code, country: unit.country, agencyType, joined });
  });
}

function otherOfficers(): readonly DemoPerson[] {
  const countries = [...new Set(demoUnits.map(({ unit }) => unit.country))];
  return countries.flatMap((country) =>
    Array.from({ length: othersPerCountry }, (_, index) => {
      const random = seededRandom('other', country, index);
      const agencyType = random.weighted([
        ['customs', 46],
        ['border_guard', 20],
        ['security', 8],
        ['police', 8],
        ['ministry', 9],
        ['drug_control', 5],
        ['port_authority', 4]
      ] as const);
      return person(`other/${country}/${index}`, { unit: null, country, agencyType, joined: 2018 });
    })
  );
}

function person(
  key: string,
  known: { unit: string | null; country: string; agencyType: string; joined: number }
): DemoPerson {
  const random = seededRandom('person', key);
  const womenShare = known.joined > 2021 ? 0.24 : 0.14;
  return {
    pseudonym: `D${Math.floor(random.next() * 0x100000000)
      .toString(16)
      .padStart(8, '0')}`,
    sex: random.chance(womenShare) ? 'f' : 'm',
    agencyType: known.agencyType,
    unit: known.unit,
    country: known.country,
    knowledge: Math.min(85, Math.max(15, 46 + 13 * random.normal())),
    years: [known.joined, random.chance(0.25) ? known.joined + random.integer(2, 4) : 9999]
  };
}
