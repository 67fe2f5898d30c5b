/** What a number of the bench counts. */
export type MeasureUnit = 'ms' | 'bytes' | 'count' | 'kB/s' | 'share';

/** One thing that was measured. A measure that failed has no numbers and says why. */
export type Measure =
  | {
      readonly unit: MeasureUnit;
      readonly median: number;
      readonly p95: number;
      readonly min: number;
      readonly max: number;
      readonly samples: readonly number[];
    }
  | { readonly unit: MeasureUnit; readonly median: null; readonly reason: string };

/** The measures of one edition or file, by their id. */
export type Measures = Record<string, Measure>;

/** Collects samples under ids, and failures under the ids that they cost. */
export class Collector {
  readonly #samples = new Map<string, { readonly unit: MeasureUnit; readonly values: number[] }>();
  readonly #failures = new Map<string, { readonly unit: MeasureUnit; readonly reason: string }>();

  add(id: string, unit: MeasureUnit, ...values: readonly (number | null | undefined)[]): void {
    const known = values.filter((value) => value !== null && value !== undefined && Number.isFinite(value)) as number[];
    if (known.length < values.length) return this.fail(id, unit, 'The page did not report it.');
    const samples = this.#samples.get(id) ?? { unit, values: [] };
    samples.values.push(...known);
    this.#samples.set(id, samples);
  }

  fail(id: string, unit: MeasureUnit, reason: unknown): void {
    const text = reason instanceof Error ? reason.message : String(reason);
    this.#failures.set(id, { unit, reason: text.split('\n')[0]!.slice(0, 300) });
    console.error(`   ${id}: not measured. ${text}`);
  }

  /** Runs what measures several ids; what it throws is their reason, and the bench goes on. */
  async attempt(ids: Readonly<Record<string, MeasureUnit>>, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      for (const [id, unit] of Object.entries(ids)) this.fail(id, unit, error);
    }
  }

  finish(): Measures {
    const measured = [...this.#samples].map(([id, { unit, values }]): [string, Measure] => [id, summary(unit, values)]);
    const failed = [...this.#failures]
      .filter(([id]) => !this.#samples.has(id))
      .map(([id, { unit, reason }]): [string, Measure] => [id, { unit, median: null, reason }]);
    return Object.fromEntries([...measured, ...failed]);
  }
}

/** Median and 95th percentile (nearest rank) of some samples, which are kept in the order taken. */
export function summary(unit: MeasureUnit, samples: readonly number[]): Measure {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1]!;
  const rounded = [middle, p95, sorted[0]!, sorted.at(-1)!].map(round);
  return {
    unit,
    median: rounded[0]!,
    p95: rounded[1]!,
    min: rounded[2]!,
    max: rounded[3]!,
    samples: samples.map(round)
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
