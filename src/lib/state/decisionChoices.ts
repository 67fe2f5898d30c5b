import type { DecisionAsked, RecordNamed } from '$lib/domain/dataDecisions';
import type { LookAlikesModel } from '$lib/views/quality/lookAlikes';
import type { PlacesInConflictModel } from '$lib/views/quality/placesInConflict';
import type { UnusualQuantitiesModel } from '$lib/views/quality/unusualQuantities';

/** What a person fills in beside the choice itself. */
export interface DecisionGiven {
  /** A code of the list `programme`; empty keeps the one that the report says. */
  readonly programme: string;
  /** A quantity in digits with a point. */
  readonly quantity: string;
}

/** One thing that may be decided about a line of the inbox; its words are `quality.<id>`. */
export interface DecisionChoice {
  readonly id:
    | 'merge-first'
    | 'merge-second'
    | 'separate'
    | 'credit-first'
    | 'credit-second'
    | 'correct-quantity'
    | 'accept'
    | 'no-place';
  readonly needs: 'programme' | 'quantity' | 'programme-or-none' | null;
  readonly decision: (given: DecisionGiven) => DecisionAsked;
}

/** A line of the inbox that can be decided. */
export interface Decidable {
  readonly choices: readonly DecisionChoice[];
  /** Records it is about, in the order in which the list names them. */
  readonly records: readonly RecordNamed[];
  /** The quantity that was perhaps meant, and its unit of measure; null where no quantity is asked about. */
  readonly quantity: { readonly meant: string; readonly unit: string | null } | null;
}

/** What can be decided about a row of a view of the quality page; null where nothing can: its records are of no file. */
export function decidableRow(view: string, model: unknown, row: number): Decidable | null {
  if (view === 'look-alikes') return lookAlike((model as LookAlikesModel).pairs[row]);
  if (view === 'unusual-quantities') return unusual((model as UnusualQuantitiesModel).items[row]);
  if (view === 'places-in-conflict') return misplaced((model as PlacesInConflictModel).conflicts[row]);
  return null;
}

function lookAlike(pair: LookAlikesModel['pairs'][number] | undefined): Decidable | null {
  const [first, second] = (pair?.reports ?? []).map(namedRecord);
  if (!first || !second) return null;
  const credit = (record: RecordNamed) => (given: DecisionGiven) =>
    ({ kind: 'credit', record, programme: given.programme }) as const;
  const merge = (keep: RecordNamed, drop: RecordNamed) => (given: DecisionGiven) =>
    ({ kind: 'merge', keep, drop, programme: given.programme || null }) as const;
  return {
    records: [first, second],
    quantity: null,
    choices: [
      { id: 'merge-first', needs: 'programme-or-none', decision: merge(first, second) },
      { id: 'merge-second', needs: 'programme-or-none', decision: merge(second, first) },
      { id: 'separate', needs: null, decision: () => ({ kind: 'separate', first, second }) },
      { id: 'credit-first', needs: 'programme', decision: credit(first) },
      { id: 'credit-second', needs: 'programme', decision: credit(second) }
    ]
  };
}

function unusual(found: UnusualQuantitiesModel['items'][number] | undefined): Decidable | null {
  const record = found && namedRecord(found);
  if (!record || found.item === null || found.quantity === null) return null;
  const { item, quantity, times } = found;
  const cell = { record, item, column: 'quantity', from: String(quantity) } as const;
  const meant = (times ?? 1) >= 1 ? quantity / 1000 : quantity * 1000;
  return {
    records: [record],
    quantity: { meant: String(Number(meant.toFixed(6))), unit: found.measureUnit },
    choices: [
      {
        id: 'correct-quantity',
        needs: 'quantity',
        decision: (given) => ({ kind: 'correct', ...cell, to: given.quantity })
      },
      { id: 'accept', needs: null, decision: () => ({ kind: 'accept', ...cell }) }
    ]
  };
}

function misplaced(found: PlacesInConflictModel['conflicts'][number] | undefined): Decidable | null {
  const record = found && namedRecord(found);
  if (!record) return null;
  const cell = { record, item: null, column: 'location_code', from: found.location } as const;
  return {
    records: [record],
    quantity: null,
    choices: [
      { id: 'no-place', needs: null, decision: () => ({ kind: 'correct', ...cell, to: null }) },
      { id: 'accept', needs: null, decision: () => ({ kind: 'accept', ...cell }) }
    ]
  };
}

function namedRecord({
  source,
  row
}: {
  readonly source: string | null;
  readonly row: number | null;
}): RecordNamed | null {
  return source === null || row === null ? null : { source, row };
}
