import type { ChartOption } from '$lib/charts/chartOption';
import { columnChart } from '$lib/charts/columnChart';
import { formatMonth } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { ViewContext } from '../view';
import type { ExaminationMonthsModel } from './examinationsByMonth';

/** Examinations in columns and positives before them; months without a return are hatched. */
export function examinationMonthsOption(context: ViewContext, model: ExaminationMonthsModel): ChartOption {
  const { locale } = context;
  return columnChart({
    locale,
    overlaid: true,
    unreported: message(locale, 'common.not_reported'),
    categories: model.months.map(({ month }) => ({ value: month, label: formatMonth(locale, month) })),
    series: [
      {
        name: message(locale, 'views.column.examinations'),
        values: model.months.map((month) => month.examinations),
        colour: 'var(--chart-sequential-2)'
      },
      { name: message(locale, 'views.column.positive'), values: model.months.map((month) => month.positive) }
    ]
  });
}
