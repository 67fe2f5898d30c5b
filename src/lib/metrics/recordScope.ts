import type { PredicateScope } from '$lib/filters/predicate';

/** What a record query needs to build its SQL. */
export type RecordScope = PredicateScope;
