import { requireCount } from './interval';
import { refuseBelow, type Refusal } from './refusal';
import type { Series } from './trend';

/** A run of months with one rate. `from` and `to` are places in the series, both inside the run. */
export interface Level {
  readonly from: number;
  readonly to: number;
  /** Events over exposure; events a month when no exposure is given. */
  readonly rate: number;
}

/** Reported months that a level has at least: one odd month is no new level. */
export const shortestLevel = 3;

/** Reported months from which levels are looked for. */
export const minimumForChange = 12;

/**
 * Levels of a monthly count and so the months where it changed, the `from` of all but the first (PELT: R. Killick, P. Fearnhead
 * and I. A. Eckley, JASA 107, 2012, p. 1590-1598). The cost is the Poisson deviance with the exposure (examinations), the
 * penalty 2 log n a change: one more rate and one more place by BIC. Months without a count, or without exposure, are left out.
 * Counts that come in clusters show more changes than there are. Refuses below `minimumForChange` months and without any event.
 * Throws a `RangeError` for what is no count, and for events without any exposure.
 */
export function changePoints(counts: Series, exposure?: Series): readonly Level[] | Refusal {
  const months = usableMonths(counts, exposure);
  const refusal = refuseBelow(minimumForChange, months.length, 'too_few_months');
  if (refusal !== null) return refusal;
  const sums = cumulated(months);
  if (sums.at(-1)!.events === 0) return { refused: 'too_few_events', needed: 1, given: 0 };
  const ends = [...cheapestStarts(sums), months.length];
  return ends.slice(1).map((end, index) => {
    const { events, exposure: over } = between(sums, ends[index]!, end);
    return { from: months[ends[index]!]!.place, to: months[end - 1]!.place, rate: events / over };
  });
}

interface Sum {
  readonly events: number;
  readonly exposure: number;
}

function usableMonths(counts: Series, exposure?: Series): readonly (Sum & { readonly place: number })[] {
  if (exposure !== undefined && exposure.length !== counts.length)
    throw new RangeError(`${counts.length} months of events, ${exposure.length} of exposure`);
  return counts.flatMap((events, place) => {
    const over = exposure === undefined ? 1 : (exposure[place] ?? null);
    if (events === null || over === null) return [];
    requireCount(events, 'The number of events');
    requireCount(over, 'The exposure');
    if (over === 0 && events > 0) throw new RangeError(`${events} events without exposure`);
    return over === 0 ? [] : [{ place, events, exposure: over }];
  });
}

function cumulated(months: readonly Sum[]): readonly Sum[] {
  const sums: Sum[] = [{ events: 0, exposure: 0 }];
  for (const month of months) {
    const last = sums.at(-1)!;
    sums.push({ events: last.events + month.events, exposure: last.exposure + month.exposure });
  }
  return sums;
}

function between(sums: readonly Sum[], start: number, end: number): Sum {
  const [from, to] = [sums[start]!, sums[end]!];
  return { events: to.events - from.events, exposure: to.exposure - from.exposure };
}

/** Minus twice the highest log likelihood of one rate, but for a constant of the data. */
function cost(sums: readonly Sum[], start: number, end: number): number {
  const { events, exposure } = between(sums, start, end);
  return events === 0 ? 0 : 2 * events * (1 - Math.log(events / exposure));
}

/** Starts of the levels of least cost. A start that cannot be best any more is dropped once a later one may replace it. */
function cheapestStarts(sums: readonly Sum[]): readonly number[] {
  const n = sums.length - 1;
  const penalty = 2 * Math.log(n);
  const best: { total: number; start: number }[] = [{ total: -penalty, start: 0 }];
  let candidates: { start: number; until: number }[] = [];
  for (let end = shortestLevel; end <= n; end++) {
    candidates = candidates.filter(({ until }) => end < until);
    const start = end - shortestLevel;
    if (best[start] !== undefined) candidates.push({ start, until: Infinity });
    const priced = candidates.map((candidate) => {
      return { candidate, total: best[candidate.start]!.total + cost(sums, candidate.start, end) };
    });
    const winner = priced.reduce((least, one) => (one.total < least.total ? one : least));
    const least = winner.total + penalty;
    best[end] = { total: least, start: winner.candidate.start };
    for (const { candidate, total } of priced) {
      if (total >= least) candidate.until = Math.min(candidate.until, end + shortestLevel);
    }
  }
  const starts: number[] = [];
  for (let end = n; end > 0; end = best[end]!.start) starts.unshift(best[end]!.start);
  return starts;
}
