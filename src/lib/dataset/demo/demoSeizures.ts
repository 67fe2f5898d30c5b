import type { Row } from '$lib/engine/database';
import type { DataRow, RowsByTable } from '../dataRow';
import { demoItems, type DemoItem } from './demoGoods';
import { demoRoute } from './demoRoutes';
import { demoRow } from './demoSource';
import { demoUnits, type DemoUnit } from './demoUnits';
import { seededRandom, type Random } from './seededRandom';

/** The rows that one seizure leaves in five tables; ids are given when all seizures are in order. */
export interface SeizureStory {
  readonly seizure: DataRow;
  readonly items: readonly DemoItem[];
  readonly legs: readonly DataRow[];
  readonly units: readonly { readonly unit: string; readonly role: 'credited' | 'assisting' }[];
}

/** What led to the detection, by the way the consignment was selected. */
const detections: Readonly<Record<string, string>> = {
  risk_profiling: 'risk_profiling',
  intelligence: 'intelligence',
  partner_alert: 'partner_alert_containercomm',
  nii_alert: 'nii_xray',
  routine: 'routine',
  random: 'random'
};

/** One seizure for every examination that ended in one; the same examination always gives the same seizure. */
export function seizuresOf(positives: readonly Row[]): readonly SeizureStory[] {
  return positives.map((examination) => seizureOf(examination));
}

/** Numbers seizures by date and spreads them over their tables. */
export function seizureTables(stories: readonly SeizureStory[]): RowsByTable {
  const ordered = [...stories].sort((a, b) => compareDays(a.seizure['seized_on'], b.seizure['seized_on']));
  const seizures: DataRow[] = [];
  const items: DataRow[] = [];
  const legs: DataRow[] = [];
  const units: DataRow[] = [];
  for (const [index, story] of ordered.entries()) {
    const seizure_id = index + 1;
    seizures.push({ seizure_id, ...story.seizure });
    for (const { row } of story.items) items.push({ item_id: items.length + 1, seizure_id, ...row });
    for (const leg of story.legs) legs.push({ seizure_id, ...leg });
    for (const unit of story.units) units.push({ seizure_id, ...unit });
  }
  return { seizures, seizure_items: items, route_legs: legs, seizure_units: units };
}

/** Zero for the same day, so that seizures of one day keep the order in which they came. */
function compareDays(a: DataRow[string] | undefined, b: DataRow[string] | undefined): number {
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

function seizureOf(examination: Row): SeizureStory {
  const id = Number(examination['examination_id']);
  const demoUnit = unitsByCode.get(String(examination['unit']))!;
  const random = seededRandom('seizure', id);
  const items = demoItems(demoUnit.profile, random);
  const mode = String(examination['transport_mode']);
  const { code, country, place } = demoUnit.unit;
  const legs = random.chance(0.06)
    ? []
    : demoRoute(items[0]!.family, { country, location: place, transportMode: mode }, random);
  return {
    seizure: {
      ...seizureBase(demoUnit, mode, random),
      examination_id: id,
      seized_on: String(examination['examined_on']),
      detection_method: detection(String(examination['selection_method']), random),
      concealment_method: concealment(items[0]!, mode, random)
    },
    items,
    legs,
    units: participants(code, country, random)
  };
}

/** The columns of a seizure that its unit decides. */
export function seizureBase(demoUnit: DemoUnit, transportMode: string, random: Random): DataRow {
  const { code, country, place } = demoUnit.unit;
  return {
    unit: code,
    country,
    location_code: place,
    place_reported: placeAsReported(demoUnit, random),
    date_precision: 'day',
    transport_mode: transportMode,
    programme: 'CCP',
    ...demoRow
  };
}

/** Both Alats are called that by those who report from them: the post in Uzbekistan and the port in Azerbaijan. */
function placeAsReported(demoUnit: DemoUnit, random: Random): string {
  const { code, en } = demoUnit.unit;
  if (code === 'AZ-ALA' || code === 'UZ-ALT')
    return random.chance(0.6) ? 'Alat' : code === 'AZ-ALA' ? 'Alyat' : 'Alat post';
  return en;
}

function detection(selectionMethod: string, random: Random): string {
  if (random.chance(0.05)) return 'canine';
  if (random.chance(0.04)) return 'not_reported';
  return detections[selectionMethod] ?? 'other';
}

function concealment(item: DemoItem, transportMode: string, random: Random): string {
  if (random.chance(0.09)) return 'not_reported';
  if (['goods', 'tobacco', 'strategic', 'nature'].includes(item.family)) {
    return random.weighted([
      ['none_misdeclared', 62],
      ['within_legit_cargo', 32],
      ['packaging', 6]
    ] as const);
  }
  if (item.family === 'precursors')
    return random.weighted([
      ['none_misdeclared', 58],
      ['within_legit_cargo', 42]
    ] as const);
  if (transportMode === '3') {
    return random.weighted([
      ['within_legit_cargo', 40],
      ['vehicle_cavity', 26],
      ['fuel_tank', 14],
      ['tyre', 6],
      ['driver_cab', 14]
    ] as const);
  }
  return random.weighted([
    ['within_legit_cargo', 52],
    ['container_structure', 20],
    ['rip_on_off', 10],
    ['packaging', 14],
    ['reefer_unit', 4]
  ] as const);
}

/** The unit credited and, seldom, another one that helped: such a seizure is still one event. */
function participants(code: string, country: string, random: Random): SeizureStory['units'] {
  const credited = { unit: code, role: 'credited' as const };
  if (!random.chance(0.03)) return [credited];
  const partners = demoUnits.filter(({ unit }) => unit.country !== country && unit.country !== 'AF');
  return [credited, { unit: random.pick(partners).unit.code, role: 'assisting' }];
}

const unitsByCode: ReadonlyMap<string, DemoUnit> = new Map(demoUnits.map((one) => [one.unit.code, one]));
