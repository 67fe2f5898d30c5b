import type { Measure, Measures } from './measures';
import type { SizeId } from './options';

/** A promise about a measure: its median, or its largest sample, is at most (or at least) so much. */
export interface Budget {
  readonly label: string;
  /** The edition it is promised for; null for a file. */
  readonly size: SizeId | null;
  readonly measure: string;
  readonly limit: number;
  readonly statistic: 'median' | 'max' | 'min';
  readonly atLeast?: boolean;
}

export interface Verdict extends Budget {
  readonly measured: number | null;
  /** Null when it was not measured. */
  readonly hit: boolean | null;
  readonly reason: string | null;
}

const demo = { size: 'demo', statistic: 'median' } as const;
const tenMillion = { size: '10m', statistic: 'median' } as const;

/** The budgets of the project. */
export const budgets: readonly Budget[] = [
  { ...demo, label: 'First page without engine and ECharts', measure: 'weight.total', limit: 250_000 },
  { ...demo, label: 'All figures of the overview painted', measure: 'load.figuresPainted', limit: 1000 },
  {
    ...demo,
    label: 'Views with their figures in the HTML, no JavaScript',
    measure: 'html.shareWithFigures',
    limit: 1,
    statistic: 'min',
    atLeast: true
  },
  {
    ...demo,
    label: 'Longest task while the engine starts',
    measure: 'load.longestTaskOfEngine',
    limit: 200,
    statistic: 'max'
  },
  { ...demo, label: 'Longest task of the whole load', measure: 'load.longestTask', limit: 200, statistic: 'max' },
  { ...demo, label: 'Filter change, visible panels of overview', measure: 'filter.overview.visible', limit: 100 },
  { ...demo, label: 'Filter change, visible panels of seizures', measure: 'filter.seizures.visible', limit: 100 },
  { ...demo, label: 'Filter change, visible panels of inspections', measure: 'filter.inspections.visible', limit: 100 },
  { ...tenMillion, label: 'Edition opens', measure: 'edition.open', limit: 4000 },
  { ...tenMillion, label: 'Edition, from its last byte to ready', measure: 'edition.bytesToReady', limit: 4000 },
  { ...tenMillion, label: 'Brush on months, overview', measure: 'brush.overview.linked', limit: 1000 },
  { ...tenMillion, label: 'Brush on months, seizures', measure: 'brush.seizures.linked', limit: 1000 },
  { ...tenMillion, label: 'Brush on months, inspections', measure: 'brush.inspections.linked', limit: 1000 },
  { label: 'File dropped on the data page', size: null, measure: 'ingest.page', limit: 15_000, statistic: 'median' },
  { label: 'The same file read in Node', size: null, measure: 'ingest.node', limit: 15_000, statistic: 'median' }
];

/** Holds the measures against the budgets of what was measured. */
export function judge(bySize: Readonly<Partial<Record<SizeId, Measures>>>, file: Measures | null): readonly Verdict[] {
  return budgets.flatMap((budget) => {
    const measures = budget.size === null ? file : bySize[budget.size];
    const measure = measures?.[budget.measure];
    return measure === undefined ? [] : [verdict(budget, measure)];
  });
}

function verdict(budget: Budget, measure: Measure): Verdict {
  if (measure.median === null) return { ...budget, measured: null, hit: null, reason: measure.reason };
  const measured = measure[budget.statistic];
  const hit = budget.atLeast ? measured >= budget.limit : measured <= budget.limit;
  return { ...budget, measured, hit, reason: null };
}
