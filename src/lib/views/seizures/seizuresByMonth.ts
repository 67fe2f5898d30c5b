import { columnChart } from '$lib/charts/columnChart';
import { formatMonth } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { completenessMetrics, completenessSentence, isIncomplete } from '../shape/completeness';
import { dimensionName } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { peakMonth, seizureMonths, type SeizureMonthsModel } from '../shape/seizureMonths';
import { countText, paragraph, sentenceIf } from '../shape/sentences';
import { columnsOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';

/** Counts of one class of goods, one for each month of the model; null where no return came. */
interface ClassByMonth {
  readonly commodityClass: string;
  readonly events: readonly (number | null)[];
}

/** Months with their own counts: a seizure of goods of two classes is one seizure, and stands in both classes. */
export interface MonthsByClassModel extends SeizureMonthsModel {
  /** Classes by number of events. */
  readonly classes: readonly ClassByMonth[];
  /** By how many the counts of the classes exceed the number of seizures. */
  readonly inSeveralClasses: number;
}

const classesDrawn = 5;

/** Seizure events by month and class of the goods; an interval of months can be brushed. */
export const seizuresByMonth: View<MonthsByClassModel> = {
  id: 'seizures-by-month',
  title: 'views.seizures-by-month.title',
  note: 'views.shape.enforcement_bias',
  metrics: ['seizure_events', ...completenessMetrics],
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
      unreported: message(context.locale, 'common.not_reported'),
      categories: model.months.map(({ month }) => ({ value: month, label: formatMonth(context.locale, month) })),
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
  const [months, byClass] = await Promise.all([
    seizureMonths(ask),
    ask.metrics(['seizure_events'], ['month', 'commodity_class'])
  ]);
  const counts = new Map<string, Map<string, number>>();
  for (const row of byClass.rows) {
    const month = textIn(row, 'month');
    if (month === null) continue;
    const commodityClass = textIn(row, 'commodity_class') ?? 'not_reported';
    const byMonth = counts.get(commodityClass) ?? new Map<string, number>();
    counts.set(commodityClass, byMonth.set(month, numberIn(row, 'seizure_events') ?? 0));
  }
  const classes = [...counts]
    .map(([commodityClass, byMonth]) => ({ commodityClass, events: eventsOf(byMonth, months) }))
    .sort((a, b) => sum(b.events) - sum(a.events) || (a.commodityClass < b.commodityClass ? -1 : 1));
  const inClasses = sum(classes.map(({ events }) => sum(events)));
  return { ...months, classes, inSeveralClasses: inClasses - sum(months.months.map(({ events }) => events)) };
}

function eventsOf(byMonth: ReadonlyMap<string, number>, { months }: SeizureMonthsModel): readonly (number | null)[] {
  return months.map(({ month, events }) => (events === null ? null : (byMonth.get(month) ?? 0)));
}

/** The smaller classes together, drawn as one. */
function restOf(model: MonthsByClassModel, context: ViewContext) {
  const rest = model.classes.slice(classesDrawn);
  if (rest.length === 0) return [];
  return [
    {
      name: message(context.locale, 'views.seizures-by-month.rest', { count: rest.length }),
      values: model.months.map(({ events }, index) =>
        events === null ? null : sum(rest.map((row) => row.events[index] ?? 0))
      ),
      colour: 'var(--chart-not-reported)'
    }
  ];
}

function table(model: MonthsByClassModel, context: ViewContext): ViewTable {
  const { locale } = context;
  const [month, events, note] = columnsOf(context, [
    ['month', 'views.column.month', 'month'],
    ['seizure_events', 'views.column.seizure_events', 'integer'],
    ['note', 'views.column.note', 'text']
  ]);
  return {
    caption: message(locale, 'views.seizures-by-month.title'),
    columns: [
      month!,
      events!,
      ...model.classes.map((row) => ({
        id: row.commodityClass,
        label: dimensionName(context, 'commodity_class', row.commodityClass),
        kind: 'integer' as const
      })),
      note!
    ],
    rows: model.months.map((row, index) => [
      row.month,
      row.events,
      ...model.classes.map(({ events: counts }) => counts[index] ?? null),
      paragraph(
        sentenceIf(row.events === null, context, 'views.shape.no_return'),
        sentenceIf(row.incomplete && row.events !== null, context, 'views.shape.lower_bound')
      )
    ]),
    picks: null,
    more: 0
  };
}

function sentence(model: MonthsByClassModel, context: ViewContext): string {
  if (model.total === 0) return message(context.locale, 'views.seizures.none');
  const peak = peakMonth(model.months);
  return paragraph(
    message(context.locale, 'views.overview-seizures-by-month.sentence', {
      events: model.total,
      text: countText(context, model.total, isIncomplete(model.completeness))
    }),
    sentenceIf(peak !== undefined, context, 'views.seizures.peak', {
      month: peak ? formatMonth(context.locale, peak.month) : '',
      count: peak?.events ?? 0
    }),
    sentenceIf(model.inSeveralClasses > 0, context, 'views.seizures-by-month.several'),
    sentenceIf(model.undated > 0, context, 'views.seizures.undated', { count: model.undated }),
    completenessSentence(context, model.completeness)
  );
}

/** Missing months add nothing. */
function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((all, value) => all + (value ?? 0), 0);
}
