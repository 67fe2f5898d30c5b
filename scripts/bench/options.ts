import { parseArgs } from 'node:util';

/** What an edition of the bench is called, and how many examinations it has; null for the demo as it is shipped. */
export const sizes = { demo: null, '1m': 1_000_000, '10m': 10_000_000 } as const satisfies Record<
  string,
  number | null
>;

export type SizeId = keyof typeof sizes;

/** What is measured, in this order. */
export const parts = ['load', 'filters', 'brush', 'ingest'] as const;

export type Part = (typeof parts)[number];

export interface BenchOptions {
  readonly sizes: readonly SizeId[];
  readonly parts: readonly Part[];
  /** How often each page is loaded and each brush is drawn. */
  readonly runs: number;
  /** Rows of the file that is read. */
  readonly csvRows: number;
  /** Few runs and a small file: to see that the bench works, not to quote. */
  readonly quick: boolean;
  /** Builds the editions again although the cache has them, so that the build is measured too. */
  readonly fresh: boolean;
  /** Adds what each statement of the engine took. */
  readonly profile: boolean;
  /** Where the results are written. */
  readonly out: string;
}

export const usage = `npm run bench -- [options]
  --sizes demo,1m,10m   editions to measure (all)
  --only ${parts.join(',')}   parts to measure (all)
  --runs 5              loads of each page, brushes on each chart
  --csv-rows 1000000    rows of the file that is read
  --quick               2 runs, few filters, 100,000 rows, the demo unless sizes are given
  --fresh               build the editions again and measure it
  --profile             add the time of each statement to the results
  --out FILE            results as JSON (bench-results.json)`;

/** Reads the command line; a sentence and the usage when it is wrong. */
export function readOptions(args: readonly string[]): BenchOptions | string {
  try {
    const { values } = parseArgs({ args: [...args], options: known });
    if (values.help) return usage;
    const quick = values.quick ?? false;
    return {
      sizes: listOf(values.sizes ?? (quick ? 'demo' : 'demo,1m,10m'), Object.keys(sizes) as SizeId[]),
      parts: listOf(values.only ?? parts.join(','), parts),
      runs: wholeOf(values.runs ?? (quick ? '2' : '5')),
      csvRows: wholeOf(values['csv-rows'] ?? (quick ? '100000' : '1000000')),
      quick,
      fresh: values.fresh ?? false,
      profile: values.profile ?? false,
      out: values.out ?? 'bench-results.json'
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${usage}`;
  }
}

const known = {
  sizes: { type: 'string' },
  only: { type: 'string' },
  runs: { type: 'string' },
  'csv-rows': { type: 'string' },
  quick: { type: 'boolean' },
  fresh: { type: 'boolean' },
  profile: { type: 'boolean' },
  out: { type: 'string' },
  help: { type: 'boolean' }
} as const;

function listOf<T extends string>(text: string, allowed: readonly T[]): readonly T[] {
  const asked = text.split(',');
  const unknown = asked.filter((one) => !(allowed as readonly string[]).includes(one));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')} is none of ${allowed.join(', ')}.`);
  return allowed.filter((one) => asked.includes(one));
}

function wholeOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`${text} is not a whole number.`);
  return Number(text);
}
