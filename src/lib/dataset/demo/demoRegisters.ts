import type { DataRow, RowsByTable } from '../dataRow';
import { demoLessons, demoRisks, type DemoRisk } from './demoRegisterTexts';
import { demoRow } from './demoSource';
import { firstYear, lastYear } from './demoUnits';
import { seededRandom } from './seededRandom';

/** Risks with their assessments twice a year, lessons, and where donors were to be seen. */
export function registerRows(facts: {
  readonly equipment: readonly DataRow[];
  readonly trainings: readonly DataRow[];
  readonly trainingGrants: readonly DataRow[];
}): RowsByTable {
  return {
    risks: demoRisks.flatMap(assessments),
    lessons: demoLessons.map((one, index) => ({
      lesson_code: `DEMO-L${String(index + 1).padStart(2, '0')}`,
      ...one,
      ...demoRow
    })),
    visibility_items: [...handOvers(facts.equipment), ...trainingPress(facts)].map((row, index) => ({
      item_code: `DEMO-V${String(index + 1).padStart(3, '0')}`,
      ...row,
      ...demoRow
    }))
  };
}

/** A risk changes by one step now and then; the last one worsened lately, and one was closed. */
function assessments(risk: DemoRisk): readonly DataRow[] {
  const random = seededRandom('risk', risk.code);
  const rows: DataRow[] = [];
  let { likelihood } = risk;
  for (let year = firstYear; year <= lastYear; year++) {
    for (const day of [`${year}-06-30`, `${year}-12-15`]) {
      if (day < risk.from || (risk.closedOn !== undefined && rows.at(-1)?.['status'] === 'closed')) continue;
      likelihood = likelihoodAt(risk, day, Math.min(5, Math.max(1, likelihood + random.pick([-1, 0, 0, 0, 1]))));
      rows.push({
        risk_code: risk.code,
        assessed_on: day,
        risk_category: risk.category,
        title_en: risk.title[0],
        title_ru: risk.title[1],
        likelihood,
        impact: risk.impact,
        mitigation_en: risk.mitigation[0],
        mitigation_ru: risk.mitigation[1],
        owner_role: risk.owner,
        status: risk.closedOn !== undefined && day >= risk.closedOn ? 'closed' : 'open',
        country: risk.country ?? null,
        indicator_code: risk.indicator,
        ...demoRow
      });
    }
  }
  return rows;
}

function likelihoodAt(risk: DemoRisk, day: string, drifted: number): number {
  if (risk.worsens === true && day >= '2025-01-01') return Math.min(5, risk.likelihood + (day > '2025-07-01' ? 2 : 1));
  return drifted;
}

/** A ceremony for the dearest hand-over of each grant and country. */
function handOvers(equipment: readonly DataRow[]): readonly DataRow[] {
  const dearest = new Map<string, DataRow>();
  for (const row of equipment) {
    if (row['grant_code'] === null) continue;
    const key = `${row['grant_code']} ${row['country']}`;
    if (Number(row['cost_usd'] ?? 0) > Number(dearest.get(key)?.['cost_usd'] ?? -1)) dearest.set(key, row);
  }
  return [...dearest.values()].map((row) => ({
    visibility_type: 'ceremony',
    held_on: row['handed_over_on']!,
    date_precision: 'day',
    title_en: `Demo: hand-over of equipment (${String(row['item_en']).toLowerCase()})`,
    title_ru: `Демо: передача оборудования (${String(row['item_ru']).toLowerCase()})`,
    donor: donorOf(String(row['grant_code'])),
    grant_code: row['grant_code']!,
    country: row['country']!,
    unit: row['unit']!,
    donor_shown: seededRandom('shown', Number(row['equipment_id'])).chance(0.15) ? null : true
  }));
}

/** News on about a third of the trainings that one grant paid alone. */
function trainingPress(facts: {
  readonly trainings: readonly DataRow[];
  readonly trainingGrants: readonly DataRow[];
}): readonly DataRow[] {
  const byId = new Map(facts.trainings.map((row) => [row['event_id'], row]));
  return facts.trainingGrants
    .filter((row) => row['share_percent'] === 100 && pressRandom(row).chance(0.34))
    .map((grant) => {
      const random = pressRandom(grant);
      random.next();
      const training = byId.get(grant['event_id']!)!;
      return {
        visibility_type: random.pick(['press', 'social_media', 'signage', 'publication']),
        held_on: training['starts_on']!,
        date_precision: training['date_precision']!,
        title_en: `${training['title']}: news`,
        title_ru: `Демо: новость об обучении ${training['event_ref']}`,
        donor: donorOf(String(grant['grant_code'])),
        grant_code: grant['grant_code']!,
        country: training['country']!,
        unit: training['unit']!,
        event_id: grant['event_id']!,
        donor_shown: random.chance(0.2) ? null : random.chance(0.9)
      };
    });
}

function pressRandom(grant: DataRow) {
  return seededRandom('press', Number(grant['event_id']));
}

function donorOf(grantCode: string): string {
  return grantCode.split('-')[1]!;
}
