import type { Row } from '$lib/engine/database';
import { shiftMonth } from '$lib/domain/calendar';
import { formatNumber, formatPeriod } from '$lib/messages/format';
import { message, type MessageKey } from '$lib/messages/messages';
import type { MetricId } from '$lib/metrics/metricId';
import { newcombeDifference } from '$lib/stats';
import { comparisonPeriods, type ComparisonPeriods } from '../overview/comparisonPeriods';
import { minimumForComparison } from '../shape/rate';
import { rounded } from '../shape/rounded';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';

/** The counts of comparable months in one of the two periods. */
export interface ComparableCounts {
  readonly seizures: number;
  readonly examinations: number;
  readonly completed: number;
  readonly positive: number;
}

export interface ComparableModel {
  /** Null when the edition does not hold two periods of equal length. */
  readonly periods: ComparisonPeriods | null;
  readonly recent: ComparableCounts;
  readonly previous: ComparableCounts;
  readonly units: number;
  /** Months of units whose return came in both periods, and those left out because it did not in one of them. */
  readonly unitMonths: number;
  readonly leftOut: number;
}

const metrics = [
  'seizure_events',
  'examinations',
  'completed_examinations',
  'positive_examinations',
  'returns_due',
  'returns_received'
] as const satisfies readonly MetricId[];

/** One period beside the one before it, over the same months of the same units only: those whose return came both times. */
export const comparableYears: View<ComparableModel> = {
  id: 'comparable-years',
  title: 'views.comparable-years.title',
  note: 'views.shape.enforcement_bias',
  metrics,
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.unitMonths === 0,
  table,
  sentence
};

async function load(ask: Ask): Promise<ComparableModel> {
  const periods = comparisonPeriods(ask);
  if (periods === null || periods.previous === null) {
    return { periods: null, recent: nothing, previous: nothing, units: 0, unitMonths: 0, leftOut: 0 };
  }
  const by = ['unit', 'month'] as const;
  const recent = (await ask.metrics(metrics, by, periods.recent)).rows;
  const before = new Map((await ask.metrics(metrics, by, periods.previous)).rows.map((row) => [keyOf(row, 0), row]));
  const owed = recent.filter((row) => textIn(row, 'unit') !== null && (numberIn(row, 'returns_due') ?? 0) > 0);
  const pairs = owed.flatMap((row) => {
    const other = before.get(keyOf(row, periods.months));
    return other !== undefined && cameIn(row) && cameIn(other) ? [{ row, other }] : [];
  });
  return {
    periods,
    recent: pairs.map(({ row }) => countsOf(row)).reduce(plus, nothing),
    previous: pairs.map(({ other }) => countsOf(other)).reduce(plus, nothing),
    units: new Set(pairs.map(({ row }) => textIn(row, 'unit'))).size,
    unitMonths: pairs.length,
    leftOut: owed.length - pairs.length
  };
}

const nothing: ComparableCounts = { seizures: 0, examinations: 0, completed: 0, positive: 0 };

function keyOf(row: Row, monthsBack: number): string {
  const month = textIn(row, 'month');
  return `${textIn(row, 'unit')} ${month === null ? '' : shiftMonth(month, -monthsBack)}`;
}

function cameIn(row: Row): boolean {
  return (numberIn(row, 'returns_received') ?? 0) > 0;
}

function countsOf(row: Row): ComparableCounts {
  return {
    seizures: numberIn(row, 'seizure_events') ?? 0,
    examinations: numberIn(row, 'examinations') ?? 0,
    completed: numberIn(row, 'completed_examinations') ?? 0,
    positive: numberIn(row, 'positive_examinations') ?? 0
  };
}

function plus(a: ComparableCounts, b: ComparableCounts): ComparableCounts {
  return {
    seizures: a.seizures + b.seizures,
    examinations: a.examinations + b.examinations,
    completed: a.completed + b.completed,
    positive: a.positive + b.positive
  };
}

function table(model: ComparableModel, context: ViewContext): ViewTable {
  const row = (key: MessageKey, of: (counts: ComparableCounts) => number) => [
    message(context.locale, key),
    of(model.previous),
    of(model.recent),
    of(model.recent) - of(model.previous)
  ];
  return tableOf(context, {
    caption: 'views.comparable-years.title',
    columns: [
      ['figure', 'views.column.figure', 'text'],
      ['previous', 'views.overview-key-figures.previous', 'integer'],
      ['recent', 'views.overview-key-figures.recent', 'integer'],
      ['change', 'views.comparable-years.change', 'integer']
    ],
    rows: [
      row('views.column.seizure_events', ({ seizures }) => seizures),
      row('views.column.examinations', ({ examinations }) => examinations),
      row('views.column.completed', ({ completed }) => completed),
      row('views.column.positive', ({ positive }) => positive)
    ]
  });
}

function sentence(model: ComparableModel, context: ViewContext): string {
  const { periods, recent, previous } = model;
  if (periods === null || periods.previous === null)
    return message(context.locale, 'views.overview-key-figures.not_compared');
  if (model.unitMonths === 0) return message(context.locale, 'views.comparable-years.none');
  return paragraph(
    message(context.locale, 'views.comparable-years.sentence', {
      recent: formatPeriod(context.locale, periods.recent),
      previous: formatPeriod(context.locale, periods.previous),
      units: model.units,
      months: model.unitMonths,
      seizures: recent.seizures,
      seizuresBefore: previous.seizures,
      examinations: recent.examinations,
      examinationsBefore: previous.examinations
    }),
    differenceText(model, context),
    sentenceIf(model.leftOut > 0, context, 'views.comparable-years.left_out', { months: model.leftOut })
  );
}

/** What the two hit rates say of each other, beyond chance or not. */
function differenceText({ recent, previous }: ComparableModel, context: ViewContext): string | null {
  if (Math.min(recent.completed, previous.completed) < minimumForComparison)
    return message(context.locale, 'common.too_few');
  const difference = newcombeDifference(
    { successes: recent.positive, trials: recent.completed },
    { successes: previous.positive, trials: previous.completed }
  );
  if (difference === null) return null;
  const points = (value: number) => formatNumber(context.locale, rounded(100 * value), 'decimal');
  return message(context.locale, 'views.comparable-years.hit_rate', {
    beyond: difference.low > 0 || difference.high < 0 ? 'yes' : 'no',
    points: points(difference.difference),
    low: points(difference.low),
    high: points(difference.high)
  });
}
