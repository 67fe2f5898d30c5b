import type { Row } from '$lib/engine/database';
import type { Ask } from '../view';
import { completenessMetrics, completenessOf, isIncomplete, type Completeness } from './completeness';
import { monthsBetween } from './periods';
import { numberIn, textIn } from './rowValues';

export interface SeizureMonth {
  readonly month: string;
  /** Null when returns were due for the month and none came. */
  readonly events: number | null;
  readonly incomplete: boolean;
}

export interface SeizureMonthsModel {
  readonly months: readonly SeizureMonth[];
  readonly total: number;
  readonly undated: number;
  readonly completeness: Completeness | null;
}

/** Seizure events of every month from the first with a row to the last, and those whose date is not known to the month. */
export async function seizureMonths(ask: Ask): Promise<SeizureMonthsModel> {
  const { rows, total } = await ask.metrics(['seizure_events', ...completenessMetrics], ['month']);
  const byMonth = new Map(rows.map((row) => [textIn(row, 'month'), row]));
  const known = [...byMonth.keys()].filter((month) => month !== null).sort();
  const months = known.length === 0 ? [] : monthsBetween(known[0]!, known.at(-1)!);
  return {
    months: months.map((month) => seizureMonth(month, byMonth.get(month) ?? {})),
    total: numberIn(total, 'seizure_events') ?? 0,
    undated: numberIn(byMonth.get(null) ?? {}, 'seizure_events') ?? 0,
    completeness: completenessOf(total)
  };
}

/** The first of the months with the most seizures; undefined when there is none. */
export function peakMonth(months: readonly SeizureMonth[]): SeizureMonth | undefined {
  return months.toSorted((a, b) => (b.events ?? -1) - (a.events ?? -1))[0];
}

function seizureMonth(month: string, row: Row): SeizureMonth {
  const completeness = completenessOf(row);
  const events = numberIn(row, 'seizure_events') ?? 0;
  const unknown = events === 0 && completeness !== null && completeness.received === 0;
  return { month, events: unknown ? null : events, incomplete: isIncomplete(completeness) };
}
