import type { Row } from '$lib/engine/database';
import { formatNumber } from '$lib/messages/format';
import { message, type MessageKey } from '$lib/messages/messages';
import { besideTrainings } from '$lib/metrics/trainingEventRecords';
import { hundredth, rounded } from '../shape/rounded';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext } from '../view';
import { learningEffect, type EffectRow } from './learningEffect';
import { namesIn, profileTable, trainingProfile, type TrainingProfile } from './trainingProfile';
import { exbsAreaName } from './exbsAreaName';

/** What was recorded in the country in the year before and after; null where day or country are not known. */
export interface BesideTraining {
  readonly seizuresBefore: number | null;
  readonly seizuresAfter: number | null;
  readonly strategicBefore: number | null;
  readonly strategicAfter: number | null;
  readonly followedBy: string | null;
}

export interface AfterActionModel {
  readonly event: TrainingProfile | null;
  readonly effect: EffectRow;
  readonly beside: BesideTraining | null;
}

/**
 * What an after-action report asks about a training: what was learnt, what came after, what was agreed. What no source holds
 * stands there as not reported. Detections before and after are set beside the training, not put down to it.
 */
export const trainingAfterAction: View<AfterActionModel> = {
  id: 'training-after-action',
  title: 'views.training-after-action.title',
  note: 'views.shape.enforcement_bias',
  metrics: ['training_events', 'matched_score_pairs'],
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.event === null,
  table: (model, context) => profileTable(context, linesOf(model, context), 'views.training-after-action.title'),
  sentence
};

async function load(ask: Ask): Promise<AfterActionModel> {
  const [{ event }, { total }, rows] = [
    await trainingProfile.load(ask),
    await learningEffect.load(ask),
    await ask.records(besideTrainings)
  ];
  return { event, effect: total, beside: rows.length === 1 ? besideOf(rows[0]!) : null };
}

function besideOf(row: Row): BesideTraining {
  return {
    seizuresBefore: numberIn(row, 'seizures_before'),
    seizuresAfter: numberIn(row, 'seizures_after'),
    strategicBefore: numberIn(row, 'strategic_before'),
    strategicAfter: numberIn(row, 'strategic_after'),
    followedBy: textIn(row, 'followed_by')
  };
}

const unknownBeside: BesideTraining = {
  seizuresBefore: null,
  seizuresAfter: null,
  strategicBefore: null,
  strategicAfter: null,
  followedBy: null
};

function linesOf({ event, effect, beside }: AfterActionModel, context: ViewContext) {
  if (event === null) return [];
  const { locale } = context;
  const count = (value: number | null) => (value === null ? null : formatNumber(locale, value));
  const points = (value: number | null) => (value === null ? null : formatNumber(locale, rounded(value), 'decimal'));
  const sides = (before: number | null, after: number | null) => {
    if (before === null || after === null) return null;
    return message(locale, 'views.training-after-action.sides', { before, after });
  };
  const { seizuresBefore, seizuresAfter, strategicBefore, strategicAfter, followedBy } = beside ?? unknownBeside;
  const lines: readonly (readonly [MessageKey, string | null])[] = [
    ['views.training-profile.exbs_area', exbsAreaName(context, event.exbsArea)],
    ['views.training-after-action.satisfaction', null],
    ['views.column.pairs', effect.n === 0 ? null : count(effect.n)],
    ['views.learning-effect.difference', points(effect.difference)],
    ['views.learning-effect.gav', effect.gav === null ? null : formatNumber(locale, hundredth(effect.gav), 'decimal')],
    ['views.training-after-action.exercise', null],
    ['views.training-after-action.behaviour', null],
    ['views.training-after-action.seizures', sides(seizuresBefore, seizuresAfter)],
    ['views.training-after-action.strategic', sides(strategicBefore, strategicAfter)],
    ['views.training-after-action.gaps', null],
    ['views.training-after-action.commitments', null],
    ['views.training-after-action.followed_by', followedBy]
  ];
  return lines;
}

function sentence(model: AfterActionModel, context: ViewContext): string {
  const { locale } = context;
  if (model.event === null) return message(locale, 'views.training-profile.none');
  const missing = linesOf(model, context).filter(([, value]) => value === null);
  return paragraph(
    message(
      locale,
      model.effect.n === 0 ? 'views.training-after-action.no_scores' : 'views.training-after-action.scores',
      {
        n: model.effect.n,
        points: formatNumber(locale, rounded(model.effect.difference), 'decimal')
      }
    ),
    sentenceIf(missing.length > 0, context, 'views.training-profile.missing', {
      list: namesIn(missing, context)
    }),
    message(locale, 'views.training-after-action.caution')
  );
}
