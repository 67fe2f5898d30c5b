import { inspectionCascade, type CascadeModel } from '../inspections/inspectionCascade';
import type { View } from '../view';

/** The control cascade on the first page: the very picture of the page on inspections. */
export const overviewCascade: View<CascadeModel> = {
  ...inspectionCascade,
  id: 'overview-cascade',
  title: 'views.overview-cascade.title'
};
