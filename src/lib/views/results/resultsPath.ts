import { bulletChart } from '$lib/charts/bulletChart';
import type { ChartOption } from '$lib/charts/chartOption';
import { message } from '$lib/messages/messages';
import { tableOf } from '../shape/tableColumns';
import { paragraph, sentenceIf } from '../shape/sentences';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { loadFramework, type FrameworkRow } from './framework';
import { actualText, forecastText, indicatorName, quarterText, scopeName, valueText } from './frameworkWords';
import { isForecast } from './progress';

export interface ResultsPathModel {
  /** Indicators with a target, of one scope, that are still running. */
  readonly rows: readonly FrameworkRow[];
  /** Other scopes whose rows are in the table of the framework only. */
  readonly otherScopes: number;
}

/** How much of each final target is reached, where it should stand, and where the trend leads by the end. */
export const resultsPath: View<ResultsPathModel> = {
  id: 'results-path',
  title: 'views.results-path.title',
  metrics: [],
  picks: null,
  brushes: false,
  aspect: 3,
  span: 12,
  load,
  isEmpty: (model) => model.rows.length === 0,
  option,
  table,
  sentence
};

/** The whole programme where it has targets, else the running grant that was reported on longest, else the last that ended. */
async function load(ask: Ask): Promise<ResultsPathModel> {
  const all = (await loadFramework(ask)).filter(({ progress }) => (progress.final?.value ?? 0) > 0);
  const scopes = new Set(all.map(({ grant }) => grant)).size;
  const ofProgramme = all.filter((row) => isWhole(row));
  if (ofProgramme.length > 0) return { rows: ofProgramme, otherScopes: scopes - 1 };
  const running = all.filter((row) => endOf(row) >= ask.edition.asOf);
  const longest = running.toSorted((a, b) => b.progress.points.length - a.progress.points.length)[0];
  const shown = longest ?? all.toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1))[0];
  return { rows: all.filter(({ grant }) => grant === shown?.grant), otherScopes: Math.max(0, scopes - 1) };
}

function endOf({ progress }: FrameworkRow): string {
  return progress.final?.to ?? '';
}

function isWhole({ grant, country, unit }: FrameworkRow): boolean {
  return grant === null && country === null && unit === null;
}

function shareOfTarget(row: FrameworkRow, value: number | null): number | null {
  const target = row.progress.final?.value ?? null;
  return value === null || target === null || target === 0 ? null : value / target;
}

function option(model: ResultsPathModel, context: ViewContext): ChartOption {
  const { locale } = context;
  return bulletChart({
    locale,
    names: {
      value: message(locale, 'views.results-path.reached'),
      expected: message(locale, 'views.results.expected'),
      forecast: message(locale, 'views.results.forecast_column')
    },
    rows: model.rows.map((row) => {
      const { forecast } = row.progress;
      const share = (value: number) => shareOfTarget(row, value) ?? 0;
      return {
        label: indicatorName(context, row.indicator),
        value: shareOfTarget(row, row.progress.actual),
        expected: shareOfTarget(row, row.progress.expected),
        forecast: isForecast(forecast)
          ? { value: share(forecast.value), low: share(forecast.low), high: share(forecast.high) }
          : null,
        off: row.progress.status === 'behind' || row.progress.status === 'missed',
        detail: detailOf(row, context)
      };
    })
  });
}

function detailOf(row: FrameworkRow, context: ViewContext): string {
  return message(context.locale, 'views.results-path.detail', {
    actual: actualText(context, row) ?? message(context.locale, 'common.not_reported'),
    target: valueText(context, row.indicator, row.progress.final?.value ?? null) ?? '',
    forecast: forecastText(context, row) ?? '–'
  });
}

/** Quarter by quarter, what was reported and where it stood. */
function table(model: ResultsPathModel, context: ViewContext): ViewTable {
  const quarters = [...new Set(model.rows.flatMap(({ progress }) => progress.points.map(({ from }) => from)))].sort();
  const outline = tableOf(context, {
    caption: 'views.results-path.title',
    columns: [
      ['indicator', 'views.results.indicator', 'text'],
      ['target', 'views.results.target', 'text'],
      ['actual', 'views.results.actual', 'text']
    ],
    rows: model.rows.map((row) => [
      indicatorName(context, row.indicator),
      valueText(context, row.indicator, row.progress.final?.value ?? null),
      actualText(context, row),
      ...quarters.map((from) => {
        const point = row.progress.points.find((one) => one.from === from);
        return point === undefined ? '–' : valueText(context, row.indicator, point.reported);
      })
    ])
  });
  const columns = quarters.map((from) => ({ id: from, label: quarterText(context, from), kind: 'text' as const }));
  return { ...outline, columns: [...outline.columns, ...columns] };
}

function sentence(model: ResultsPathModel, context: ViewContext): string {
  const { locale } = context;
  const first = model.rows[0];
  if (first === undefined) return message(locale, 'views.results.none');
  const told = model.rows.filter(({ progress }) => isForecast(progress.forecast));
  const short = told.filter(({ progress }) => {
    const { forecast, final } = progress;
    return isForecast(forecast) && final?.value != null && forecast.high < final.value;
  });
  return paragraph(
    message(locale, 'views.results-path.sentence', { scope: scopeName(context, first), indicators: model.rows.length }),
    message(locale, 'views.results-path.forecasts', { told: told.length, short: short.length }),
    sentenceIf(told.length > 0, context, 'views.results-path.method'),
    sentenceIf(model.otherScopes > 0, context, 'views.results-path.others', { others: model.otherScopes })
  );
}
