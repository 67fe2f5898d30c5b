import { message } from '$lib/messages/messages';
import { publishedFigures as publishedFigureRecords } from '$lib/metrics/records';
import { textIn } from '../shape/rowValues';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';

export interface PublishedFigure {
  readonly scope: string;
  readonly period: string;
  readonly textEn: string;
  readonly textRu: string;
  readonly url: string;
}

export interface PublishedFiguresModel {
  readonly figures: readonly PublishedFigure[];
}

/** Aggregated figures that others published, with their addresses; they enter no metric. */
export const publishedFigures: View<PublishedFiguresModel> = {
  id: 'published-figures',
  title: 'views.published-figures.title',
  metrics: [],
  ...withoutPicture,
  span: 6,
  load,
  isEmpty: (model) => model.figures.length === 0,
  table,
  sentence
};

async function load(ask: Ask): Promise<PublishedFiguresModel> {
  const rows = await ask.records(publishedFigureRecords);
  return {
    figures: rows.map((row) => ({
      scope: textIn(row, 'scope') ?? '',
      period: textIn(row, 'period_text') ?? '',
      textEn: textIn(row, 'text_en') ?? '',
      textRu: textIn(row, 'text_ru') ?? '',
      url: textIn(row, 'source_url') ?? ''
    }))
  };
}

function table(model: PublishedFiguresModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.published-figures.title',
    columns: [
      ['period', 'views.column.period', 'text'],
      ['scope', 'views.published-figures.scope', 'text'],
      ['text', 'views.published-figures.text', 'text'],
      ['source', 'views.training-events.source', 'link']
    ],
    rows: model.figures.map((figure) => [
      figure.period,
      figure.scope,
      context.locale === 'ru' ? figure.textRu : figure.textEn,
      figure.url
    ])
  });
}

function sentence(model: PublishedFiguresModel, context: ViewContext): string {
  if (model.figures.length === 0) return message(context.locale, 'views.published-figures.none');
  return message(context.locale, 'views.published-figures.sentence', { figures: model.figures.length });
}
