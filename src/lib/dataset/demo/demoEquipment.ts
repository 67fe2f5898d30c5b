import type { DataRow } from '../dataRow';
import { addDays } from './demoPlan';
import { demoRow } from './demoSource';
import { demoUnits, type DemoUnit } from './demoUnits';
import { payer } from './demoVisits';
import { seededRandom, type Random } from './seededRandom';

interface EquipmentKind {
  readonly type: string;
  readonly en: string;
  readonly ru: string;
  /** Median price of a piece, US dollars. */
  readonly price: number;
  readonly most: number;
}

const kinds: readonly EquipmentKind[] = [
  { type: 'detector', en: 'Trace detector', ru: 'Прибор обнаружения следов', price: 28_000, most: 2 },
  { type: 'detector', en: 'Handheld chemical identifier', ru: 'Ручной химический анализатор', price: 46_000, most: 1 },
  { type: 'detector', en: 'Radiation pager', ru: 'Индивидуальный дозиметр-сигнализатор', price: 1_900, most: 6 },
  { type: 'scanner', en: 'Parcel X-ray machine', ru: 'Рентгеновская установка для посылок', price: 52_000, most: 1 },
  { type: 'it', en: 'Computers for profiling', ru: 'Компьютеры для анализа', price: 1_450, most: 8 },
  { type: 'vehicle', en: 'Minibus', ru: 'Микроавтобус', price: 31_000, most: 2 },
  { type: 'tool', en: 'Set of search tools', ru: 'Набор инструментов для досмотра', price: 3_800, most: 3 },
  { type: 'tool', en: 'Videoscope', ru: 'Видеоэндоскоп', price: 9_500, most: 2 },
  { type: 'protective', en: 'Protective suits', ru: 'Защитные костюмы', price: 420, most: 20 },
  { type: 'communication', en: 'Radio sets', ru: 'Радиостанции', price: 650, most: 10 },
  { type: 'premises', en: 'Furnished office', ru: 'Оборудованный кабинет', price: 18_000, most: 1 }
];

const lastDay = '2025-12-31';
const lateHandOver = { grant: 'DEMO-JP-2B', countries: ['UZ', 'TJ', 'TM'] };

/** What was handed over: about five lines a unit, and the equipment grant's to the units of three countries. */
export function equipmentRows(unitGrants: readonly DataRow[]): readonly DataRow[] {
  const rows = demoUnits.flatMap((one) => [...ordinary(one, unitGrants), ...ofEquipmentGrant(one)]);
  return rows
    .sort((a, b) => (String(a['handed_over_on'] ?? '') < String(b['handed_over_on'] ?? '') ? -1 : 1))
    .map((row, index) => ({ equipment_id: index + 1, ...row }));
}

function ordinary(demoUnit: DemoUnit, unitGrants: readonly DataRow[]): readonly DataRow[] {
  const random = seededRandom('equipment', demoUnit.unit.code);
  const start = demoUnit.opensOn < '2019-01-01' ? '2019-01-20' : demoUnit.opensOn;
  return Array.from({ length: random.integer(3, 7) }, () => {
    const day = addDays(start, random.integer(10, 2200));
    const on = day > lastDay ? addDays(start, random.integer(10, 200)) : day;
    const closed = (demoUnit.suspendedFrom ?? lastDay) < on;
    const handed = closed ? start : on;
    return line(demoUnit, { on: handed, grant: payer(demoUnit.unit.code, handed, unitGrants, random), random });
  });
}

function ofEquipmentGrant(demoUnit: DemoUnit): readonly DataRow[] {
  if (!lateHandOver.countries.includes(demoUnit.unit.country)) return [];
  const random = seededRandom('equipment grant', demoUnit.unit.code);
  return Array.from({ length: 5 }, () =>
    line(demoUnit, { on: addDays('2023-02-01', random.integer(0, 400)), grant: lateHandOver.grant, random })
  );
}

function line({ unit, suspendedFrom }: DemoUnit, how: { on: string; grant: string | null; random: Random }): DataRow {
  const { random } = how;
  const kind = random.pick(kinds);
  const quantity = random.integer(1, kind.most);
  const costKnown = !random.chance(0.07);
  const cost = Math.round(random.logNormal(kind.price, 0.15) * quantity);
  const checked = addDays(how.on, random.integer(90, 900));
  return {
    equipment_type: kind.type,
    item_en: kind.en,
    item_ru: kind.ru,
    unit: unit.code,
    country: unit.country,
    grant_code: how.grant,
    quantity,
    cost_usd: costKnown ? cost : null,
    cost_status: costKnown ? 'reported' : 'not_reported',
    handed_over_on: how.on,
    date_precision: 'day',
    state: suspendedFrom === null ? stateAt(how.on, random) : 'not_reported',
    last_checked_on: suspendedFrom !== null || checked > lastDay ? null : checked,
    programme: 'CCP',
    ...demoRow
  };
}

/** Older equipment is out of service more often. */
function stateAt(handedOver: string, random: Random): string {
  const years = Number(lastDay.slice(0, 4)) - Number(handedOver.slice(0, 4));
  return random.weighted([
    ['in_service', 92 - 7 * years],
    ['under_repair', 4 + years],
    ['out_of_service', 1 + 4 * years],
    ['lost', 0.5],
    ['not_reported', 6]
  ] as const);
}
