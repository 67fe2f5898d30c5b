import { message } from '$lib/messages/messages';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';
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

export interface CockpitModel {
  /** What is off by more than a fifth: behind first, the furthest first. */
  readonly off: readonly FrameworkRow[];
  /** Indicators with a target and a value, whatever their state. */
  readonly judged: number;
  /** Indicators with a target for which nothing was reported. */
  readonly silent: number;
}

/** Which indicators are more than a fifth away from where they should stand, since when, and why. */
export const resultsCockpit: View<CockpitModel> = {
  ...withoutPicture,
  id: 'results-cockpit',
  title: 'views.results-cockpit.title',
  metrics: [],
  span: 12,
  load,
  isEmpty: (model) => model.judged + model.silent === 0,
  table,
  sentence
};

async function load(ask: Ask): Promise<CockpitModel> {
  const rows = await loadFramework(ask);
  const running = rows.filter(({ progress }) => progress.final === null || progress.final.to >= ask.edition.asOf);
  const off = running.filter(({ progress: { status } }) => status === 'behind' || status === 'ahead');
  return {
    off: off.toSorted(byUrgency),
    judged: running.filter(({ progress: { status } }) => status !== 'no_data' && status !== 'no_target').length,
    silent: running.filter(({ progress: { status } }) => status === 'no_data').length
  };
}

function byUrgency(a: FrameworkRow, b: FrameworkRow): number {
  const behind = (row: FrameworkRow) => Number(row.progress.status === 'behind');
  const distance = (row: FrameworkRow) => Math.abs(row.progress.deviation ?? 0);
  return behind(b) - behind(a) || distance(b) - distance(a);
}

function table(model: CockpitModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.results-cockpit.title',
    columns: [
      ['indicator', 'views.results.indicator', 'text'],
      ['scope', 'views.results.scope', 'text'],
      ['status', 'views.results.status', 'text'],
      ['deviation', 'views.results.deviation', 'text'],
      ['since', 'views.results.off_since', 'text'],
      ['actual', 'views.results.actual', 'text'],
      ['expected', 'views.results.expected', 'text'],
      ['target', 'views.results.target', 'text'],
      ['forecast', 'views.results.forecast_column', 'text'],
      ['reason', 'views.results.reason', 'text']
    ],
    rows: model.off.map((row) => {
      const { indicator, progress } = row;
      return [
        indicatorName(context, indicator),
        scopeName(context, row),
        message(context.locale, `views.results.status_${progress.status}`),
        deviationText(context, progress.deviation),
        progress.offSince === null ? null : quarterText(context, progress.offSince),
        actualText(context, row),
        valueText(context, indicator, progress.expected),
        valueText(context, indicator, progress.final?.value ?? null),
        forecastText(context, row),
        reasonText(context, progress)
      ];
    })
  });
}

function sentence(model: CockpitModel, context: ViewContext): string {
  const { locale } = context;
  if (model.judged + model.silent === 0) return message(locale, 'views.results.none');
  const behind = model.off.filter(({ progress }) => progress.status === 'behind');
  const oldest = behind.toSorted((a, b) => ((a.progress.offSince ?? '') < (b.progress.offSince ?? '') ? -1 : 1))[0];
  return paragraph(
    message(locale, 'views.results-cockpit.sentence', {
      judged: model.judged,
      behind: behind.length,
      ahead: model.off.length - behind.length
    }),
    oldest?.progress.offSince
      ? message(locale, 'views.results-cockpit.oldest', {
          indicator: indicatorName(context, oldest.indicator),
          scope: scopeName(context, oldest),
          since: quarterText(context, oldest.progress.offSince)
        })
      : null,
    sentenceIf(model.silent > 0, context, 'views.results-cockpit.silent', { silent: model.silent }),
    message(locale, 'views.results-cockpit.method')
  );
}
