import { comparedRates } from './comparedRates';

/** Two units' hit rates, picked by the reader, with an answer whether they differ. */
export const compareUnits = comparedRates({
  id: 'compare-units',
  title: 'views.compare-units.title',
  dimension: 'unit',
  column: 'views.column.unit'
});
