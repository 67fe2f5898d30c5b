import type { DataRow, RowsByTable } from '../dataRow';
import { demoGrantMoney, type GrantMoney } from './demoGrantMoney';
import { addDays } from './demoPlan';
import { demoRow } from './demoSource';
import { measuredIn, type Measured, type MeasuredIndicator, type ResultFacts } from './demoMeasures';
import { seededRandom, type Random } from './seededRandom';

const lastDay = '2025-12-31';

/** How each indicator of a grant is aimed at: its baseline, and either a level or, for counts, what comes in a year. */
const aims: Readonly<Record<MeasuredIndicator, { readonly baseline: number | null; readonly level: number | null }>> = {
  OP1: { baseline: 0, level: null },
  OP2: { baseline: 0, level: null },
  OP4: { baseline: 0.12, level: 0.2 },
  OP5: { baseline: 0, level: null },
  OP7: { baseline: 0, level: null },
  OC1: { baseline: null, level: null },
  OC2: { baseline: 0.015, level: 0.025 },
  OC5: { baseline: null, level: 0.2 },
  PR3: { baseline: 0.8, level: 0.9 }
};

const counted: readonly MeasuredIndicator[] = ['OP1', 'OP2', 'OP5', 'OP7'];
const equipmentOnly: readonly MeasuredIndicator[] = ['OP7'];

/** Targets and quarterly values of every grant. Values follow from the demo's own rows, as units and offices reported them. */
export function resultRows(facts: ResultFacts): RowsByTable {
  const series = demoGrantMoney.flatMap((grant) => {
    const codes = grant.code === 'DEMO-JP-2B' ? equipmentOnly : (Object.keys(aims) as MeasuredIndicator[]);
    return codes.map((code) => seriesOf(grant, code, facts));
  });
  return {
    indicator_targets: series.flatMap(targets).map((row, index) => ({ target_id: index + 1, ...row, ...demoRow })),
    indicator_values: series.flatMap(values).map((row, index) => ({ value_id: index + 1, ...row, ...demoRow }))
  };
}

interface Series {
  readonly grant: GrantMoney;
  readonly code: MeasuredIndicator;
  readonly quarters: readonly (readonly [from: string, to: string, measured: Measured])[];
}

function seriesOf(grant: GrantMoney, code: MeasuredIndicator, facts: ResultFacts): Series {
  const quarters: (readonly [string, string, Measured])[] = [];
  for (let from = grant.from; from <= grant.to && from <= lastDay; from = quarterAfter(from)) {
    const to = addDays(quarterAfter(from), -1);
    if (from >= '2019-01-01') quarters.push([from, to, measuredIn({ code, grant: grant.code, from, to }, facts)]);
  }
  return { grant, code, quarters };
}

/** A milestone at the end of each year of the grant, and the final target. */
function targets({ grant, code, quarters }: Series): readonly DataRow[] {
  const ambition = seededRandom('target', grant.code, code).pick([0.85, 1, 1.1, 1.45]);
  const ends = yearEnds(grant);
  return ends.map((period_to, index) => ({
    indicator_code: code,
    grant_code: grant.code,
    target_kind: index === ends.length - 1 ? 'final' : 'milestone',
    period_from: grant.from,
    period_to,
    baseline_value: aims[code].baseline,
    baseline_on: aims[code].baseline === null ? null : addDays(grant.from, -1),
    target_value: targetValue({ code, quarters }, index + 1, ambition)
  }));
}

/** Counts aim near to what comes in a year, of some grants well above; others at their level. */
function targetValue({ code, quarters }: Pick<Series, 'code' | 'quarters'>, years: number, ambition: number): number {
  const { level } = aims[code];
  if (level !== null) return level;
  const known = quarters.map(([, , { value }]) => value ?? 0);
  if (code === 'OC1') return Math.max(...known);
  const perYear = (4 * known.reduce((sum, value) => sum + value, 0)) / Math.max(1, known.length);
  return Math.max(1, Math.round(perYear * ambition * years));
}

function values(series: Series): readonly DataRow[] {
  return series.quarters.map((quarter, index) => valueRow(series, quarter, index));
}

function valueRow(
  { grant, code, quarters }: Series,
  [from, to, measured]: Series['quarters'][number],
  at: number
): DataRow {
  const random = seededRandom('value', grant.code, code, from);
  const known = !random.chance(0.05) && measured.value !== null;
  const low = counted.includes(code) && known && isLow(quarters, at);
  const recent = to >= '2025-07-01';
  return {
    indicator_code: code,
    grant_code: grant.code,
    period_from: from,
    period_to: to,
    ...(known
      ? knownValue(measured)
      : { value: null, value_status: 'not_reported', numerator: null, denominator: null }),
    record_status: recent ? 'submitted' : random.chance(0.9) ? 'published' : 'verified',
    ...explanation(low ? reasonAt(from, random) : null),
    signed_off_by: recent ? null : 'Programme coordinator',
    method_version: 1
  };
}

function knownValue({ value, numerator, denominator }: Measured): DataRow {
  const value_status = value === 0 ? 'zero_confirmed' : 'reported';
  return { value, value_status, numerator: numerator ?? null, denominator: denominator ?? null };
}

function explanation(reason_code: string | null): DataRow {
  const [comment_en, comment_ru] = reason_code === null ? [null, null] : comments[reason_code]!;
  return { reason_code, comment_en, comment_ru };
}

/** True when a quarter brought less than 60 per cent of the usual of its grant. */
function isLow(quarters: Series['quarters'], at: number): boolean {
  const known = quarters.map(([, , { value }]) => value ?? 0);
  const usual = known.reduce((sum, value) => sum + value, 0) / known.length;
  return known[at]! < 0.6 * usual;
}

const comments: Readonly<Record<string, readonly [en: string, ru: string]>> = {
  access_restricted: [
    'Demo: travel was restricted; activities moved to later quarters.',
    'Демо: поездки были ограничены; работа перенесена на следующие кварталы.'
  ],
  funding_late: ['Demo: the instalment arrived at the end of the quarter.', 'Демо: транш поступил в конце квартала.'],
  procurement_late: ['Demo: the tender had to be repeated.', 'Демо: тендер пришлось проводить заново.'],
  partner_delay: ['Demo: the host asked for another date.', 'Демо: принимающая сторона попросила другую дату.']
};

function reasonAt(from: string, random: Random): string {
  if (from >= '2020-04-01' && from <= '2021-06-30') return 'access_restricted';
  return random.pick(['funding_late', 'procurement_late', 'partner_delay']);
}

/** Last days of the years of a grant; the last is its end. */
function yearEnds(grant: GrantMoney): readonly string[] {
  const ends: string[] = [];
  for (let year = 1; ; year++) {
    const next = `${Number(grant.from.slice(0, 4)) + year}${grant.from.slice(4)}`;
    const end = addDays(next, -1);
    if (end >= grant.to) return [...ends, grant.to];
    ends.push(end);
  }
}

function quarterAfter(day: string): string {
  const month = Number(day.slice(5, 7)) + 3;
  const year = Number(day.slice(0, 4)) + (month > 12 ? 1 : 0);
  return `${year}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}-01`;
}
