import { labelOf } from '$lib/domain/labels';
import { formatDate } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, Cell, View, ViewContext, ViewTable } from '../view';
import { loadFramework, type FrameworkRow } from './framework';
import {
  actualText,
  deviationText,
  forecastText,
  indicatorName,
  quarterText,
  reasonText,
  scopeName,
  valueText
} from './frameworkWords';

export interface FrameworkModel {
  readonly rows: readonly FrameworkRow[];
}

/** The results framework, row by row: baseline, milestones, target, what was reached, and where it leads. */
export const resultsFramework: View<FrameworkModel> = {
  ...withoutPicture,
  id: 'results-framework',
  title: 'views.results-framework.title',
  metrics: [],
  span: 12,
  load: async (ask: Ask) => ({ rows: await loadFramework(ask) }),
  isEmpty: (model) => model.rows.length === 0,
  table,
  sentence
};

function table(model: FrameworkModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.results-framework.title',
    columns: [
      ['level', 'views.results.level', 'text'],
      ['indicator', 'views.results.indicator', 'text'],
      ['scope', 'views.results.scope', 'text'],
      ['baseline', 'views.results.baseline', 'text'],
      ['milestones', 'views.results.milestones', 'text'],
      ['target', 'views.results.target', 'text'],
      ['due', 'views.results.target_on', 'date'],
      ['actual', 'views.results.actual', 'text'],
      ['missing', 'views.results.missing_quarters', 'integer'],
      ['status', 'views.results.status', 'text'],
      ['deviation', 'views.results.deviation', 'text'],
      ['since', 'views.results.off_since', 'text'],
      ['forecast', 'views.results.forecast_column', 'text'],
      ['reason', 'views.results.reason', 'text']
    ],
    rows: model.rows.map((row) => frameworkCells(row, context))
  });
}

function frameworkCells(row: FrameworkRow, context: ViewContext): readonly Cell[] {
  const { indicator, progress } = row;
  const { locale, labels } = context;
  const value = (number: number | null) => valueText(context, indicator, number);
  return [
    labelOf(labels, 'result_level', indicator.level, locale),
    indicatorName(context, indicator),
    scopeName(context, row),
    value(progress.baseline),
    milestonesText(row, context),
    value(progress.final?.value ?? null),
    progress.final?.to ?? null,
    actualText(context, row),
    progress.missingQuarters,
    message(locale, `views.results.status_${progress.status}`),
    deviationText(context, progress.deviation),
    progress.offSince === null ? '–' : quarterText(context, progress.offSince),
    forecastText(context, row) ?? '–',
    reasonText(context, progress) ?? '–'
  ];
}

/** `40 by 31 Dec 2024; 70 by 30 Jun 2025`; a dash where there are none. */
function milestonesText({ indicator, progress }: FrameworkRow, context: ViewContext): string {
  const { locale } = context;
  const parts = progress.milestones.map(({ to, value }) =>
    message(locale, 'views.results.by_day', {
      value: valueText(context, indicator, value) ?? message(locale, 'common.not_reported'),
      day: formatDate(locale, to)
    })
  );
  return parts.length === 0 ? '–' : parts.join('; ');
}

function sentence(model: FrameworkModel, context: ViewContext): string {
  if (model.rows.length === 0) return message(context.locale, 'views.results.none');
  const count = (...statuses: readonly string[]) =>
    model.rows.filter(({ progress }) => statuses.includes(progress.status)).length;
  const missing = model.rows.reduce((sum, { progress }) => sum + progress.missingQuarters, 0);
  return paragraph(
    message(context.locale, 'views.results-framework.sentence', {
      rows: model.rows.length,
      reached: count('reached'),
      onTrack: count('on_track', 'ahead'),
      behind: count('behind'),
      missed: count('missed'),
      unknown: count('no_data', 'no_target')
    }),
    sentenceIf(missing > 0, context, 'views.results-framework.missing', { missing })
  );
}
