import { hitRateBreakdown } from './hitRateBreakdown';
import { byLowerBound } from './hitRateRows';

/** Hit rate by why the consignment was selected: does profiling find more than chance? */
export const hitRateBySelection = hitRateBreakdown({
  id: 'hit-rate-by-selection',
  title: 'views.hit-rate-by-selection.title',
  dimension: 'selection_method',
  column: 'views.column.selection_method',
  order: byLowerBound,
  drawn: 20,
  aspect: 1.8,
  span: 6
});
