import type { Snippet } from 'svelte';

/** A row of a view's table that something may be done with. */
export interface RowAct {
  /** Id of the view. */
  readonly view: string;
  /** Its model, of which the row is a part. */
  readonly model: unknown;
  /** Place of the row in the table, from 0. */
  readonly row: number;
  /** What the row says: names of columns and cells, as shown. */
  readonly told: readonly (readonly [label: string, text: string])[];
}

/** What stands at the end of each row of some views: a button, mostly. */
export interface RowActs {
  readonly snippet: Snippet<[RowAct]>;
  readonly views: readonly string[];
}
