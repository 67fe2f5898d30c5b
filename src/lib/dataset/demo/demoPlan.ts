import { lastDayOfMonth } from '$lib/domain/calendar';
import { demoMonths, demoUnits, firstYear, monthStart, worksIn, type DemoUnit, type Flow } from './demoUnits';
import { seededRandom, type Random } from './seededRandom';

/** What one unit did in one month in one flow. Counts are null when the monthly return never came. */
export interface PlannedCell {
  readonly demoUnit: DemoUnit;
  readonly month: number;
  readonly flow: Flow;
  readonly profiled: number | null;
  readonly selected: number | null;
  readonly examined: number;
  /** Multiplies the hit rate of this cell, in thousandths; drawn from a gamma, so that hits cluster. */
  readonly luck: number;
  /** First and last day of the month on which the unit worked, as day numbers. */
  readonly days: readonly [number, number];
}

export interface PlannedReturn {
  readonly unit: string;
  readonly month: number;
  readonly dueOn: string;
  readonly receivedOn: string | null;
  readonly status: 'on_time' | 'late' | 'missing';
}

export interface DemoPlan {
  readonly cells: readonly PlannedCell[];
  readonly returns: readonly PlannedReturn[];
  /** Examinations in all cells. */
  readonly examinations: number;
}

/** Unit-months whose return must come, because a planted story happens in them. */
const alwaysReported = new Set(['TM-KRW/45', 'GE-PTI/45', 'AZ-ALA/45', 'UZ-AYR/37', 'KZ-ALT/63', 'UZ-ALT/40']);

/**
 * The synthetic programme, unit by unit and month by month. With `rows`, the examinations of all cells add up to exactly that
 * many and the other counts follow in proportion; without, to the natural size of about 33,000.
 */
export function planDemo(rows: number | null): DemoPlan {
  const cells: PlannedCell[] = [];
  const returns: PlannedReturn[] = [];
  for (let month = 0; month < demoMonths; month++) {
    for (const demoUnit of demoUnits) {
      if (!worksIn(demoUnit, month)) continue;
      const random = seededRandom('month', demoUnit.unit.code, month);
      const planned = planReturn(demoUnit, month, random);
      returns.push(planned);
      cells.push(...demoUnit.flows.map((flow) => planCell(demoUnit, month, flow, planned.status !== 'missing')));
    }
  }
  return scalePlan(cells, returns, rows);
}

/**
 * The return of a month is due on its last day. A late one comes 2 to 25 days after; nothing can be late after the demo ends.
 */
function planReturn(demoUnit: DemoUnit, month: number, random: Random): PlannedReturn {
  const year = firstYear + Math.floor(month / 12);
  const dueOn = lastDayOfMonth(year, (month % 12) + 1);
  const base = { unit: demoUnit.unit.code, month, dueOn };
  const silent = random.chance(demoUnit.silence) && !alwaysReported.has(`${demoUnit.unit.code}/${month}`);
  if (silent) return { ...base, receivedOn: null, status: 'missing' };
  if (random.chance(0.055) && month < demoMonths - 1) {
    return { ...base, receivedOn: addDays(dueOn, random.integer(2, 25)), status: 'late' };
  }
  return { ...base, receivedOn: addDays(dueOn, -random.integer(0, 4)), status: 'on_time' };
}

function planCell(demoUnit: DemoUnit, month: number, flow: Flow, reported: boolean): PlannedCell {
  const random = seededRandom('cell', demoUnit.unit.code, month, flow.direction, flow.transportMode);
  const days = workingDays(demoUnit, month);
  const partOfMonth = (days[1] - days[0] + 1) / days[2];
  const volume = demoUnit.volume * flow.share * level(month) * partOfMonth;
  const profiled = Math.max(3, Math.round(random.logNormal(volume, 0.4)));
  const rate = Math.min(0.06, Math.max(0.02, 0.038 + 0.011 * random.normal()));
  const examined = Math.round(profiled * rate);
  const selected = Math.min(profiled, Math.round(examined * (1.05 + 0.3 * random.next())) + 1);
  const luck = Math.min(6000, Math.round(1000 * random.gamma(0.8) * demoUnit.skill));
  const counts = reported ? { profiled, selected, examined } : { profiled: null, selected: null, examined: 0 };
  return { demoUnit, month, flow, ...counts, luck, days: [days[0], days[1]] };
}

/** Season, slow growth, and the restrictions of April 2020 to June 2021. */
function level(month: number): number {
  const season = [0.86, 0.9, 1.02, 1.04, 1.03, 1.0, 0.97, 0.98, 1.05, 1.1, 1.06, 0.99][month % 12]!;
  const growth = 1 + (0.03 * month) / 12;
  const closed = month >= 15 && month <= 29 ? 0.32 + (0.5 * (month - 15)) / 14 : 1;
  return season * growth * closed;
}

/** First and last working day of the month and its length. */
function workingDays(demoUnit: DemoUnit, month: number): [number, number, number] {
  const start = monthStart(month);
  const length = Number(lastDayOfMonth(Number(start.slice(0, 4)), (month % 12) + 1).slice(8));
  const first = demoUnit.opensOn.slice(0, 7) === start.slice(0, 7) ? Number(demoUnit.opensOn.slice(8)) : 1;
  const stopsNow = demoUnit.suspendedFrom?.slice(0, 7) === start.slice(0, 7);
  return [first, stopsNow ? Number(demoUnit.suspendedFrom!.slice(8)) - 1 : length, length];
}

/** Rounds the running total, not each cell, so that the sum is exact and the rounding never drifts. */
function scalePlan(cells: readonly PlannedCell[], returns: readonly PlannedReturn[], rows: number | null): DemoPlan {
  const natural = cells.reduce((sum, cell) => sum + cell.examined, 0);
  if (rows === null || rows === natural) return { cells, returns, examinations: natural };
  const factor = rows / natural;
  let before = 0;
  const scaled = cells.map((cell) => {
    const after = before + cell.examined;
    const examined = Math.round(after * factor) - Math.round(before * factor);
    before = after;
    if (cell.profiled === null || cell.selected === null) return { ...cell, examined };
    const selected = Math.max(Math.round(cell.selected * factor), examined);
    return { ...cell, examined, selected, profiled: Math.max(Math.round(cell.profiled * factor), selected) };
  });
  return { cells: scaled, returns, examinations: rows };
}

/** A day some days later (or earlier), `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
