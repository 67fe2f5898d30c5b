import { shiftMonth } from '$lib/domain/calendar';
import { isRefusal } from '$lib/stats';
import { forecastEnd, type Forecast } from './forecast';

/** How values of quarters are combined: added up, divided anew from their parts, or the last one counts. */
export type Aggregation = 'sum' | 'distinct' | 'weighted_ratio' | 'latest' | 'narrative';

/** What is aimed at by a day. */
export interface Target {
  readonly kind: 'milestone' | 'final';
  readonly from: string;
  readonly to: string;
  readonly baseline: number | null;
  readonly baselineOn: string | null;
  readonly value: number | null;
}

/** What was reported for a quarter; null is not reported. */
export interface QuarterValue {
  readonly from: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: string | null;
  readonly commentEn: string | null;
  readonly commentRu: string | null;
}

/** How an indicator stood at the end of a quarter. */
export interface ProgressPoint {
  /** First and last day of the quarter. */
  readonly from: string;
  readonly to: string;
  /** What was reported for the quarter alone. */
  readonly reported: number | null;
  /** Where it stood: the sum since the start, the ratio since the start, or the last level; null before the first report. */
  readonly actual: number | null;
  /** Where it should have stood, on straight lines between the milestones. */
  readonly expected: number | null;
  /** Actual less expected, as a share of expected. */
  readonly deviation: number | null;
}

/**
 * `behind` and `ahead` are off by more than a fifth, in the direction that is bad and good for the indicator; `missed` is a
 * target whose day is past and that was not reached, by however little.
 */
export type ProgressStatus = 'reached' | 'on_track' | 'behind' | 'ahead' | 'missed' | 'no_data' | 'no_target';

export interface Progress {
  readonly points: readonly ProgressPoint[];
  readonly baseline: number | null;
  readonly baselineOn: string | null;
  readonly milestones: readonly { readonly to: string; readonly value: number | null }[];
  readonly final: { readonly to: string; readonly value: number | null } | null;
  readonly actual: number | null;
  /** Last day of the last quarter reported. */
  readonly actualOn: string | null;
  /** Quarters that ended by the edition's day and were not reported; a sum is then a lower bound. */
  readonly missingQuarters: number;
  readonly expected: number | null;
  readonly deviation: number | null;
  readonly status: ProgressStatus;
  /** First day of the quarter since which it is off without a break; null when it is not. */
  readonly offSince: string | null;
  readonly forecast: Forecast | null;
  /** Why it is off, as reported since it is; of the last quarter when it is not. */
  readonly reason: string | null;
  readonly commentEn: string | null;
  readonly commentRu: string | null;
}

/** Off its path: more than a fifth away from where it should stand. */
export const offBy = 0.2;

interface Asked {
  readonly aggregation: Aggregation;
  readonly direction: 'up' | 'down' | 'none';
  /** Targets of one indicator in one scope. */
  readonly targets: readonly Target[];
  readonly values: readonly QuarterValue[];
  /** The edition's own day. */
  readonly asOf: string;
}

/** Where one indicator of one scope stands against its path, since when it is off, and where its trend leads. */
export function progressOf(asked: Asked): Progress {
  const targets = asked.targets.toSorted((a, b) => (a.to < b.to ? -1 : 1));
  const last = targets.findLast(({ kind }) => kind === 'final') ?? targets.at(-1);
  const final = last === undefined ? null : { to: last.to, value: last.value };
  const points = pointsOf(asked, targets, final?.to ?? asked.asOf);
  const known = points.findLast((point) => point.reported !== null) ?? null;
  const status = statusOf(asked, known, final);
  const isOff = Math.abs(known?.deviation ?? 0) > offBy && status !== 'reached';
  const since = isOff ? offSince(points) : null;
  return {
    points,
    ...baselineOf(targets),
    milestones: targets.filter(({ kind }) => kind === 'milestone').map(({ to, value }) => ({ to, value })),
    final,
    ...standingOf(known),
    missingQuarters: points.filter(({ reported }) => reported === null).length,
    status,
    offSince: since,
    forecast: final === null ? null : forecastEnd(asked.aggregation, points, final.to),
    ...wordsOf(asked.values.filter(({ from }) => from >= (since ?? known?.from ?? '')))
  };
}

function baselineOf(targets: readonly Target[]): Pick<Progress, 'baseline' | 'baselineOn'> {
  const known = targets.find(({ baseline }) => baseline !== null);
  return { baseline: known?.baseline ?? null, baselineOn: known?.baselineOn ?? null };
}

function standingOf(known: ProgressPoint | null): Pick<Progress, 'actual' | 'actualOn' | 'expected' | 'deviation'> {
  if (known === null) return { actual: null, actualOn: null, expected: null, deviation: null };
  return { actual: known.actual, actualOn: known.to, expected: known.expected, deviation: known.deviation };
}

/** The newest reason and comment that came with these values. */
function wordsOf(values: readonly QuarterValue[]): Pick<Progress, 'reason' | 'commentEn' | 'commentRu'> {
  const told = values.findLast(({ reason, commentEn }) => reason !== null || commentEn !== null);
  return { reason: told?.reason ?? null, commentEn: told?.commentEn ?? null, commentRu: told?.commentRu ?? null };
}

/** True when a forecast says a number, not why it has none. */
export function isForecast(forecast: Forecast | null): forecast is Exclude<Forecast, { refused: string }> {
  return forecast !== null && !isRefusal(forecast);
}

/** The quarters that ended by the edition's day, from the first day of the targets, or of the values without any. */
function pointsOf(asked: Asked, targets: readonly Target[], last: string): readonly ProgressPoint[] {
  const starts = [...targets.map(({ from }) => from), ...asked.values.map(({ from }) => from)].sort();
  const first = starts[0];
  if (first === undefined) return [];
  const byStart = new Map(asked.values.map((value) => [value.from, value]));
  const end = last < asked.asOf ? last : asked.asOf;
  const points: ProgressPoint[] = [];
  const seen: QuarterValue[] = [];
  for (let from = first; endOfQuarter(from) <= end; from = `${shiftMonth(from.slice(0, 7), 3)}-01`) {
    const value = byStart.get(from) ?? null;
    if (value !== null && value.value !== null) seen.push(value);
    const to = endOfQuarter(from);
    const actual = combined(asked.aggregation, seen);
    const expected = expectedAt(asked.aggregation, targets, to);
    points.push({
      from,
      to,
      reported: value?.value ?? null,
      actual,
      expected,
      deviation: deviationOf(actual, expected)
    });
  }
  return points;
}

function combined(aggregation: Aggregation, seen: readonly QuarterValue[]): number | null {
  const last = seen.at(-1);
  if (last === undefined || aggregation === 'narrative') return null;
  if (aggregation === 'latest') return last.value;
  if (aggregation !== 'weighted_ratio') return seen.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const parts = seen.filter(({ numerator, denominator }) => numerator !== null && denominator !== null);
  const whole = parts.reduce((sum, { denominator }) => sum + denominator!, 0);
  if (whole <= 0) return null;
  return parts.reduce((sum, { numerator }) => sum + numerator!, 0) / whole;
}

/** On a straight line from the start (none for counts, the baseline for levels) to the next milestone. */
function expectedAt(aggregation: Aggregation, targets: readonly Target[], day: string): number | null {
  const counts = aggregation === 'sum' || aggregation === 'distinct';
  const first = targets[0];
  if (first === undefined) return null;
  const start = counts ? 0 : first.baseline;
  const path = [
    ...(start === null ? [] : [{ day: first.from, value: start }]),
    ...targets.flatMap(({ to, value }) => (value === null ? [] : [{ day: to, value }]))
  ];
  const next = path.find((point) => point.day >= day);
  const before = path.findLast((point) => point.day < day);
  if (next === undefined) return path.at(-1)?.value ?? null;
  if (before === undefined) return counts ? null : next.value;
  const share = daysBetween(before.day, day) / daysBetween(before.day, next.day);
  return before.value + (next.value - before.value) * share;
}

function deviationOf(actual: number | null, expected: number | null): number | null {
  if (actual === null || expected === null || expected === 0) return null;
  return (actual - expected) / Math.abs(expected);
}

function statusOf(
  { direction, asOf }: Asked,
  known: ProgressPoint | null,
  final: { readonly to: string; readonly value: number | null } | null
): ProgressStatus {
  if (known === null || known.actual === null) return 'no_data';
  if (final === null || final.value === null || known.expected === null) return 'no_target';
  const sign = direction === 'down' ? -1 : 1;
  if (sign * (known.actual - final.value) >= 0) return 'reached';
  if (final.to < asOf) return 'missed';
  const off = sign * (known.deviation ?? 0);
  if (off < -offBy) return 'behind';
  return off > offBy ? 'ahead' : 'on_track';
}

function offSince(points: readonly ProgressPoint[]): string | null {
  const known = points.filter(({ reported }) => reported !== null);
  const side = Math.sign(known.at(-1)?.deviation ?? 0);
  const lastOn = known.findLastIndex(({ deviation }) => deviation === null || deviation * side <= offBy);
  return known[lastOn + 1]?.from ?? null;
}

function endOfQuarter(from: string): string {
  const next = Date.parse(`${shiftMonth(from.slice(0, 7), 3)}-01T00:00:00Z`);
  return new Date(next - 86_400_000).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
