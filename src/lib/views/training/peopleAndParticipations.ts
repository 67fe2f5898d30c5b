import { columnChart } from '$lib/charts/columnChart';
import type { Row } from '$lib/engine/database';
import { message } from '$lib/messages/messages';
import { dimensionName } from '../shape/names';
import { askByPeriod } from '../shape/periodRows';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext } from '../view';

interface PeoplePeriod {
  readonly period: string | null;
  readonly participations: number | null;
  /** Different people on lists of participants; they may not be added up over periods. */
  readonly people: number | null;
}

export interface PeopleModel {
  readonly grain: 'year' | 'quarter';
  readonly rows: readonly PeoplePeriod[];
  readonly total: PeoplePeriod;
  /** Places on lists of participants, of which the people are counted. */
  readonly listed: number;
}

const metrics = ['participations', 'unique_participants', 'matched_score_pairs', 'unmatched_participations'] as const;

/** Participations beside different people, by year: who comes twice is one person, and events without a list name nobody. */
export const peopleAndParticipations: View<PeopleModel> = {
  id: 'people-and-participations',
  title: 'views.people-and-participations.title',
  metrics,
  picks: null,
  brushes: false,
  aspect: 1.3,
  span: 6,
  load,
  isEmpty: (model) => (model.total.participations ?? 0) === 0,
  option: (model, context) =>
    columnChart({
      locale: context.locale,
      categories: model.rows.map(({ period }) => ({
        value: period,
        label: dimensionName(context, model.grain, period)
      })),
      series: [
        {
          name: message(context.locale, 'views.column.participations'),
          values: model.rows.map(({ participations }) => participations)
        },
        {
          name: message(context.locale, 'views.people-and-participations.people'),
          values: model.rows.map(({ people }) => people)
        }
      ]
    }),
  table: (model, context) =>
    tableOf(context, {
      caption: 'views.people-and-participations.title',
      columns: [
        ['period', 'views.column.period', 'text'],
        ['participations', 'views.column.participations', 'integer'],
        ['people', 'views.people-and-participations.people', 'integer']
      ],
      rows: [
        ...model.rows.map(({ period, participations, people }) => [
          dimensionName(context, model.grain, period),
          participations,
          people
        ]),
        [
          message(context.locale, 'views.people-and-participations.whole'),
          model.total.participations,
          model.total.people
        ]
      ]
    }),
  sentence
};

async function load(ask: Ask): Promise<PeopleModel> {
  const answer = await askByPeriod(ask, metrics);
  const { total } = answer;
  return {
    grain: answer.grain,
    rows: answer.periods.map((period) =>
      peoplePeriod(period, answer.rows.find((row) => textIn(row, answer.grain) === period) ?? {})
    ),
    total: peoplePeriod(null, total),
    listed: (numberIn(total, 'matched_score_pairs') ?? 0) + (numberIn(total, 'unmatched_participations') ?? 0)
  };
}

function peoplePeriod(period: string | null, row: Row): PeoplePeriod {
  return {
    period,
    participations: numberIn(row, 'participations'),
    people: numberIn(row, 'unique_participants')
  };
}

function sentence({ total, listed }: PeopleModel, context: ViewContext): string {
  const { locale } = context;
  if ((total.participations ?? 0) === 0) return message(locale, 'views.participants-by-sex.none');
  const unlisted = (total.participations ?? 0) - listed;
  return paragraph(
    message(locale, 'views.people-and-participations.sentence', {
      participations: total.participations ?? 0,
      people: total.people ?? 0,
      listed
    }),
    sentenceIf(unlisted > 0, context, 'views.people-and-participations.unlisted', { unlisted }),
    message(locale, 'views.people-and-participations.no_sum')
  );
}
