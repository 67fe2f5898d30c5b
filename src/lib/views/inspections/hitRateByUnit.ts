import { hitRateBreakdown } from './hitRateBreakdown';
import { byLowerBound } from './hitRateRows';

/**
 * Hit rate of each unit with its interval, surest first; units with fewer than 30 completed examinations muted. Where the
 * edition knows no units (a customs file), by country.
 */
export const hitRateByUnit = hitRateBreakdown({
  id: 'hit-rate-by-unit',
  title: 'views.hit-rate-by-unit.title',
  dimension: 'unit',
  fallback: 'country',
  column: 'views.column.unit',
  order: byLowerBound,
  drawn: 40,
  aspect: 0.9,
  span: 6,
  tall: true
});
