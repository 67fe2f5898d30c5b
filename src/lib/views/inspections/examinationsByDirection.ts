import { hitRateBreakdown } from './hitRateBreakdown';
import { byLowerBound } from './hitRateRows';

/** Examinations and hit rate by direction: import, export, transit. */
export const examinationsByDirection = hitRateBreakdown({
  id: 'examinations-by-direction',
  title: 'views.examinations-by-direction.title',
  dimension: 'direction',
  column: 'views.column.direction',
  order: byLowerBound,
  drawn: 20,
  aspect: 3.4,
  span: 12
});
