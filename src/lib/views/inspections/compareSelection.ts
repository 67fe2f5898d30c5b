import { comparedRates } from './comparedRates';

/** The hit rates of two selection methods, picked by the reader, with an answer whether they differ. */
export const compareSelection = comparedRates({
  id: 'compare-selection',
  title: 'views.compare-selection.title',
  dimension: 'selection_method',
  column: 'views.column.selection_method'
});
