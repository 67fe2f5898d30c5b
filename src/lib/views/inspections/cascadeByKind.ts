import { message, type MessageKey } from '$lib/messages/messages';
import type { DimensionId } from '$lib/model/dimensionId';
import { completenessSentence, type Completeness } from '../shape/completeness';
import { paragraph } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext } from '../view';
import {
  cascadeBy,
  cascadeCells,
  cascadeColumns,
  cascadeMetrics,
  cascadeName,
  returnsOf,
  type CascadeRow
} from './cascadeRows';

export interface CascadeByKindModel {
  readonly rows: readonly CascadeRow[];
  readonly completeness: Completeness | null;
}

const kinds = ['selection_method', 'direction', 'transport_mode'] as const satisfies readonly DimensionId[];

const columnOf: Readonly<Record<string, MessageKey>> = {
  selection_method: 'views.column.selection_method',
  direction: 'views.column.direction',
  transport_mode: 'views.column.transport_mode'
};

/** The cascade by selection method, by direction and by mode, one below the other; each part holds all examinations again. */
export const cascadeByKind: View<CascadeByKindModel> = {
  id: 'cascade-by-kind',
  title: 'views.cascade-by-kind.title',
  metrics: cascadeMetrics,
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.rows.length === 0,
  table: (model, context) =>
    tableOf(context, {
      caption: 'views.cascade-by-kind.title',
      columns: [
        ['kind', 'views.cascade-by-kind.kind', 'text'],
        ['value', 'views.cascade-by-kind.value', 'text'],
        ...cascadeColumns
      ],
      rows: model.rows.map((row) => [kindName(context, row), cascadeName(context, row), ...cascadeCells(context, row)])
    }),
  sentence: (model, context) =>
    model.rows.length === 0
      ? message(context.locale, 'views.shape.no_examinations')
      : paragraph(
          message(context.locale, 'views.cascade-by-kind.sentence'),
          completenessSentence(context, model.completeness)
        )
};

async function load(ask: Ask): Promise<CascadeByKindModel> {
  const parts = await Promise.all(kinds.map((kind) => cascadeBy(ask, kind)));
  return { rows: parts.flat(), completeness: await returnsOf(ask) };
}

function kindName(context: ViewContext, row: CascadeRow): string {
  return message(context.locale, columnOf[row.dimension]!);
}
