/**
 * The statistics of the programme, pure and checkable: docs/statistics.md names the source and the golden values of each. What
 * cannot be answered is null or a refusal that says why, never NaN; what is no data at all throws a `RangeError`.
 */
export { type Interval, type Proportion } from './interval';
export { isRefusal, type Refusal, type RefusalCode } from './refusal';
export { wilsonInterval } from './wilsonInterval';
export { newcombeDifference, type Difference } from './newcombeDifference';
export { garwoodInterval, ratePerThousand, type RatePerThousand } from './garwoodInterval';
export { pairedEffect, type PairedEffect } from './pairedEffect';
export { concentration, type Concentration } from './concentration';
export { riskIndicatorLift, type RiskIndicatorLift } from './riskIndicatorLift';
export { theilSenSlope, mannKendall, minimumForTrend, type MonotonicTrend, type Series, type Slope } from './trend';
export { seasonalDecomposition, minimumForSeason, type SeasonalDecomposition } from './seasonalDecomposition';
export { changePoints, minimumForChange, shortestLevel, type Level } from './changePoints';
export { controlChart, type ControlChart, type ControlPoint } from './controlChart';
export { type RateSeries } from './rateSeries';
export { interruptedSeries, type Assumption, type InterruptedSeries, type RateRatio } from './interruptedSeries';
export { differenceInDifferences, type ComparedUnit, type DifferenceInDifferences } from './differenceInDifferences';
