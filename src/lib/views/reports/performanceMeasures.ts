import { labelOf } from '$lib/domain/labels';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { loadFramework, loadIndicators, type FrameworkRow, type Indicator } from '../results/framework';
import { actualText, indicatorName, reasonText, scopeName, valueText } from '../results/frameworkWords';
import { spanAsked } from '../shape/periods';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, Cell, View, ViewContext } from '../view';

/** A measure with what was reported for the last quarter of the period; null is not reported. */
export interface PerformanceMeasure extends FrameworkRow {
  readonly lastQuarter: number | null;
}

export interface PerformanceMeasuresModel {
  readonly measures: readonly PerformanceMeasure[];
  readonly indicators: readonly Indicator[];
}

/** Measures in the layout of a performance progress report: baseline, target, last quarter, to date, status, explanation. */
export const performanceMeasures: View<PerformanceMeasuresModel> = {
  ...withoutPicture,
  id: 'performance-measures',
  title: 'views.performance-measures.title',
  metrics: [],
  span: 12,
  load: async (ask) => {
    const [rows, indicators] = await Promise.all([loadFramework(ask), loadIndicators(ask)]);
    return { measures: rows.map((row) => ({ ...row, lastQuarter: lastQuarter(row, ask) })), indicators };
  },
  isEmpty: ({ measures }) => measures.length === 0,
  table: ({ measures }, context) =>
    tableOf(context, {
      caption: 'views.performance-measures.title',
      columns: [
        ['number', 'views.performance-measures.number', 'integer'],
        ['objective', 'views.performance-measures.objective', 'text'],
        ['measure', 'views.performance-measures.measure', 'text'],
        ['us_code', 'views.performance-measures.us_code', 'text'],
        ['scope', 'views.results.scope', 'text'],
        ['baseline', 'views.results.baseline', 'text'],
        ['target_year', 'views.performance-measures.target_year', 'text'],
        ['target', 'views.results.target', 'text'],
        ['last_quarter', 'views.performance-measures.last_quarter', 'text'],
        ['to_date', 'views.performance-measures.to_date', 'text'],
        ['percent', 'views.performance-measures.percent', 'text'],
        ['status', 'views.results.status', 'text'],
        ['explanation', 'views.performance-measures.explanation', 'text']
      ],
      rows: measures.map((measure, index) => cellsOf(measure, index, context))
    }),
  sentence: ({ measures }, context) => {
    const { locale } = context;
    if (measures.length === 0) return message(locale, 'views.results.none');
    const behind = measures.filter(({ progress }) => progress.offSince !== null && progress.status !== 'ahead').length;
    const unreported = measures.filter(({ lastQuarter: value }) => value === null).length;
    return paragraph(
      message(locale, 'views.performance-measures.sentence', { measures: measures.length, behind }),
      sentenceIf(unreported > 0, context, 'views.performance-measures.unreported', { unreported })
    );
  }
};

/** What was reported for the last quarter that ends inside the period asked about. */
function lastQuarter({ progress }: FrameworkRow, ask: Ask): number | null {
  const span = spanAsked(ask);
  const within = progress.points.filter(({ from, to }) => span !== null && from >= span.from && to <= span.to);
  return within.at(-1)?.reported ?? null;
}

function cellsOf(measure: PerformanceMeasure, index: number, context: ViewContext): readonly Cell[] {
  const { indicator, progress } = measure;
  const { locale, labels } = context;
  const value = (number: number | null) => valueText(context, indicator, number);
  return [
    index + 1,
    labelOf(labels, 'result_level', indicator.level, locale),
    indicatorName(context, indicator),
    indicator.usCode ?? '–',
    scopeName(context, measure),
    value(progress.baseline),
    progress.final?.to.slice(0, 4) ?? null,
    value(progress.final?.value ?? null),
    value(measure.lastQuarter),
    actualText(context, measure),
    percentOfTarget(measure, context),
    message(locale, `views.results.status_${progress.status}`),
    reasonText(context, progress) ?? '–'
  ];
}

/** How much of the target is reached; null where there is none to reach, or less is better. */
function percentOfTarget({ indicator, progress }: FrameworkRow, { locale }: ViewContext): string | null {
  const target = progress.final?.value ?? null;
  if (target === null || target <= 0 || progress.actual === null || indicator.direction !== 'up') return null;
  return formatNumber(locale, progress.actual / target, 'percent');
}
