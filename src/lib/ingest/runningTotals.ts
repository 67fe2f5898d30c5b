/** What a totals row states otherwise than the rows above it add up to. */
export interface DifferingTotal {
  readonly index: number;
  readonly text: string;
  readonly stated: number;
  readonly sum: number;
}

/**
 * The sums of the columns of numbers, over all records so far and over those since the last totals row; not known once a cell is no plain
 * number.
 */
export class RunningTotals {
  readonly #all: number[];
  #part: number[];
  #records = 0;

  constructor(
    private readonly columns: readonly number[],
    private readonly numberOf: (text: string) => number | null
  ) {
    this.#all = columns.map(() => 0);
    this.#part = columns.map(() => 0);
  }

  /** Adds the numbers of a record that is data. */
  add(cells: readonly string[]): void {
    this.#records += 1;
    for (let at = 0; at < this.columns.length; at += 1) {
      const cell = cells[this.columns[at]!]!;
      const number = cell === '' ? 0 : (this.numberOf(cell) ?? Number.NaN);
      this.#all[at]! += number;
      this.#part[at]! += number;
    }
  }

  /** True for a record without words whose numbers are the sums of two records or more: a totals row that does not say so. */
  isTotal(cells: readonly string[]): boolean {
    if (this.#records < 2) return false;
    const filled = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
    return filled.length > 0 && filled.every((index) => this.#isSummed(index)) && this.#differing(cells) === null;
  }

  /** The first column of which a totals row states neither the sum of all records nor that since the last totals row. */
  check(cells: readonly string[]): DifferingTotal | null {
    const differing = this.#differing(cells);
    this.#part = this.columns.map(() => 0);
    return differing;
  }

  #isSummed(index: number): boolean {
    const at = this.columns.indexOf(index);
    return at !== -1 && !Number.isNaN(this.#all[at]!);
  }

  #differing(cells: readonly string[]): DifferingTotal | null {
    for (const [at, index] of this.columns.entries()) {
      const text = (cells[index] ?? '').trim();
      const stated = text === '' ? null : this.numberOf(text);
      const sum = this.#all[at]!;
      if (stated === null || Number.isNaN(sum)) continue;
      const isSum = (one: number) => Math.abs(one - stated) <= halfOfLastDigit(text) + Math.abs(one) * 1e-9;
      if (!isSum(sum) && !isSum(this.#part[at]!)) return { index, text, stated, sum: Math.round(sum * 1e6) / 1e6 };
    }
    return null;
  }
}

/** Half of the last digit that a number states: as far as rounding may take it from the sum. */
function halfOfLastDigit(text: string): number {
  return 0.5 / 10 ** (/[.,](\d+)\D*$/.exec(text)?.[1]?.length ?? 0);
}
