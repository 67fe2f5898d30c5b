import { labelOf } from '$lib/domain/labels';
import { message } from '$lib/messages/messages';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { loadIndicators, type Indicator } from './framework';
import { indicatorName } from './frameworkWords';

export interface AssumptionsModel {
  readonly indicators: readonly Indicator[];
}

/** What must hold for each indicator to mean what it says, where its evidence is, and the codes that others know it by. */
export const resultsAssumptions: View<AssumptionsModel> = {
  ...withoutPicture,
  id: 'results-assumptions',
  title: 'views.results-assumptions.title',
  metrics: [],
  span: 12,
  load: async (ask: Ask) => ({ indicators: await loadIndicators(ask) }),
  isEmpty: (model) => model.indicators.length === 0,
  table,
  sentence: (model, context) =>
    message(
      context.locale,
      model.indicators.length === 0 ? 'views.results.none' : 'views.results-assumptions.sentence',
      {
        indicators: model.indicators.length
      }
    )
};

function table(model: AssumptionsModel, context: ViewContext): ViewTable {
  const { locale, labels } = context;
  return tableOf(context, {
    caption: 'views.results-assumptions.title',
    columns: [
      ['level', 'views.results.level', 'text'],
      ['indicator', 'views.results.indicator', 'text'],
      ['assumption', 'views.results.assumption', 'text'],
      ['means', 'views.results.means', 'text'],
      ['sdg', 'views.results.sdg', 'text'],
      ['us_code', 'views.results.us_code', 'text']
    ],
    rows: model.indicators.map((indicator) => [
      labelOf(labels, 'result_level', indicator.level, locale),
      indicatorName(context, indicator),
      indicator.assumption[locale],
      indicator.means[locale],
      indicator.sdg.replaceAll(',', ', '),
      indicator.usCode
    ])
  });
}
