import { formatNumber } from '$lib/messages/format';
import { message, type MessageKey } from '$lib/messages/messages';
import { rateIn } from '../shape/rate';
import { hundredth, rounded } from '../shape/rounded';
import { numberIn, shareOf } from '../shape/rowValues';
import { paragraph, rateText, type Rate } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, Cell, View, ViewContext, ViewTable } from '../view';
import { learningEffect, type EffectRow } from './learningEffect';

export interface LadderModel {
  /** Places on lists of participants: everybody who could have answered. */
  readonly listed: number;
  readonly effect: EffectRow;
  readonly trainedInPost: number | null;
  readonly inPost: number | null;
  /** Hit rate of the units, the fourth rung. */
  readonly hitRate: Rate;
  readonly positive: number | null;
}

const metrics = [
  'matched_score_pairs',
  'unmatched_participations',
  'trained_officers',
  'officers_in_post',
  'positive_examinations',
  'hit_rate'
] as const;

/**
 * The ladder of D. L. Kirkpatrick, its rungs kept apart and never averaged: reaction, learning, behaviour, results, each with
 * how many answered of how many could have. A rung that no source reports stands there as not reported.
 */
export const trainingLadder: View<LadderModel> = {
  id: 'training-ladder',
  title: 'views.training-ladder.title',
  metrics,
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.listed === 0 && model.inPost === null,
  table,
  sentence
};

async function load(ask: Ask): Promise<LadderModel> {
  const { total } = await ask.metrics(metrics);
  const effect = (await learningEffect.load(ask)).total;
  return {
    listed: (numberIn(total, 'matched_score_pairs') ?? 0) + (numberIn(total, 'unmatched_participations') ?? 0),
    effect,
    trainedInPost: numberIn(total, 'trained_officers'),
    inPost: numberIn(total, 'officers_in_post'),
    hitRate: rateIn(total, 'hit_rate'),
    positive: numberIn(total, 'positive_examinations')
  };
}

interface Rung {
  readonly name: MessageKey;
  readonly reached: number | null;
  readonly of: number | null;
  readonly result: string | null;
  readonly note: MessageKey;
}

function rungsOf(
  { listed, effect, trainedInPost, inPost, hitRate, positive }: LadderModel,
  context: ViewContext
): readonly Rung[] {
  const { locale } = context;
  const text = (value: number | null) => formatNumber(locale, rounded(value), 'decimal');
  const learnt = { points: text(effect.difference), gav: formatNumber(locale, hundredth(effect.gav), 'decimal') };
  return [
    {
      name: 'views.training-ladder.reaction',
      reached: null,
      of: listed,
      result: null,
      note: 'views.training-ladder.reaction_note'
    },
    {
      name: 'views.training-ladder.learning',
      reached: effect.n,
      of: listed,
      result: effect.n === 0 ? null : message(locale, 'views.training-ladder.learnt', learnt),
      note: 'views.training-ladder.learning_note'
    },
    {
      name: 'views.training-ladder.behaviour',
      reached: null,
      of: listed,
      result: null,
      note: 'views.training-ladder.behaviour_note'
    },
    {
      name: 'views.training-ladder.retention',
      reached: trainedInPost,
      of: inPost,
      // The share is the result.
      result: '–',
      note: 'views.training-ladder.retention_note'
    },
    {
      name: 'views.training-ladder.results',
      reached: positive,
      of: hitRate.n,
      result:
        hitRate.value === null
          ? null
          : message(locale, 'views.training-ladder.hit_rate', { rate: rateText(context, hitRate) }),
      note: 'views.training-ladder.results_note'
    }
  ];
}

function table(model: LadderModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.training-ladder.title',
    columns: [
      ['rung', 'views.training-ladder.rung', 'text'],
      ['reached', 'views.training-ladder.answered', 'integer'],
      ['of', 'views.training-ladder.of', 'integer'],
      ['share', 'views.training-ladder.share', 'percent'],
      ['result', 'views.training-ladder.result', 'text'],
      ['note', 'views.column.note', 'text']
    ],
    rows: rungsOf(model, context).map(({ name, reached, of, result, note }): readonly Cell[] => [
      message(context.locale, name),
      reached,
      of,
      shareOf(reached, of),
      result,
      message(context.locale, note)
    ])
  });
}

function sentence(model: LadderModel, context: ViewContext): string {
  const { locale } = context;
  const share = shareOf(model.effect.n, model.listed);
  return paragraph(
    message(locale, 'views.training-ladder.sentence'),
    share === null
      ? null
      : message(locale, 'views.training-ladder.response', {
          n: model.effect.n,
          listed: model.listed,
          share: formatNumber(locale, share, 'percent')
        })
  );
}
