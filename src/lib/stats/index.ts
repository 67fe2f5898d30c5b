/**
 * The statistics of the programme, pure and checkable: docs/statistics.md names the source and the golden values of each. What
 * cannot be answered is null or a refusal that says why, never NaN; what is no data at all throws a `RangeError`.
 */
export { type Interval, type Proportion } from './interval';
export { wilsonInterval } from './wilsonInterval';
export { newcombeDifference, type Difference } from './newcombeDifference';
export { garwoodInterval, ratePerThousand, type RatePerThousand } from './garwoodInterval';
export { pairedEffect, type PairedEffect } from './pairedEffect';
export { concentration, type Concentration } from './concentration';
