import { message } from '$lib/messages/messages';
import { overdueReturns } from '$lib/metrics/qualityRecords';
import { completenessMetrics, completenessOf, completenessSentence, type Completeness } from '../shape/completeness';
import { dimensionName, unitName } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View } from '../view';

interface OverdueReturn {
  readonly unit: string | null;
  readonly month: string | null;
  readonly dueOn: string | null;
  readonly receivedOn: string | null;
  readonly status: string | null;
  readonly daysLate: number | null;
}

export interface ReturnsOverdueModel {
  readonly returns: readonly OverdueReturn[];
  readonly all: number;
  readonly completeness: Completeness | null;
}

/** Monthly returns that did not come, and those that came late. */
export const returnsOverdue: View<ReturnsOverdueModel> = {
  id: 'returns-overdue',
  title: 'views.returns-overdue.title',
  metrics: [...completenessMetrics],
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.returns.length === 0,
  table: (model, context) =>
    tableOf(context, {
      caption: 'views.returns-overdue.title',
      columns: [
        ['unit', 'filters.dimension.unit', 'text'],
        ['month', 'views.column.month', 'month'],
        ['due_on', 'views.returns-overdue.due', 'date'],
        ['status', 'views.returns-overdue.status', 'text'],
        ['received_on', 'views.returns-overdue.received', 'date'],
        ['days_late', 'views.returns-overdue.days', 'integer']
      ],
      rows: model.returns.map((one) => [
        unitName(context, one.unit),
        one.month?.slice(0, 7) ?? null,
        one.dueOn,
        one.status === null ? null : dimensionName(context, 'return_status', one.status),
        one.receivedOn,
        one.daysLate
      ]),
      more: model.all - model.returns.length
    }),
  sentence: (model, context) =>
    paragraph(
      message(context.locale, 'views.returns-overdue.sentence', { count: model.all }),
      completenessSentence(context, model.completeness)
    )
};

async function load(ask: Ask): Promise<ReturnsOverdueModel> {
  const [rows, { total }] = await Promise.all([ask.records(overdueReturns), ask.metrics(completenessMetrics)]);
  return {
    all: rows[0] ? (numberIn(rows[0], 'all_returns') ?? 0) : 0,
    completeness: completenessOf(total),
    returns: rows.map((row) => ({
      unit: textIn(row, 'unit'),
      month: textIn(row, 'month'),
      dueOn: textIn(row, 'due_on'),
      receivedOn: textIn(row, 'received_on'),
      status: textIn(row, 'status'),
      daysLate: numberIn(row, 'days_late')
    }))
  };
}
