import type { Finding } from '$lib/domain/finding';
import { findByLook, nearestCodes, type ListOfNames } from '$lib/domain/nearestCodes';
import type { FindingLog } from './findingLog';

/** Values of a column for which suggestions are looked for; the importer names more values, but a person mends no more by hand. */
const mostSuggested = 500;

/** Findings about values of one column that a list should hold. */
export interface ListedValues {
  /** The code that a value means when only look-alike letters keep it from a spelling of the list; null for all others. */
  readonly lookAlike: (value: string) => string | null;
  /** Says that a value is not in the list, with the three nearest entries of it (places and units: of the country). */
  readonly unlisted: (code: Finding['code'], value: string, country?: string | null) => void;
  /** Asks whether a value with look-alike letters is what it looks like. */
  readonly looksLike: (value: string, taken: string) => void;
}

/** The findings about values of a column that are not in a list, or only look as if they were. */
export function listedValues(log: FindingLog, column: string, list: ListOfNames): ListedValues {
  let suggestedFor = 0;
  const suggestions = (value: string, country: string | null) => {
    suggestedFor += 1;
    const near = suggestedFor > mostSuggested ? [] : nearestCodes(list, value, country);
    return near.map(({ code }) => code).join(', ') || noSuggestion;
  };
  return {
    lookAlike: (value) => findByLook(list, value)?.code ?? null,
    unlisted: (code, value, country = null) =>
      log.aboutValue(code, column, value, () => ({ suggestions: suggestions(value, country) })),
    looksLike: (value, taken) => log.aboutValue('look-alike-letters', column, value, () => ({ taken }))
  };
}

/** The fact `suggestions` of a value that is like nothing in its list. */
export const noSuggestion = 'none';
