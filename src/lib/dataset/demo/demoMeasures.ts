import type { DataRow } from '../dataRow';

/** Indicators whose quarterly values the demo reports for each grant. */
export type MeasuredIndicator = 'OP1' | 'OP2' | 'OP4' | 'OP5' | 'OP7' | 'OC1' | 'OC2' | 'OC5' | 'PR3';

/** The value of an indicator in a quarter, with its parts when it is a ratio; null when there was nothing to report on. */
export interface Measured {
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** The demo's own rows from which values follow. `examinations` are counts by unit and quarter. */
export interface ResultFacts {
  readonly trainings: readonly DataRow[];
  readonly trainingGrants: readonly DataRow[];
  readonly visits: readonly DataRow[];
  readonly equipment: readonly DataRow[];
  readonly returns: readonly DataRow[];
  readonly exchanges: readonly DataRow[];
  readonly unitGrants: readonly DataRow[];
  readonly unitStates: readonly DataRow[];
  readonly examinations: readonly DataRow[];
}

/** Whose indicator is asked for, and in which quarter. */
export interface MeasureScope {
  readonly code: MeasuredIndicator;
  readonly grant: string;
  readonly from: string;
  readonly to: string;
}

/** The value of an indicator of a grant in a quarter: what the grant paid for, or what the units it supports did. */
export function measuredIn(scope: MeasureScope, facts: ResultFacts): Measured {
  switch (scope.code) {
    case 'OP1':
      return { value: paidTrainings(scope, facts).length };
    case 'OP2':
      return { value: sum(paidTrainings(scope, facts), 'participants') };
    case 'OP4':
      return womenShare(paidTrainings(scope, facts));
    case 'OP5':
      return {
        value: within(facts.visits, 'starts_on', scope).filter((row) => row['grant_code'] === scope.grant).length
      };
    case 'OP7':
      return {
        value: sum(
          within(facts.equipment, 'handed_over_on', scope).filter((row) => row['grant_code'] === scope.grant),
          'quantity'
        )
      };
    default:
      return ofSupportedUnits(scope, facts);
  }
}

function ofSupportedUnits(scope: MeasureScope, facts: ResultFacts): Measured {
  const units = supportedUnits(scope, facts.unitGrants);
  const rows = (table: readonly DataRow[], day: string): readonly DataRow[] =>
    within(table, day, scope).filter((row) => units.has(String(row['unit'])));
  if (scope.code === 'OC1') return { value: operationalUnits(scope.to, facts.unitStates, units) };
  if (scope.code === 'OC2') return ratio(rows(facts.examinations, 'quarter'), 'positive', 'completed');
  if (scope.code === 'OC5') return ratio(rows(facts.exchanges, 'month'), 'led_to_examination', 'sent');
  const due = rows(facts.returns, 'month');
  return share(due.filter((row) => row['status'] === 'on_time').length, due.length);
}

function paidTrainings({ grant, from, to }: MeasureScope, facts: ResultFacts): readonly DataRow[] {
  const paid = new Set(facts.trainingGrants.filter((row) => row['grant_code'] === grant).map((row) => row['event_id']));
  return within(facts.trainings, 'starts_on', { from, to }).filter((row) => paid.has(row['event_id']!));
}

function womenShare(trainings: readonly DataRow[]): Measured {
  const known = trainings.filter((row) => typeof row['women'] === 'number' && typeof row['men'] === 'number');
  const women = sum(known, 'women');
  return share(women, women + sum(known, 'men'));
}

function supportedUnits({ grant, from, to }: MeasureScope, unitGrants: readonly DataRow[]): ReadonlySet<string> {
  const there = unitGrants.filter(
    (row) => row['grant_code'] === grant && String(row['from_date']) <= to && String(row['to_date'] ?? to) >= from
  );
  return new Set(there.map((row) => String(row['unit'])));
}

function operationalUnits(day: string, states: readonly DataRow[], units: ReadonlySet<string>): number {
  const there = states.filter(
    (row) =>
      row['state'] === 'operational' && String(row['from_date']) <= day && String(row['to_date'] ?? '9999') >= day
  );
  return new Set(there.map((row) => String(row['unit'])).filter((unit) => units.has(unit))).size;
}

function within(rows: readonly DataRow[], day: string, { from, to }: Pick<MeasureScope, 'from' | 'to'>) {
  return rows.filter((row) => String(row[day]) >= from && String(row[day]) <= to);
}

function ratio(rows: readonly DataRow[], numerator: string, denominator: string): Measured {
  return share(sum(rows, numerator), sum(rows, denominator));
}

/** Six digits, as the table holds them; null where there is nothing to divide by. */
function share(numerator: number, denominator: number): Measured {
  const value = denominator === 0 ? null : Math.round((numerator / denominator) * 1_000_000) / 1_000_000;
  return { value, numerator, denominator };
}

function sum(rows: readonly DataRow[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
}
