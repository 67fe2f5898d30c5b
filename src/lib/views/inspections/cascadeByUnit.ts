import { message } from '$lib/messages/messages';
import { completenessSentence, type Completeness } from '../shape/completeness';
import { shareOf } from '../shape/rowValues';
import { paragraph } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { View } from '../view';
import {
  cascadeBy,
  cascadeCells,
  cascadeColumns,
  cascadeMetrics,
  cascadeName,
  returnsOf,
  type CascadeRow
} from './cascadeRows';

export interface CascadeByUnitModel {
  readonly rows: readonly CascadeRow[];
  readonly completeness: Completeness | null;
}

/** The whole cascade of each unit: profiled, selected, examined, positive, with the share of the step before. */
export const cascadeByUnit: View<CascadeByUnitModel> = {
  id: 'cascade-by-unit',
  title: 'views.cascade-by-unit.title',
  metrics: cascadeMetrics,
  ...withoutPicture,
  picks: 'unit',
  span: 12,
  load: async (ask) => ({ rows: await cascadeBy(ask, 'unit'), completeness: await returnsOf(ask) }),
  isEmpty: (model) => model.rows.length === 0,
  table: (model, context) =>
    tableOf(context, {
      caption: 'views.cascade-by-unit.title',
      columns: [['unit', 'views.column.unit', 'text'], ...cascadeColumns],
      rows: model.rows.map((row) => [cascadeName(context, row), ...cascadeCells(context, row)]),
      picks: model.rows.map(({ key }) => key)
    }),
  sentence: (model, context) => {
    if (model.rows.length === 0) return message(context.locale, 'views.shape.no_examinations');
    const over = model.rows.filter(({ examinations, selected }) => {
      return shareOf(examinations, selected) === null && selected !== null && (examinations ?? 0) > selected;
    });
    return paragraph(
      message(context.locale, 'views.cascade-by-unit.sentence', { units: model.rows.length }),
      over.length === 0 ? null : message(context.locale, 'views.cascade.more_than_selected', { rows: over.length }),
      completenessSentence(context, model.completeness)
    );
  }
};
