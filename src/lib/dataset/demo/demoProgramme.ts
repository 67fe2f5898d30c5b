import type { DataRow, RowsByTable } from '../dataRow';
import { unitRow } from '../referenceRows';
import { demoRow } from './demoSource';
import { demoUnits, firstYear, lastYear, monthStart, type DemoUnit } from './demoUnits';
import type { DemoPlan, PlannedCell } from './demoPlan';
import { seededRandom } from './seededRandom';

/** An invented grant. Real donors, invented agreements: the titles say so. */
export interface DemoGrant {
  readonly code: string;
  readonly donor: string;
  readonly from: string;
  readonly to: string;
}

/** One after the other for each donor, in the donor's own fiscal year. */
export const demoGrants: readonly DemoGrant[] = [
  { code: 'DEMO-JP-1', donor: 'JP', from: '2019-04-01', to: '2021-03-31' },
  { code: 'DEMO-JP-2', donor: 'JP', from: '2022-04-01', to: '2024-03-31' },
  { code: 'DEMO-JP-3', donor: 'JP', from: '2024-10-01', to: '2026-03-31' },
  { code: 'DEMO-INL-1', donor: 'INL', from: '2018-10-01', to: '2021-09-30' },
  { code: 'DEMO-INL-2', donor: 'INL', from: '2021-10-01', to: '2025-09-30' },
  { code: 'DEMO-EXBS-1', donor: 'EXBS', from: '2019-10-01', to: '2022-09-30' },
  { code: 'DEMO-EXBS-2', donor: 'EXBS', from: '2023-01-01', to: '2026-09-30' }
];

/** The states of units, their staff, returns and consignments, and which grants support them. */
export function programmeRows(plan: DemoPlan): RowsByTable {
  return {
    unit_states: demoUnits.flatMap(unitStates),
    unit_headcounts: demoUnits.flatMap(headcounts),
    unit_grants: demoUnits.flatMap(unitGrants),
    unit_returns: plan.returns.map((one) => ({
      unit: one.unit,
      month: monthStart(one.month),
      due_on: one.dueOn,
      received_on: one.receivedOn,
      status: one.status,
      ...demoRow
    })),
    consignment_months: plan.cells.map(consignmentMonth)
  };
}

/** The row of `units` of a demo unit: its opening as public text dates it, or as the demo invents it. */
export function demoUnitRow({ unit, opensOn }: DemoUnit): DataRow {
  return {
    ...unitRow(unit),
    opened_on: unit.openedOn ?? opensOn,
    opened_precision: unit.openedPrecision ?? 'day',
    source_class: 'synthetic'
  };
}

function consignmentMonth(cell: PlannedCell): DataRow {
  return {
    unit: cell.demoUnit.unit.code,
    country: cell.demoUnit.unit.country,
    month: monthStart(cell.month),
    direction: cell.flow.direction,
    transport_mode: cell.flow.transportMode,
    profiled: cell.profiled,
    selected: cell.selected,
    status: cell.profiled === null ? 'not_reported' : 'reported',
    programme: 'CCP',
    ...demoRow
  };
}

function unitStates({ unit, opensOn, suspendedFrom }: DemoUnit): readonly DataRow[] {
  const trainedFrom = `${Number(opensOn.slice(0, 4)) - 1}${opensOn.slice(4)}`;
  const states: [string, string, string | null][] = [
    ['training', trainedFrom, dayBefore(opensOn)],
    ['operational', opensOn, suspendedFrom === null ? null : dayBefore(suspendedFrom)]
  ];
  if (suspendedFrom !== null) states.push(['suspended', suspendedFrom, null]);
  return states.map(([state, from_date, to_date]) => ({ unit: unit.code, state, from_date, to_date, ...demoRow }));
}

/** One count a year, on its last day. Older counts leave the sex of a few officers out. */
function headcounts({ unit, opensOn, suspendedFrom }: DemoUnit): readonly DataRow[] {
  const random = seededRandom('staff', unit.code);
  const posts = random.integer(6, 16);
  const rows: DataRow[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const asOf = `${year}-12-31`;
    if (opensOn > asOf || (suspendedFrom !== null && suspendedFrom <= asOf)) continue;
    const officers = Math.max(3, posts - random.integer(0, 3));
    const unknown = year <= firstYear + 1 ? random.integer(0, 2) : 0;
    const women = Math.round((officers - unknown) * (0.09 + 0.016 * (year - firstYear) + 0.1 * random.next()));
    rows.push({
      unit: unit.code,
      as_of: asOf,
      posts,
      officers_f: women,
      officers_m: officers - unknown - women,
      officers_unknown: unknown,
      trained_in_post: Math.min(
        officers,
        Math.round(officers * (0.45 + 0.06 * (year - firstYear) + 0.15 * random.next()))
      ),
      ...demoRow
    });
  }
  return rows;
}

/** Each unit is supported by one or two donors through their successive grants. */
function unitGrants({ unit, opensOn, suspendedFrom }: DemoUnit): readonly DataRow[] {
  const random = seededRandom('grants', unit.code);
  const donors = new Set([
    random.weighted([
      ['JP', 40],
      ['INL', 45],
      ['EXBS', 15]
    ] as const)
  ]);
  if (random.chance(0.55)) donors.add(random.pick(['JP', 'INL', 'EXBS'] as const));
  const until = suspendedFrom ?? '9999-12-31';
  return demoGrants
    .filter((grant) => donors.has(grant.donor as 'JP') && grant.to > opensOn && grant.from < until)
    .map((grant) => ({
      unit: unit.code,
      grant_code: grant.code,
      from_date: grant.from < opensOn ? opensOn : grant.from,
      to_date: grant.to < until ? grant.to : dayBefore(until),
      ...demoRow
    }));
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
