import type { DataRow } from '../dataRow';
import { demoGrantMoney } from './demoGrantMoney';
import { addDays } from './demoPlan';
import { demoRow } from './demoSource';
import { firstYear, lastYear } from './demoUnits';
import { seededRandom } from './seededRandom';

const lastDay = '2025-12-31';

/** Reports owed to donors and to UNODC itself. Some went out late; those due in the last weeks are still to come. */
export function deadlineRows(trainings: readonly DataRow[], trainingGrants: readonly DataRow[]): readonly DataRow[] {
  return [...quarterlies(), ...finals(), ...afterActions(trainings, trainingGrants), ...annuals()]
    .sort((a, b) => (String(a['due_on']) < String(b['due_on']) ? -1 : 1))
    .map((row, index) => ({ deadline_id: index + 1, ...row, submitted_on: submittedOn(row), ...demoRow }));
}

/** Thirty days after each quarter of a grant of INL. */
function quarterlies(): readonly DataRow[] {
  return demoGrantMoney
    .filter(({ donor }) => donor === 'INL')
    .flatMap(({ code, from, to }) => {
      const rows: DataRow[] = [];
      for (let first = from; first < to; first = quarterAfter(first)) {
        const last = addDays(quarterAfter(first), -1);
        rows.push(owed(['inl-quarterly', 'INL', code], [first, last], 30));
      }
      return rows;
    });
}

function finals(): readonly DataRow[] {
  return demoGrantMoney
    .filter(({ donor }) => donor === 'JP')
    .map(({ code, from, to }) => owed(['japan-final', 'JP', code], [from, to], 180));
}

function afterActions(trainings: readonly DataRow[], trainingGrants: readonly DataRow[]): readonly DataRow[] {
  const paid = new Map(
    trainingGrants
      .filter((row) => String(row['grant_code']).startsWith('DEMO-EXBS'))
      .map((row) => [row['event_id'], String(row['grant_code'])])
  );
  return trainings
    .filter((row) => row['strategic_trade'] === true && paid.has(row['event_id']!) && row['ends_on'] !== null)
    .map((row) => ({
      ...owed(
        ['exbs-after-action', 'EXBS', paid.get(row['event_id']!)!],
        [String(row['starts_on']), String(row['ends_on'])],
        30
      ),
      event_id: row['event_id']!
    }));
}

function annuals(): readonly DataRow[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const year = firstYear + index;
    return owed(['unodc-annual', null, null], [`${year}-01-01`, `${year}-12-31`], 46);
  });
}

function owed(
  [report_template, donor, grant_code]: readonly [string, string | null, string | null],
  [period_from, period_to]: readonly [string, string],
  days: number
): DataRow {
  return { report_template, donor, grant_code, period_from, period_to, due_on: addDays(period_to, days) };
}

function submittedOn(row: DataRow): string | null {
  const due = String(row['due_on']);
  const random = seededRandom('submitted', String(row['report_template']), String(row['grant_code']), due);
  const day = addDays(due, random.chance(0.82) ? -random.integer(0, 8) : random.integer(3, 40));
  return day > lastDay || due >= '2025-10-01' ? null : day;
}

function quarterAfter(day: string): string {
  const month = Number(day.slice(5, 7)) + 3;
  const year = Number(day.slice(0, 4)) + (month > 12 ? 1 : 0);
  return `${year}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}-01`;
}
