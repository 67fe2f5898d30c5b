/** One value a filter can take, with the number of facts that have it; null is "not reported". */
export interface FilterOption {
  readonly value: string | null;
  readonly count: number;
}

/** The values that occur in an edition, per filter dimension. */
export type FilterOptions = Readonly<Record<string, readonly FilterOption[]>>;
