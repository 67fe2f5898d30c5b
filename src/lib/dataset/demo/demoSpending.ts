import type { DataRow } from '../dataRow';
import { pscPercent, type GrantMoney } from './demoGrantMoney';
import { addDays } from './demoPlan';
import { seededRandom } from './seededRandom';

/** Money of a grant that was spent (or set aside) on one day. */
export interface Spending {
  readonly on: string;
  readonly budgetClass: string | null;
  readonly usd: number;
  /** Indicator of the output it was for. */
  readonly output: string | null;
  readonly country?: DataRow[string];
  readonly unit?: DataRow[string];
  readonly event?: DataRow[string];
}

interface SpendingFacts {
  readonly trainings: readonly DataRow[];
  readonly trainingGrants: readonly DataRow[];
  readonly equipment: readonly DataRow[];
}

const lastDay = '2025-12-31';

/** What is spent beside trainings and equipment, by class, with the output it serves. */
const running: readonly (readonly [budgetClass: string, share: number, output: string | null])[] = [
  ['staff', 0.56, null],
  ['travel', 0.17, 'OP5'],
  ['contracts', 0.15, 'OP8'],
  ['operating', 0.12, null]
];

/**
 * What a grant spent: each training and each hand-over at its own cost, staff and the like quarter by quarter up to the burn
 * that fits its age, and programme support cost on top. Trainings with unknown shares are paid in halves and not named.
 */
export function spendingOf(grant: GrantMoney, facts: SpendingFacts): readonly Spending[] {
  const direct = [...trainingSpending(grant, facts), ...equipmentSpending(grant, facts.equipment)];
  const known = direct.reduce((sum, { usd }) => sum + usd, 0);
  const aim = (grant.amountUsd / (1 + pscPercent / 100)) * burn(grant);
  const all = [...direct, ...runningSpending(grant, Math.max(known * 0.3, aim - known))];
  return [...all, ...supportCost(all)];
}

/** The part of its direct money that a grant of this age has spent. */
function burn(grant: GrantMoney): number {
  const random = seededRandom('burn', grant.code);
  if (grant.to <= lastDay) return 0.9 + 0.09 * random.next();
  const elapsed = (Date.parse(lastDay) - Date.parse(grant.from)) / (Date.parse(grant.to) - Date.parse(grant.from));
  return elapsed * (0.8 + 0.08 * random.next());
}

function trainingSpending(grant: GrantMoney, { trainings, trainingGrants }: SpendingFacts): readonly Spending[] {
  const byId = new Map(trainings.map((row) => [row['event_id'], row]));
  return trainingGrants
    .filter((row) => row['grant_code'] === grant.code)
    .map((row) => {
      const training = byId.get(row['event_id']!)!;
      const share = row['share_percent'];
      const known = typeof share === 'number';
      return {
        on: String(training['starts_on']),
        budgetClass: 'training',
        usd: cents(trainingCost(training) * (known ? share / 100 : 0.5)),
        output: 'OP1',
        country: training['country'] ?? null,
        unit: training['unit'] ?? null,
        event: known ? training['event_id']! : null
      };
    });
}

function trainingCost(training: DataRow): number {
  const random = seededRandom('training cost', Number(training['event_id']));
  const days = Number(training['days_theory']) + Number(training['days_practice']);
  const online = training['training_mode'] === 'online';
  const each = online ? 22 : 135;
  return random.logNormal(Number(training['participants']) * days * each + (online ? 1500 : 5200), 0.12);
}

function equipmentSpending(grant: GrantMoney, equipment: readonly DataRow[]): readonly Spending[] {
  return equipment
    .filter((row) => row['grant_code'] === grant.code && typeof row['cost_usd'] === 'number')
    .map((row) => ({
      on: String(row['handed_over_on']),
      budgetClass: 'equipment',
      usd: Number(row['cost_usd']),
      output: 'OP7',
      country: row['country'] ?? null,
      unit: row['unit'] ?? null
    }));
}

function runningSpending(grant: GrantMoney, sum: number): readonly Spending[] {
  const ends = quarterEnds(grant);
  const weights = ends.map((on, index) => {
    const closed = on >= '2020-04-01' && on <= '2021-06-30';
    return (index === 0 ? 0.5 : 1) * (closed ? 0.7 : 1) * (0.85 + 0.3 * seededRandom('quarter', grant.code, on).next());
  });
  const all = weights.reduce((total, weight) => total + weight, 0);
  return ends.flatMap((on, index) =>
    running.map(([budgetClass, share, output]) => ({
      on,
      budgetClass,
      usd: cents((sum * share * weights[index]!) / all),
      output
    }))
  );
}

/** Last days of the quarters of a grant, up to the end of the demo. All demo grants begin with a quarter. */
function quarterEnds(grant: GrantMoney): readonly string[] {
  const ends: string[] = [];
  const to = grant.to < lastDay ? grant.to : lastDay;
  for (let month = grant.from; month <= to; month = threeMonthsLater(month)) {
    ends.push(addDays(threeMonthsLater(month), -1));
  }
  return ends;
}

function threeMonthsLater(day: string): string {
  const month = Number(day.slice(5, 7)) + 3;
  const year = Number(day.slice(0, 4)) + (month > 12 ? 1 : 0);
  return `${year}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}-01`;
}

/** Programme support cost of each quarter, charged on its last day. */
function supportCost(direct: readonly Spending[]): readonly Spending[] {
  const byQuarter = new Map<string, number>();
  for (const { on, usd } of direct) {
    const end = demoQuarterEnd(on);
    byQuarter.set(end, (byQuarter.get(end) ?? 0) + usd);
  }
  return [...byQuarter].map(([on, usd]) => ({
    on,
    budgetClass: 'psc',
    usd: cents((usd * pscPercent) / 100),
    output: null
  }));
}

function demoQuarterEnd(day: string): string {
  const month = Math.ceil(Number(day.slice(5, 7)) / 3) * 3 - 2;
  return addDays(threeMonthsLater(`${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`), -1);
}

function cents(usd: number): number {
  return Math.round(usd * 100) / 100;
}
