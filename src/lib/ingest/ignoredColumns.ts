import type { FindingLog } from './findingLog';

/** A column of a file from which nothing is read. */
export interface IgnoredColumn {
  readonly index: number;
  readonly name: string;
  /** False for a column that the file gives no name. */
  readonly isNamed: boolean;
}

/** Counts the cells that are in no column which the profile reads, so that each is accounted for. */
export class IgnoredColumns {
  readonly #filled: number[];

  constructor(
    private readonly columns: readonly IgnoredColumn[],
    private readonly log: FindingLog
  ) {
    this.#filled = columns.map(() => 0);
  }

  /** Counts the cells of an accepted record. */
  count(cells: readonly string[]): void {
    for (let at = 0; at < this.columns.length; at += 1) {
      const cell = cells[this.columns[at]!.index]!;
      if (cell !== '' && cell.trim() !== '') this.#filled[at]! += 1;
    }
  }

  /** Lists each column with the number of its cells; one without a name only when it has any. */
  finish(): void {
    this.columns.forEach(({ name, isNamed }, at) => {
      const count = this.#filled[at]!;
      if (isNamed) this.log.aboutFile('unused-column', { column: name, facts: { count } });
      else if (count > 0) this.log.aboutFile('unnamed-column', { column: name, facts: { count } });
    });
  }
}
