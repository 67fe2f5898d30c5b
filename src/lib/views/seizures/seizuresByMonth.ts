import { columnChart } from '$lib/charts/columnChart';
import { formatMonth } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { dimensionName } from '../shape/names';
import { monthsBetween } from '../shape/periods';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import type { Ask, View, ViewContext, ViewTable } from '../view';

export interface MonthsByClassModel {
  readonly months: readonly string[];
  /** Classes by number of events, each with one count a month. */
  readonly classes: readonly { readonly commodityClass: string; readonly events: readonly number[] }[];
  readonly total: number;
  readonly undated: number;
}

const classesDrawn = 5;

/** Seizure events by month and class of the goods; an interval of months can be brushed. */
export const seizuresByMonth: View<MonthsByClassModel> = {
  id: 'seizures-by-month',
  title: 'views.seizures-by-month.title',
  metrics: ['seizure_events'],
  picks: null,
  brushes: true,
  aspect: 4,
  span: 12,
  load,
  isEmpty: (model) => model.months.length === 0,
  option: (model, context) =>
    columnChart({
      locale: context.locale,
      stacked: true,
      categories: model.months.map((month) => ({ value: month, label: formatMonth(context.locale, month) })),
      series: [
        ...model.classes.slice(0, classesDrawn).map((row) => ({
          name: dimensionName(context, 'commodity_class', row.commodityClass),
          values: row.events
        })),
        ...restOf(model, context)
      ]
    }),
  table,
  sentence
};

async function load(ask: Ask): Promise<MonthsByClassModel> {
  const { rows, total } = await ask.metrics(['seizure_events'], ['month', 'commodity_class']);
  const known = [...new Set(rows.map((row) => textIn(row, 'month')))].filter((month) => month !== null).sort();
  const months = known.length === 0 ? [] : monthsBetween(known[0]!, known.at(-1)!);
  const counts = new Map<string, Map<string, number>>();
  let undated = 0;
  for (const row of rows) {
    const month = textIn(row, 'month');
    const events = numberIn(row, 'seizure_events') ?? 0;
    if (month === null) undated += events;
    else addCount(counts, textIn(row, 'commodity_class') ?? 'not_reported', month, events);
  }
  const classes = [...counts]
    .map(([commodityClass, byMonth]) => ({ commodityClass, events: months.map((month) => byMonth.get(month) ?? 0) }))
    .sort((a, b) => sum(b.events) - sum(a.events) || (a.commodityClass < b.commodityClass ? -1 : 1));
  return { months, classes, total: numberIn(total, 'seizure_events') ?? 0, undated };
}

function addCount(counts: Map<string, Map<string, number>>, key: string, month: string, events: number): void {
  const byMonth = counts.get(key) ?? new Map<string, number>();
  byMonth.set(month, (byMonth.get(month) ?? 0) + events);
  counts.set(key, byMonth);
}

/** The smaller classes together, drawn as one. */
function restOf(model: MonthsByClassModel, context: ViewContext) {
  const rest = model.classes.slice(classesDrawn);
  if (rest.length === 0) return [];
  return [
    {
      name: message(context.locale, 'views.seizures-by-month.rest', { count: rest.length }),
      values: model.months.map((_, index) => sum(rest.map((row) => row.events[index] ?? 0))),
      colour: 'var(--chart-not-reported)'
    }
  ];
}

function table(model: MonthsByClassModel, context: ViewContext): ViewTable {
  const { locale } = context;
  return {
    caption: message(locale, 'views.seizures-by-month.title'),
    columns: [
      { id: 'month', label: message(locale, 'filters.dimension.month'), kind: 'month' },
      ...model.classes.map((row) => ({
        id: row.commodityClass,
        label: dimensionName(context, 'commodity_class', row.commodityClass),
        kind: 'integer' as const
      }))
    ],
    rows: model.months.map((month, index) => [month, ...model.classes.map((row) => row.events[index] ?? 0)]),
    picks: null,
    more: 0
  };
}

function sentence(model: MonthsByClassModel, context: ViewContext): string {
  const { locale } = context;
  if (model.total === 0) return message(locale, 'views.seizures.none');
  const sums = model.months.map((_, index) => sum(model.classes.map((row) => row.events[index] ?? 0)));
  const highest = Math.max(0, ...sums);
  const peak = model.months[sums.indexOf(highest)];
  return paragraph(
    message(locale, 'views.seizures.events', { count: model.total }),
    peak === undefined
      ? null
      : message(locale, 'views.seizures.peak', { month: formatMonth(locale, peak), count: highest }),
    sentenceIf(model.undated > 0, context, 'views.seizures.undated', { count: model.undated })
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
