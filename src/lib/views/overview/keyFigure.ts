import type { Row } from '$lib/engine/database';
import type { MetricId } from '$lib/metrics/metricId';
import { wilsonInterval } from '$lib/stats';
import { completenessOf, isIncomplete } from '../shape/completeness';
import { minimumForComparison } from '../shape/rate';
import { numberIn } from '../shape/rowValues';

export type KeyFigureId =
  | 'seizure_events'
  | 'examinations'
  | 'hit_rate'
  | 'training_events'
  | 'participations'
  | 'units_operational'
  | 'returns';

/**
 * How a figure moved between the two periods. `within_chance`: a difference that chance alone often makes; `too_few`: a rate
 * on fewer than thirty; `unknown`: one of the two is missing.
 */
export type Change = 'up' | 'down' | 'same' | 'within_chance' | 'too_few' | 'unknown';

/** One figure of the first page. `n` is what a rate rests on; for returns, how many were due. */
export interface KeyFigure {
  readonly id: KeyFigureId;
  readonly metric: MetricId;
  readonly kind: 'integer' | 'percent';
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly recent: number | null;
  readonly previous: number | null;
  readonly change: Change;
  /** True when the value is a lower bound. */
  readonly incomplete: boolean;
}

interface FigureOutline {
  readonly id: KeyFigureId;
  readonly metric: MetricId;
  readonly kind: 'integer' | 'percent';
  /** Which missing reports make it a lower bound. */
  readonly missing: 'returns' | 'participants' | 'nothing';
  /** What its change is judged by: events that chance brings, a rate, or a count of what the programme itself did. */
  readonly judge: 'events' | 'rate' | 'count';
}

/** The figures in their order on the page. */
export const figureOutlines: readonly FigureOutline[] = [
  { id: 'seizure_events', metric: 'seizure_events', kind: 'integer', missing: 'returns', judge: 'events' },
  { id: 'examinations', metric: 'examinations', kind: 'integer', missing: 'returns', judge: 'count' },
  { id: 'hit_rate', metric: 'hit_rate', kind: 'percent', missing: 'nothing', judge: 'rate' },
  { id: 'training_events', metric: 'training_events', kind: 'integer', missing: 'nothing', judge: 'count' },
  { id: 'participations', metric: 'participations', kind: 'integer', missing: 'participants', judge: 'count' },
  { id: 'units_operational', metric: 'units_operational', kind: 'integer', missing: 'nothing', judge: 'count' },
  { id: 'returns', metric: 'returns_received', kind: 'integer', missing: 'nothing', judge: 'count' }
];

interface Totals {
  readonly whole: Row;
  readonly recent: Row | null;
  readonly previous: Row | null;
}

/** Reads one figure from the totals of the whole period and of the two compared. */
export function figureOf(outline: FigureOutline, totals: Totals): KeyFigure {
  const { metric } = outline;
  const recent = totals.recent === null ? null : numberIn(totals.recent, metric);
  const previous = totals.previous === null ? null : numberIn(totals.previous, metric);
  return {
    id: outline.id,
    metric,
    kind: outline.kind,
    value: numberIn(totals.whole, metric),
    low: numberIn(totals.whole, `${metric}_low`),
    high: numberIn(totals.whole, `${metric}_high`),
    n: numberIn(totals.whole, outline.id === 'returns' ? 'returns_due' : `${metric}_n`),
    recent,
    previous,
    change: changeOf(outline, totals, recent, previous),
    incomplete: isLowerBound(outline, totals.whole)
  };
}

function isLowerBound(outline: FigureOutline, whole: Row): boolean {
  if (outline.missing === 'returns') return isIncomplete(completenessOf(whole));
  if (outline.missing === 'participants') return (numberIn(whole, 'training_events_without_participants') ?? 0) > 0;
  return false;
}

function changeOf(outline: FigureOutline, totals: Totals, recent: number | null, previous: number | null): Change {
  if (recent === null || previous === null) return 'unknown';
  if (recent === previous) return 'same';
  if (outline.judge === 'events' && !differ(recent, previous)) return 'within_chance';
  if (outline.judge === 'rate') {
    const verdict = rateVerdict(totals, outline.metric);
    if (verdict !== null) return verdict;
  }
  return recent > previous ? 'up' : 'down';
}

/** Two counts of independent events over equal times differ when the share of one in both is away from one half. */
function differ(a: number, b: number): boolean {
  const share = wilsonInterval(a, a + b);
  return share !== null && (share.low > 0.5 || share.high < 0.5);
}

function rateVerdict(totals: Totals, metric: MetricId): Change | null {
  const number = (row: Row | null, suffix: string) => (row === null ? null : numberIn(row, `${metric}_${suffix}`));
  const smallest = Math.min(number(totals.recent, 'n') ?? 0, number(totals.previous, 'n') ?? 0);
  if (smallest < minimumForComparison) return 'too_few';
  const apart =
    (number(totals.recent, 'low') ?? 0) > (number(totals.previous, 'high') ?? 1) ||
    (number(totals.recent, 'high') ?? 1) < (number(totals.previous, 'low') ?? 0);
  return apart ? null : 'within_chance';
}
