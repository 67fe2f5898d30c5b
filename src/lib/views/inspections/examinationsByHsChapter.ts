import { hitRateBreakdown } from './hitRateBreakdown';
import { byPositives } from './hitRateRows';

/** The chapters of the Harmonized System in which most positives were found, with their hit rate; fifteen are drawn. */
export const examinationsByHsChapter = hitRateBreakdown({
  id: 'examinations-by-hs-chapter',
  title: 'views.examinations-by-hs-chapter.title',
  dimension: 'hs_chapter',
  column: 'views.column.hs_chapter',
  order: byPositives,
  drawn: 15,
  aspect: 2.8,
  span: 12
});
