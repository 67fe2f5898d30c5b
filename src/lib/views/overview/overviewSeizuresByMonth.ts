import { formatMonth } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { completenessMetrics, completenessSentence, isIncomplete } from '../shape/completeness';
import { peakMonth, seizureMonths, type SeizureMonthsModel } from '../shape/seizureMonths';
import { countText, paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { View, ViewContext, ViewTable } from '../view';
import { seizureMonthsOption } from './overviewOptions';

/** Seizure events month by month; a month whose returns did not come is a gap, not a zero. */
export const overviewSeizuresByMonth: View<SeizureMonthsModel> = {
  id: 'overview-seizures-by-month',
  title: 'views.overview-seizures-by-month.title',
  note: 'views.shape.enforcement_bias',
  metrics: ['seizure_events', ...completenessMetrics],
  picks: null,
  brushes: true,
  aspect: 1.5,
  span: 6,
  load: seizureMonths,
  isEmpty: (model) => model.total === 0,
  option: (model, context) => seizureMonthsOption(context, model),
  table,
  sentence
};

function table(model: SeizureMonthsModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.overview-seizures-by-month.title',
    columns: [
      ['month', 'views.column.month', 'month'],
      ['seizure_events', 'views.column.seizure_events', 'integer'],
      ['note', 'views.column.note', 'text']
    ],
    rows: model.months.map((row) => [
      row.month,
      row.events,
      paragraph(
        sentenceIf(row.events === null, context, 'views.shape.no_return'),
        sentenceIf(row.incomplete && row.events !== null, context, 'views.shape.lower_bound')
      )
    ])
  });
}

function sentence(model: SeizureMonthsModel, context: ViewContext): string {
  if (model.total === 0) return message(context.locale, 'views.overview-seizures-by-month.none');
  const peak = peakMonth(model.months);
  return paragraph(
    message(context.locale, 'views.overview-seizures-by-month.sentence', {
      events: model.total,
      text: countText(context, model.total, isIncomplete(model.completeness))
    }),
    sentenceIf(model.months.length > 1, context, 'views.shape.peak_month', {
      month: peak ? formatMonth(context.locale, peak.month) : '',
      count: peak?.events ?? 0
    }),
    sentenceIf(model.undated > 0, context, 'views.shape.undated', { count: model.undated }),
    completenessSentence(context, model.completeness)
  );
}
