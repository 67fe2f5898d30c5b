import type { DecisionAsked, DecisionEntry, RecordKept, RecordNamed } from '$lib/domain/dataDecisions';

/** A decision as readers are told of it: its records named as the edition names them, without keys. */
export interface DecisionTold extends Omit<DecisionEntry, 'decision'> {
  readonly decision: DecisionAsked;
  /** False when it does nothing at present: its record is not there, or says something else. */
  readonly holds: boolean;
}

/** Decisions as readers are told of them, newest first; `holding` are the ids of those that the edition names. */
export function toldDecisions(
  entries: readonly DecisionEntry[],
  holding: ReadonlySet<string>
): readonly DecisionTold[] {
  return entries
    .map(({ decision, ...said }) => ({ ...said, decision: named(decision), holds: holding.has(said.id) }))
    .reverse();
}

function named(decision: DecisionEntry['decision']): DecisionAsked {
  if (decision.kind === 'merge') return { ...decision, keep: record(decision.keep), drop: record(decision.drop) };
  if (decision.kind === 'separate') {
    return { ...decision, first: record(decision.first), second: record(decision.second) };
  }
  return { ...decision, record: record(decision.record) };
}

function record({ sha256, row }: RecordKept): RecordNamed {
  return { source: sha256.slice(0, 16), row };
}
