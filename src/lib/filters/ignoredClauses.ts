import type { BaseTable } from '$lib/model/baseTable';
import { canFilter } from '$lib/model/dimensions';
import type { Clause, Filters } from './filters';
import { isObeyed } from './periodAsked';

/** Clauses that a view would obey but that mean nothing for any of the tables it reads; `ignoredSentence` says them aloud. */
export function ignoredClauses(
  filters: Filters,
  tables: readonly BaseTable[],
  view: string | null = null
): readonly Clause[] {
  return filters.clauses.filter(
    (clause) => isObeyed(clause.view, view) && !tables.some((table) => canFilter(clause.dimension, table))
  );
}
