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
import { numberIn, textIn } from '../shape/rowValues';
import { countText, paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { seizureMonthsOption } from './overviewOptions';

export interface SeizureMonth {
  readonly month: string;
  /** Null when returns were due for the month and none came. */
  readonly events: number | null;
  readonly incomplete: boolean;
}

export interface SeizureMonthsModel {
  readonly months: readonly SeizureMonth[];
  readonly total: number;
  readonly undated: number;
  readonly completeness: Completeness | null;
}

/** Seizure events month by month; a month whose returns did not come is a gap, not a zero. */
export const overviewSeizuresByMonth: View<SeizureMonthsModel> = {
  id: 'overview-seizures-by-month',
  title: 'views.overview-seizures-by-month.title',
  metrics: ['seizure_events', ...completenessMetrics],
  picks: null,
  brushes: true,
  aspect: 1.5,
  span: 6,
  load,
  isEmpty: (model) => model.total === 0,
  option: (model, context) => seizureMonthsOption(context, model),
  table,
  sentence
};

async function load(ask: Ask): Promise<SeizureMonthsModel> {
  const { rows, total } = await ask.metrics(['seizure_events', ...completenessMetrics], ['month']);
  const byMonth = new Map(rows.map((row) => [textIn(row, 'month'), row]));
  const known = [...byMonth.keys()].filter((month) => month !== null).sort();
  const months = known.length === 0 ? [] : monthsBetween(known[0]!, known.at(-1)!);
  return {
    months: months.map((month) => seizureMonth(month, byMonth.get(month) ?? {})),
    total: numberIn(total, 'seizure_events') ?? 0,
    undated: numberIn(byMonth.get(null) ?? {}, 'seizure_events') ?? 0,
    completeness: completenessOf(total)
  };
}

function seizureMonth(month: string, row: Parameters<typeof numberIn>[0]): SeizureMonth {
  const completeness = completenessOf(row);
  const events = numberIn(row, 'seizure_events') ?? 0;
  const unknown = events === 0 && completeness !== null && completeness.received === 0;
  return { month, events: unknown ? null : events, incomplete: isIncomplete(completeness) };
}

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
  const peak = [...model.months].sort((a, b) => (b.events ?? -1) - (a.events ?? -1))[0];
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
