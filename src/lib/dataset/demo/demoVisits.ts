import type { DataRow, RowsByTable } from '../dataRow';
import { addDays } from './demoPlan';
import { demoGrants } from './demoProgramme';
import { demoRow } from './demoSource';
import { demoUnits, firstYear, lastYear, type DemoUnit } from './demoUnits';
import { recommendationTexts } from './demoRecommendations';
import { seededRandom, type Random } from './seededRandom';

const lastDay = '2025-12-31';

/** Visits to units and what they recommended: about four a year and unit, online while borders were closed. */
export function visitRows(unitGrants: readonly DataRow[]): RowsByTable {
  const visits = demoUnits
    .flatMap((one) => unitVisits(one, unitGrants))
    .sort((a, b) => (String(a['starts_on']) < String(b['starts_on']) ? -1 : 1))
    .map((row, index): DataRow => ({ visit_id: index + 1, ...row }));
  const recommendations = visits.flatMap((visit) => recommendationsOf(visit));
  return {
    visits,
    visit_recommendations: recommendations.map((row, index) => ({ recommendation_id: index + 1, ...row }))
  };
}

function unitVisits(demoUnit: DemoUnit, unitGrants: readonly DataRow[]): readonly DataRow[] {
  const rows: DataRow[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    for (let quarter = 0; quarter < 4; quarter++) {
      const random = seededRandom('visit', demoUnit.unit.code, year, quarter);
      if (!random.chance(0.72)) continue;
      const month = String(quarter * 3 + random.integer(1, 3)).padStart(2, '0');
      const startsOn = `${year}-${month}-${String(random.integer(1, 24)).padStart(2, '0')}`;
      if (startsOn < demoUnit.opensOn || (demoUnit.suspendedFrom ?? lastDay) <= startsOn) continue;
      rows.push(visit(demoUnit, startsOn, { random, unitGrants }));
    }
  }
  return rows;
}

function visit(
  { unit }: DemoUnit,
  startsOn: string,
  { random, unitGrants }: { random: Random; unitGrants: readonly DataRow[] }
): DataRow {
  const closed = startsOn >= '2020-04-01' && startsOn <= '2021-06-30';
  const type = random.weighted([
    ['mentoring', 44],
    ['monitoring', 38],
    ['assessment', 6],
    ['end_use_check', 12]
  ] as const);
  const daysKnown = !random.chance(0.06);
  return {
    visit_type: type,
    unit: unit.code,
    country: unit.country,
    starts_on: startsOn,
    date_precision: 'day',
    days: daysKnown ? random.integer(type === 'mentoring' ? 2 : 1, type === 'mentoring' ? 5 : 3) : null,
    days_status: daysKnown ? 'reported' : 'not_reported',
    training_mode: closed ? 'online' : 'onsite',
    grant_code: payer(unit.code, startsOn, unitGrants, random),
    programme: 'CCP',
    ...demoRow
  };
}

/** The grant that supports the unit on the day; of several one in four is not named, because they paid together. */
export function payer(unit: string, day: string, unitGrants: readonly DataRow[], random: Random): string | null {
  const running = unitGrants.filter(
    (row) => row['unit'] === unit && String(row['from_date']) <= day && day <= String(row['to_date'] ?? lastDay)
  );
  const codes = running.map((row) => String(row['grant_code'])).filter((code) => isDemoGrant(code));
  if (codes.length === 0 || (codes.length > 1 && random.chance(0.25))) return null;
  return random.pick(codes);
}

function isDemoGrant(code: string): boolean {
  return demoGrants.some((grant) => grant.code === code);
}

/** One to three recommendations of a visit; most are closed in time, some late, some are still open. */
function recommendationsOf(visit: DataRow): readonly DataRow[] {
  const random = seededRandom('recommendations', Number(visit['visit_id']));
  const count = visit['visit_type'] === 'end_use_check' ? random.integer(0, 1) : random.integer(1, 3);
  return Array.from({ length: count }, (_, index) => recommendation(visit, index + 1, random));
}

function recommendation(visit: DataRow, recommendation_no: number, random: Random): DataRow {
  const [topic, en, ru] = random.pick(recommendationTexts);
  const dated = !random.chance(0.08);
  const startsOn = String(visit['starts_on']);
  const dueOn = dated ? addDays(startsOn, random.pick([30, 60, 90, 180])) : null;
  const closedOn = addDays(startsOn, random.integer(14, 260));
  const closed = closedOn <= lastDay && random.chance(0.84);
  const other = random.chance(0.3) ? 'withdrawn' : random.chance(0.2) ? 'not_reported' : 'open';
  return {
    visit_id: Number(visit['visit_id']),
    recommendation_no,
    topic,
    text_en: en,
    text_ru: ru,
    due_on: dueOn,
    closed_on: closed ? closedOn : null,
    status: closed ? 'closed' : closedOn > lastDay ? 'open' : other,
    ...demoRow
  };
}
