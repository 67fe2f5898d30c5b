import { formatMonth, formatNumber } from '$lib/messages/format';
import { message, type MessageKey } from '$lib/messages/messages';
import type { MetricId } from '$lib/metrics/metricId';
import { completenessOf, completenessSentence, isIncomplete, type Completeness } from '../shape/completeness';
import { listNames } from '../shape/names';
import { paragraph, periodText, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { comparisonPeriods, type ComparisonPeriods } from './comparisonPeriods';
import { figureOf, figureOutlines, type KeyFigure } from './keyFigure';

export interface KeyFiguresModel {
  readonly figures: readonly KeyFigure[];
  /** The two equal periods compared; null when the edition has no dates or does not reach back far enough. */
  readonly periods: ComparisonPeriods | null;
  readonly completeness: Completeness | null;
}

const metrics: readonly MetricId[] = [
  'seizure_events',
  'examinations',
  'hit_rate',
  'training_events',
  'participations',
  'training_events_without_participants',
  'units_operational',
  'returns_due',
  'returns_received'
];

/** The figures of the first page, each with its change between two periods of equal length. */
export const overviewKeyFigures: View<KeyFiguresModel> = {
  id: 'overview-key-figures',
  title: 'views.overview-key-figures.title',
  metrics,
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.figures.every((figure) => (figure.value ?? 0) === 0),
  table,
  sentence
};

async function load(ask: Ask): Promise<KeyFiguresModel> {
  const periods = comparisonPeriods(ask);
  const whole = await ask.metrics(metrics);
  const recent = periods === null ? null : await ask.metrics(metrics, [], periods.recent);
  const previous = periods?.previous == null ? null : await ask.metrics(metrics, [], periods.previous);
  return {
    figures: figureOutlines.map((outline) =>
      figureOf(outline, { whole: whole.total, recent: recent?.total ?? null, previous: previous?.total ?? null })
    ),
    periods,
    completeness: completenessOf(whole.total)
  };
}

/** The key of a figure's name. */
export function figureKey(figure: KeyFigure): MessageKey {
  return `views.overview-key-figures.${figure.id}`;
}

/** What to know before reading a figure: lower bound, not reported, chance. Empty when there is nothing. */
export function figureNote(context: ViewContext, figure: KeyFigure): string {
  return paragraph(
    sentenceIf(figure.value === null, context, 'common.not_reported'),
    sentenceIf(figure.incomplete, context, 'views.shape.lower_bound'),
    sentenceIf(figure.change === 'within_chance', context, 'views.overview-key-figures.within_chance'),
    sentenceIf(figure.change === 'too_few', context, 'common.too_few')
  );
}

/** A figure as text: a share as percent, a count with "≥" when it is a lower bound, returns as "12 of 14". */
export function figureText(context: ViewContext, figure: KeyFigure): string {
  if (figure.metric === 'returns_received' && figure.n !== null) {
    return message(context.locale, 'views.overview-key-figures.of', {
      value: formatNumber(context.locale, figure.value),
      n: formatNumber(context.locale, figure.n)
    });
  }
  const text = formatNumber(context.locale, figure.value, figure.kind);
  return figure.incomplete && figure.value !== null ? `≥ ${text}` : text;
}

function table(model: KeyFiguresModel, context: ViewContext): ViewTable {
  const outline = tableOf(context, {
    caption: 'views.overview-key-figures.title',
    columns: [
      ['figure', 'views.column.figure', 'text'],
      ['value', 'views.column.value', 'decimal'],
      ['low', 'views.column.low', 'decimal'],
      ['high', 'views.column.high', 'decimal'],
      ['n', 'views.column.n', 'integer'],
      ['recent', 'views.overview-key-figures.recent', 'decimal'],
      ['previous', 'views.overview-key-figures.previous', 'decimal'],
      ['note', 'views.column.note', 'text']
    ],
    rows: model.figures.map((figure) => [
      tableName(context, figure),
      inTable(figure, figure.value),
      inTable(figure, figure.low),
      inTable(figure, figure.high),
      figure.n,
      inTable(figure, figure.recent),
      inTable(figure, figure.previous),
      figureNote(context, figure)
    ])
  });
  return { ...outline, caption: paragraph(outline.caption, comparedText(model, context)) };
}

function tableName(context: ViewContext, figure: KeyFigure): string {
  const name = message(context.locale, figureKey(figure));
  return figure.kind === 'percent' ? `${name}, %` : name;
}

/** Shares stand in the table as percent to two decimals, beside counts in the same column. */
function inTable(figure: KeyFigure, value: number | null): number | null {
  return value === null || figure.kind === 'integer' ? value : Math.round(value * 10000) / 100;
}

function sentence(model: KeyFiguresModel, context: ViewContext): string {
  if (overviewKeyFigures.isEmpty(model)) return message(context.locale, 'views.overview-key-figures.none');
  return paragraph(
    message(context.locale, 'views.overview-key-figures.sentence', {
      period: periodText(context),
      figures: listNames(context, countTexts(model, context))
    }),
    comparedText(model, context),
    completenessSentence(context, model.completeness),
    sentenceIf(isIncomplete(model.completeness), context, 'views.overview-key-figures.caution')
  );
}

/** The counts that the sources report, in words; those that none reports are left out. */
function countTexts(model: KeyFiguresModel, context: ViewContext): readonly string[] {
  return (['seizure_events', 'examinations', 'training_events'] as const).flatMap((id) => {
    const figure = model.figures.find((candidate) => candidate.id === id);
    if (figure === undefined || figure.value === null) return [];
    const key = `views.overview-key-figures.count_${id}` as const;
    return [message(context.locale, key, { number: figure.value, text: figureText(context, figure) })];
  });
}

/** Which two periods the change is between, in words. */
function comparedText(model: KeyFiguresModel, context: ViewContext): string | null {
  if (model.periods === null) return null;
  const { months, recent, previous } = model.periods;
  if (previous === null) return message(context.locale, 'views.overview-key-figures.not_compared');
  return message(context.locale, 'views.overview-key-figures.compared', {
    months,
    recentLast: formatMonth(context.locale, recent.split('..').at(-1)!),
    previousLast: formatMonth(context.locale, previous.split('..').at(-1)!)
  });
}
