import { labelOf } from '$lib/domain/labels';
import type { Row } from '$lib/engine/database';
import { message } from '$lib/messages/messages';
import { visitRecommendations } from '$lib/metrics/recommendationRecords';
import { dimensionName, unitName } from '../shape/names';
import { rateIn } from '../shape/rate';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, rateText, sentenceIf, type Rate } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';

/** One recommendation of a visit; days are counted to the end of the period asked about. */
export interface Recommendation {
  readonly unit: string | null;
  readonly topic: string | null;
  readonly textEn: string | null;
  readonly textRu: string | null;
  readonly visitedOn: string | null;
  readonly dueOn: string | null;
  readonly closedOn: string | null;
  readonly status: string;
  readonly daysOverdue: number | null;
}

export interface RecommendationsModel {
  readonly rows: readonly Recommendation[];
  readonly all: number;
  readonly due: number;
  readonly closed: number;
  readonly overdue: number;
  readonly closure: Rate;
}

const metrics = [
  'recommendations_due',
  'recommendations_closed',
  'recommendations_overdue',
  'recommendation_closure_rate'
] as const;

/** What mentors and monitors recommended: due, closed and overdue, the longest overdue first. */
export const recommendations: View<RecommendationsModel> = {
  id: 'recommendations',
  title: 'views.recommendations.title',
  metrics,
  ...withoutPicture,
  picks: 'unit',
  span: 12,
  load,
  isEmpty: (model) => model.all === 0,
  table,
  sentence
};

async function load(ask: Ask): Promise<RecommendationsModel> {
  const { total } = await ask.metrics(metrics);
  const rows = await ask.records(visitRecommendations);
  return {
    rows: rows.map(recommendationOf),
    all: numberIn(rows[0] ?? {}, 'all_recommendations') ?? 0,
    due: numberIn(total, 'recommendations_due') ?? 0,
    closed: numberIn(total, 'recommendations_closed') ?? 0,
    overdue: numberIn(total, 'recommendations_overdue') ?? 0,
    closure: rateIn(total, 'recommendation_closure_rate')
  };
}

function recommendationOf(row: Row): Recommendation {
  return {
    unit: textIn(row, 'unit'),
    topic: textIn(row, 'topic'),
    textEn: textIn(row, 'text_en'),
    textRu: textIn(row, 'text_ru'),
    visitedOn: textIn(row, 'starts_on'),
    dueOn: textIn(row, 'due_on'),
    closedOn: textIn(row, 'closed_on'),
    status: textIn(row, 'status') ?? 'not_reported',
    daysOverdue: numberIn(row, 'days_overdue')
  };
}

function table(model: RecommendationsModel, context: ViewContext): ViewTable {
  const { locale, labels } = context;
  return tableOf(context, {
    caption: 'views.recommendations.title',
    columns: [
      ['unit', 'views.column.unit', 'text'],
      ['topic', 'filters.dimension.recommendation_topic', 'text'],
      ['text', 'views.recommendations.text', 'text'],
      ['visited_on', 'views.recommendations.visited_on', 'date'],
      ['due_on', 'views.recommendations.due_on', 'date'],
      ['closed_on', 'views.recommendations.closed_on', 'date'],
      ['status', 'views.recommendations.status', 'text'],
      ['days_overdue', 'views.recommendations.days_overdue', 'integer']
    ],
    rows: model.rows.map((row) => [
      unitName(context, row.unit),
      dimensionName(context, 'recommendation_topic', row.topic),
      locale === 'ru' ? row.textRu : row.textEn,
      row.visitedOn,
      row.dueOn,
      row.closedOn ?? '',
      labelOf(labels, 'recommendation_status', row.status, locale),
      row.daysOverdue ?? ''
    ]),
    picks: model.rows.map(({ unit }) => unit),
    more: Math.max(0, model.all - model.rows.length)
  });
}

function sentence(model: RecommendationsModel, context: ViewContext): string {
  const { locale } = context;
  if (model.all === 0) return message(locale, 'views.recommendations.none');
  const rest = model.due - model.closed - model.overdue;
  return paragraph(
    message(locale, 'views.recommendations.sentence', {
      due: model.due,
      closed: model.closed,
      overdue: model.overdue
    }),
    sentenceIf(rest > 0, context, 'views.recommendations.rest', { rest }),
    sentenceIf(model.closure.value !== null, context, 'views.recommendations.closure', {
      rate: rateText(context, model.closure)
    })
  );
}
