import { linearRegression, mean, sampleVariance } from 'simple-statistics';
import { studentLimit } from './distributions';
import type { Assumption } from './interruptedSeries';
import type { Difference } from './newcombeDifference';
import { rateMonths, requireInterruption, total, type RateMonth, type RateSeries } from './rateSeries';
import { refuseBelow, type Refusal } from './refusal';

/** One unit by month; all units begin in one month and are equally long. */
export interface ComparedUnit extends RateSeries {
  readonly unit: string;
  /** Whether the event of the programme reached it. */
  readonly treated: boolean;
}

/** Events per 1,000 examinations: change of the treated units less change of the others. */
export interface DifferenceInDifferences extends Difference {
  /** Mean change of the treated units. */
  readonly treatedChange: number;
  readonly comparisonChange: number;
  readonly treatedUnits: number;
  readonly comparisonUnits: number;
  /** Units left out, as they have fewer than six months with a rate on a side. */
  readonly excluded: readonly string[];
  /** Difference of the monthly slopes before the event. Its interval holds 0, which does not prove them equal. */
  readonly slopesBefore: Difference;
  /** To be printed with the result, always. */
  readonly assumptions: readonly Assumption[];
}

/** Events per 1,000 below which a difference is one of rounding. */
const rounding = 1e-9;
const minimumMonths = 6;
const minimumTreated = 4;
/** Fewer than two have no variance. */
const minimumComparison = 2;

const assumptions: readonly Assumption[] = [
  'parallel_trends',
  'no_other_event',
  'no_spillover',
  'reporting_unchanged',
  'selection_unchanged',
  'units_independent',
  'association_only'
];

/**
 * Difference in differences of seizures per 1,000 examinations, each unit collapsed to one rate before and one after, so that
 * months of one unit do not count as independent (M. Bertrand, E. Duflo and S. Mullainathan, Quarterly Journal of Economics 119,
 * 2004, p. 249-275, section IV.C); interval of B. L. Welch, Biometrika 34, 1947, p. 28-35. `interruption` is the place of the
 * first month after the event. Refuses below four treated or two comparison units with six months on each side, when the trends
 * before differ beyond chance, and when units do not vary. Throws a `RangeError` for what is no count and for series of
 * different length.
 */
export function differenceInDifferences(
  units: readonly ComparedUnit[],
  interruption: number
): DifferenceInDifferences | Refusal {
  const all = units.map((unit) => unitChange(unit, interruption, units[0]!.events.length));
  const usable = all.filter(({ months }) => months >= minimumMonths);
  const treated = usable.filter((unit) => unit.treated);
  const others = usable.filter((unit) => !unit.treated);
  const thin =
    refuseBelow(minimumTreated, treated.length, 'too_few_treated_units') ??
    refuseBelow(minimumComparison, others.length, 'too_few_comparison_units');
  if (thin !== null) return thin;
  const slopesBefore = welchDifference(treated.map(slopeBefore), others.map(slopeBefore));
  if (slopesBefore.low > 0 || slopesBefore.high < 0)
    return { refused: 'trends_differ_before', needed: null, given: null };
  const [treatedChanges, otherChanges] = [treated.map(({ change }) => change), others.map(({ change }) => change)];
  const difference = welchDifference(treatedChanges, otherChanges);
  if (difference.low === difference.high) return { refused: 'no_variation', needed: null, given: null };
  return {
    ...difference,
    treatedChange: mean(treatedChanges),
    comparisonChange: mean(otherChanges),
    treatedUnits: treated.length,
    comparisonUnits: others.length,
    excluded: all.filter(({ months }) => months < minimumMonths).map(({ unit }) => unit),
    slopesBefore,
    assumptions
  };
}

interface UnitChange {
  readonly unit: string;
  readonly treated: boolean;
  /** Months with a rate on the thinner side. */
  readonly months: number;
  readonly change: number;
  readonly before: readonly RateMonth[];
}

function unitChange(unit: ComparedUnit, interruption: number, length: number): UnitChange {
  if (unit.events.length !== length)
    throw new RangeError(`${unit.unit} has ${unit.events.length} months, not ${length}`);
  requireInterruption(interruption, length);
  const months = rateMonths(unit);
  const before = months.filter(({ month }) => month < interruption);
  const after = months.filter(({ month }) => month >= interruption);
  return {
    unit: unit.unit,
    treated: unit.treated,
    months: Math.min(before.length, after.length),
    change: perThousand(after) - perThousand(before),
    before
  };
}

function perThousand(months: readonly RateMonth[]): number {
  return (1000 * total(months, 'events')) / total(months, 'examinations');
}

function slopeBefore({ before }: UnitChange): number {
  return linearRegression(before.map((month) => [month.month, perThousand([month])])).m;
}

/** The interval is the difference itself when neither side varies beyond rounding. */
function welchDifference(first: readonly number[], second: readonly number[]): Difference {
  const apart = mean([...first]) - mean([...second]);
  const difference = Math.abs(apart) < rounding ? 0 : apart;
  const [one, other] = [first, second].map((values) => sampleVariance([...values]) / values.length) as [number, number];
  const variance = one + other;
  if (variance < rounding ** 2) return { difference, low: difference, high: difference };
  const degrees = variance ** 2 / (one ** 2 / (first.length - 1) + other ** 2 / (second.length - 1));
  const half = studentLimit(degrees) * Math.sqrt(variance);
  return { difference, low: difference - half, high: difference + half };
}
