import { formatMonth } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import {
  completenessMetrics,
  completenessOf,
  completenessSentence,
  isIncomplete,
  type Completeness
} from '../shape/completeness';
import { monthsBetween } from '../shape/periods';
import { isComparable, rateIn } from '../shape/rate';
import { numberIn, textIn } from '../shape/rowValues';
import { countText, paragraph, rateText, sentenceIf, type Rate } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { examinationMonthsOption } from './examinationMonthsOption';
import { hitRateMetrics, hitRateRow, type HitRateRow } from './hitRateRows';

export interface ExaminationMonth {
  readonly month: string;
  /** Null when returns were due for the month and none came. */
  readonly examinations: number | null;
  readonly positive: number | null;
  readonly rate: Rate;
  /** True when some of the returns due did not come. */
  readonly incomplete: boolean;
}

export interface ExaminationMonthsModel {
  readonly months: readonly ExaminationMonth[];
  /** Examinations whose date is not known to the month. */
  readonly undated: number;
  readonly total: HitRateRow;
  readonly completeness: Completeness | null;
}

/** Examinations and positives month by month; a month whose returns did not come is a gap, not a zero. */
export const examinationsByMonth: View<ExaminationMonthsModel> = {
  id: 'examinations-by-month',
  title: 'views.examinations-by-month.title',
  metrics: [...hitRateMetrics, ...completenessMetrics],
  picks: null,
  brushes: true,
  aspect: 4,
  span: 12,
  load,
  isEmpty: (model) => (model.total.examinations ?? 0) === 0,
  option: (model, context) => examinationMonthsOption(context, model),
  table,
  sentence
};

async function load(ask: Ask): Promise<ExaminationMonthsModel> {
  const byMonth = await ask.metrics([...hitRateMetrics, ...completenessMetrics], ['month']);
  const rows = new Map(byMonth.rows.map((row) => [textIn(row, 'month'), row]));
  const known = [...rows.keys()].filter((month) => month !== null).sort();
  const months = known.length === 0 ? [] : monthsBetween(known[0]!, known.at(-1)!);
  const undated = rows.get(null);
  return {
    months: months.map((month) => examinationMonth(month, rows.get(month) ?? {})),
    undated: undated === undefined ? 0 : (numberIn(undated, 'examinations') ?? 0),
    total: hitRateRow(byMonth.total, null),
    completeness: completenessOf(byMonth.total)
  };
}

function examinationMonth(month: string, row: Parameters<typeof rateIn>[0]): ExaminationMonth {
  const completeness = completenessOf(row);
  const examinations = numberIn(row, 'examinations') ?? 0;
  const unknown = examinations === 0 && completeness !== null && completeness.received === 0;
  return {
    month,
    examinations: unknown ? null : examinations,
    positive: unknown ? null : (numberIn(row, 'positive_examinations') ?? 0),
    rate: rateIn(row, 'hit_rate'),
    incomplete: isIncomplete(completeness)
  };
}

function table(model: ExaminationMonthsModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.examinations-by-month.title',
    columns: [
      ['month', 'views.column.month', 'month'],
      ['examinations', 'views.column.examinations', 'integer'],
      ['positive', 'views.column.positive', 'integer'],
      ['hit_rate', 'views.column.hit_rate', 'percent'],
      ['hit_rate_low', 'views.column.low', 'percent'],
      ['hit_rate_high', 'views.column.high', 'percent'],
      ['note', 'views.column.note', 'text']
    ],
    rows: model.months.map((month) => [
      month.month,
      month.examinations,
      month.positive,
      month.rate.value,
      month.rate.low,
      month.rate.high,
      noteOn(month, context)
    ])
  });
}

function noteOn(month: ExaminationMonth, context: ViewContext): string {
  const few = !isComparable(month.rate) && month.examinations !== null && month.examinations > 0;
  return paragraph(
    sentenceIf(month.examinations === null, context, 'views.shape.no_return'),
    sentenceIf(month.incomplete && month.examinations !== null, context, 'views.shape.lower_bound'),
    sentenceIf(few, context, 'common.too_few')
  );
}

function sentence(model: ExaminationMonthsModel, context: ViewContext): string {
  if (examinationsByMonth.isEmpty(model)) return message(context.locale, 'views.shape.no_examinations');
  const { total, months } = model;
  const incomplete = isIncomplete(model.completeness);
  const peak = [...months].sort((a, b) => (b.examinations ?? -1) - (a.examinations ?? -1))[0];
  return paragraph(
    message(context.locale, 'views.examinations-by-month.sentence', {
      examinations: total.examinations ?? 0,
      examinationsText: countText(context, total.examinations, incomplete),
      positive: total.positive ?? 0,
      positiveText: countText(context, total.positive, incomplete),
      rate: rateText(context, total.rate),
      first: months[0] ? formatMonth(context.locale, months[0].month) : '',
      last: months.at(-1) ? formatMonth(context.locale, months.at(-1)!.month) : ''
    }),
    sentenceIf(months.length > 1, context, 'views.shape.peak_month', {
      month: peak ? formatMonth(context.locale, peak.month) : '',
      count: peak?.examinations ?? 0
    }),
    sentenceIf(model.undated > 0, context, 'views.shape.undated', { count: model.undated }),
    completenessSentence(context, model.completeness)
  );
}
