import { labelOf } from '$lib/domain/labels';
import { formatDate } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { Row } from '$lib/engine/database';
import { unitRecommendations, unitVisits as unitVisitRecords } from '$lib/metrics/unitCooperationRecords';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { precisionIn } from '../shape/trainingRecord';
import { withoutPicture } from '../shape/withoutPicture';
import type { DatePrecision } from '$lib/domain/sourceClass';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { unitAsked } from './unitAsked';

/** One visit to the unit. */
export interface Visit {
  readonly type: string;
  readonly startsOn: string | null;
  readonly precision: DatePrecision;
  readonly days: number | null;
  readonly mode: string;
  readonly grant: string | null;
  readonly recommendations: number;
}

export interface UnitVisitsModel {
  readonly visits: readonly Visit[];
}

/** Who visited the unit: mentoring, monitoring, assessments, end-use checks. */
export const unitVisits: View<UnitVisitsModel> = {
  ...withoutPicture,
  id: 'unit-visits',
  title: 'views.unit-visits.title',
  metrics: [],
  span: 6,
  load: async (ask: Ask) => ({
    visits: unitAsked(ask) === null ? [] : (await ask.records(unitVisitRecords)).map(visitOf)
  }),
  isEmpty: (model) => model.visits.length === 0,
  table: visitsTable,
  sentence: visitsSentence
};

function visitOf(row: Row): Visit {
  return {
    type: textIn(row, 'visit_type') ?? '',
    startsOn: textIn(row, 'starts_on'),
    precision: precisionIn(row, 'date_precision'),
    days: numberIn(row, 'days'),
    mode: textIn(row, 'training_mode') ?? 'not_reported',
    grant: textIn(row, 'grant_code'),
    recommendations: numberIn(row, 'recommendations') ?? 0
  };
}

function visitsTable(model: UnitVisitsModel, context: ViewContext): ViewTable {
  const { locale, labels } = context;
  return tableOf(context, {
    caption: 'views.unit-visits.title',
    columns: [
      ['date', 'views.unit-visits.date', 'text'],
      ['type', 'views.unit-visits.type', 'text'],
      ['days', 'views.unit-visits.days', 'integer'],
      ['mode', 'views.unit-visits.mode', 'text'],
      ['recommendations', 'views.unit-visits.recommendations', 'integer'],
      ['grant', 'views.donor.grant', 'text']
    ],
    rows: model.visits.map((visit) => [
      visit.startsOn === null ? null : formatDate(locale, visit.startsOn, visit.precision),
      labelOf(labels, 'visit_type', visit.type, locale),
      visit.days,
      labelOf(labels, 'training_mode', visit.mode, locale),
      visit.recommendations,
      visit.grant === null ? null : labelOf(labels, 'grant', visit.grant, locale)
    ])
  });
}

function visitsSentence(model: UnitVisitsModel, context: ViewContext): string {
  if (model.visits.length === 0) return message(context.locale, 'views.unit-visits.none');
  const newest = model.visits.find(({ startsOn }) => startsOn !== null);
  const unknown = model.visits.filter(({ days }) => days === null).length;
  return paragraph(
    message(context.locale, 'views.unit-visits.sentence', { visits: model.visits.length }),
    sentenceIf(newest !== undefined, context, 'views.unit-visits.newest', {
      day: formatDate(context.locale, newest?.startsOn ?? null, newest?.precision)
    }),
    sentenceIf(unknown > 0, context, 'views.unit-visits.unknown_days', { unknown })
  );
}

/** One recommendation; `overdue` and `due` are open ones, by the edition's own day. */
export interface Recommendation {
  readonly topic: string;
  readonly text: { readonly en: string; readonly ru: string };
  readonly dueOn: string | null;
  readonly closedOn: string | null;
  readonly state: 'overdue' | 'due' | 'no_date' | 'closed' | 'withdrawn' | 'not_reported';
  readonly madeOn: string | null;
  readonly precision: DatePrecision;
}

export interface RecommendationsModel {
  readonly recommendations: readonly Recommendation[];
}

/** What was recommended to the unit, what is due and what is overdue. */
export const unitRecommendationList: View<RecommendationsModel> = {
  ...withoutPicture,
  id: 'unit-recommendations',
  title: 'views.unit-recommendations.title',
  metrics: [],
  span: 6,
  load: loadRecommendations,
  isEmpty: (model) => model.recommendations.length === 0,
  table: recommendationsTable,
  sentence: recommendationsSentence
};

async function loadRecommendations(ask: Ask): Promise<RecommendationsModel> {
  if (unitAsked(ask) === null) return { recommendations: [] };
  const rows = await ask.records(unitRecommendations);
  return {
    recommendations: rows.map((row) => ({
      topic: textIn(row, 'topic') ?? '',
      text: { en: textIn(row, 'text_en') ?? '', ru: textIn(row, 'text_ru') ?? '' },
      dueOn: textIn(row, 'due_on'),
      closedOn: textIn(row, 'closed_on'),
      state: recommendationState(textIn(row, 'status'), textIn(row, 'due_on'), ask.edition.asOf),
      madeOn: textIn(row, 'starts_on'),
      precision: precisionIn(row, 'date_precision')
    }))
  };
}

/** An open recommendation is overdue from the day after it was due. */
export function recommendationState(
  status: string | null,
  dueOn: string | null,
  asOf: string
): Recommendation['state'] {
  if (status === 'closed' || status === 'withdrawn') return status;
  if (status !== 'open') return 'not_reported';
  if (dueOn === null) return 'no_date';
  return dueOn < asOf ? 'overdue' : 'due';
}

function recommendationsTable(model: RecommendationsModel, context: ViewContext): ViewTable {
  const { locale, labels } = context;
  return tableOf(context, {
    caption: 'views.unit-recommendations.title',
    columns: [
      ['state', 'views.unit-recommendations.state', 'text'],
      ['due', 'views.unit-recommendations.due', 'date'],
      ['text', 'views.unit-recommendations.text', 'text'],
      ['topic', 'views.unit-recommendations.topic', 'text'],
      ['made', 'views.unit-recommendations.made', 'text'],
      ['closed', 'views.unit-recommendations.closed', 'text']
    ],
    rows: model.recommendations.map((one) => [
      message(locale, `views.unit-recommendations.state_${one.state}`),
      one.dueOn,
      one.text[locale],
      labelOf(labels, 'recommendation_topic', one.topic, locale),
      one.madeOn === null ? null : formatDate(locale, one.madeOn, one.precision),
      one.closedOn === null ? '–' : formatDate(locale, one.closedOn)
    ])
  });
}

function recommendationsSentence(model: RecommendationsModel, context: ViewContext): string {
  if (model.recommendations.length === 0) return message(context.locale, 'views.unit-recommendations.none');
  const count = (state: Recommendation['state']) => model.recommendations.filter((one) => one.state === state).length;
  return paragraph(
    message(context.locale, 'views.unit-recommendations.sentence', {
      all: model.recommendations.length,
      closed: count('closed'),
      overdue: count('overdue'),
      due: count('due') + count('no_date')
    }),
    sentenceIf(count('not_reported') > 0, context, 'views.unit-recommendations.unknown', {
      unknown: count('not_reported')
    }),
    sentenceIf(count('withdrawn') > 0, context, 'views.unit-recommendations.withdrawn', {
      withdrawn: count('withdrawn')
    })
  );
}
