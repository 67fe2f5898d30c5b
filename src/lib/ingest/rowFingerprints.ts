const initialSlots = 1 << 12;

/**
 * Remembers which rows were seen by 64-bit fingerprints of their cells, 12 bytes a row in flat arrays, so that a million rows
 * need tens of megabytes. Two different rows among five million share one with a probability of about one in a million.
 */
export class RowFingerprints {
  #slots = initialSlots;
  #used = 0;
  #high = new Int32Array(initialSlots);
  #low = new Int32Array(initialSlots);
  #rows = new Uint32Array(initialSlots);

  /** The number of the first row with the same cells, or null when this is the first; `row` counts from 1. */
  firstRowLike(cells: readonly string[], row: number): number | null {
    if (this.#used * 2 >= this.#slots) this.#grow();
    const [high, low] = fingerprint(cells);
    const slot = this.#slotOf(high, low);
    const first = this.#rows[slot]!;
    if (first !== 0) return first;
    this.#store(slot, high, low, row);
    return null;
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#slots - 1;
    let slot = low & mask;
    while (this.#rows[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low)) slot = (slot + 1) & mask;
    return slot;
  }

  #store(slot: number, ...[high, low, row]: [number, number, number]): void {
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#rows[slot] = row;
    this.#used += 1;
  }

  #grow(): void {
    const [high, low, rows] = [this.#high, this.#low, this.#rows];
    this.#slots *= 2;
    this.#used = 0;
    this.#high = new Int32Array(this.#slots);
    this.#low = new Int32Array(this.#slots);
    this.#rows = new Uint32Array(this.#slots);
    for (let old = 0; old < rows.length; old += 1) {
      if (rows[old] !== 0) this.#store(this.#slotOf(high[old]!, low[old]!), high[old]!, low[old]!, rows[old]!);
    }
  }
}

/** Two lanes of 32 bits, mixed as in cyrb53 (public domain, bryc), over the cells and their boundaries. */
function fingerprint(cells: readonly string[]): readonly [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const cell of cells) {
    for (let index = 0; index < cell.length; index += 1) {
      const code = cell.charCodeAt(index);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    a = Math.imul(a ^ 0x10001, 2654435761);
    b = Math.imul(b ^ 0x10001, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [b | 0, a | 0];
}
