import { hitRateBreakdown } from './hitRateBreakdown';
import { byLowerBound } from './hitRateRows';

/** Hit rate by mode of transport. */
export const hitRateByMode = hitRateBreakdown({
  id: 'hit-rate-by-mode',
  title: 'views.hit-rate-by-mode.title',
  dimension: 'transport_mode',
  column: 'views.column.transport_mode',
  order: byLowerBound,
  drawn: 20,
  aspect: 1.8,
  span: 6
});
