/** Why a method does not answer. The words are in the catalogue: `stats.refusal.<code>`. */
export type RefusalCode =
  | 'too_few_months'
  | 'gaps'
  | 'too_few_months_before'
  | 'too_few_months_after'
  | 'too_few_events'
  | 'no_variation'
  | 'no_fit'
  | 'too_few_treated_units'
  | 'too_few_comparison_units'
  | 'trends_differ_before';

/** The answer of a method whose data are too thin for it: what it needs and what there is; both null where nothing is counted. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly needed: number | null;
  readonly given: number | null;
}

/** Whether a method refused to answer. */
export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}

/** A refusal when fewer are given than needed, else null. */
export function refuseBelow(needed: number, given: number, refused: RefusalCode): Refusal | null {
  return given < needed ? { refused, needed, given } : null;
}
