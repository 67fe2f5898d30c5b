/** Where a fact comes from. A total never spans classes unless the reader picks them. */
export const sourceClasses = ['synthetic', 'unit_return', 'imported', 'published'] as const;
export type SourceClass = (typeof sourceClasses)[number];

/** How exactly a date is known. The stored date is the first day of that interval. */
export const datePrecisions = ['day', 'month', 'quarter', 'year'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** Why a measure has or lacks a value. Unknown, not applicable, not reported and zero are four different things. */
export const measureStatuses = [
  'reported',
  'zero_confirmed',
  'not_reported',
  'not_applicable',
  'withheld',
  'estimated'
] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

/** How the source qualified a number: "exactly 19", "about 19", "more than 19". */
export const qualifiers = ['exact', 'about', 'more_than', 'less_than'] as const;
export type Qualifier = (typeof qualifiers)[number];
