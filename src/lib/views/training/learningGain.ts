import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { dimensionName } from '../shape/names';
import { minimumForComparison } from '../shape/rate';
import { rounded } from '../shape/rounded';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { learningOption } from './trainingOptions';

export interface LearningRow {
  readonly phase: string | null;
  /** Mean scores of those with both tests, as shares of the highest score possible or points as the metric has them. */
  readonly pre: number | null;
  readonly post: number | null;
  readonly gain: number | null;
  readonly pairs: number;
  /** Participations without both scores, which the means leave out. */
  readonly unpaired: number;
}

export interface LearningModel {
  readonly phases: readonly LearningRow[];
  readonly total: LearningRow;
}

const metrics = [
  'pre_score_mean',
  'post_score_mean',
  'learning_gain',
  'matched_score_pairs',
  'unmatched_participations'
] as const;

/** Test scores before and after by phase, over matched pairs only, with how many participations have no pair. */
export const learningGain: View<LearningModel> = {
  id: 'learning-gain',
  title: 'views.learning-gain.title',
  metrics,
  picks: 'training_type',
  brushes: false,
  aspect: 1.15,
  span: 4,
  load,
  isEmpty: (model) => model.total.pairs === 0,
  option: (model, context) => learningOption(context, model),
  table,
  sentence
};

async function load(ask: Ask): Promise<LearningModel> {
  const { rows, total } = await ask.metrics(metrics, ['training_type']);
  const phases = rows
    .map(learningRow)
    .filter((row) => row.pairs + row.unpaired > 0)
    .sort((a, b) => b.pairs - a.pairs || ((a.phase ?? '~') < (b.phase ?? '~') ? -1 : 1));
  return { phases, total: learningRow({ ...total, training_type: null }) };
}

function learningRow(row: Parameters<typeof numberIn>[0]): LearningRow {
  return {
    phase: textIn(row, 'training_type'),
    pre: numberIn(row, 'pre_score_mean'),
    post: numberIn(row, 'post_score_mean'),
    gain: numberIn(row, 'learning_gain'),
    pairs: numberIn(row, 'matched_score_pairs') ?? 0,
    unpaired: numberIn(row, 'unmatched_participations') ?? 0
  };
}

function table(model: LearningModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.learning-gain.title',
    columns: [
      ['training_type', 'views.column.training_type', 'text'],
      ['pre', 'views.column.pre_score', 'decimal'],
      ['post', 'views.column.post_score', 'decimal'],
      ['gain', 'views.column.gain', 'decimal'],
      ['pairs', 'views.column.pairs', 'integer'],
      ['unpaired', 'views.column.unpaired', 'integer'],
      ['note', 'views.column.note', 'text']
    ],
    rows: model.phases.map((row) => [
      dimensionName(context, 'training_type', row.phase),
      rounded(row.pre),
      rounded(row.post),
      rounded(row.gain),
      row.pairs,
      row.unpaired,
      row.pairs < minimumForComparison ? message(context.locale, 'common.too_few') : ''
    ]),
    picks: model.phases.map((row) => row.phase)
  });
}

function sentence(model: LearningModel, context: ViewContext): string {
  const { pairs, unpaired } = model.total;
  if (pairs === 0) return message(context.locale, 'views.learning-gain.none', { unpaired });
  const text = (value: number | null) => formatNumber(context.locale, rounded(value), 'decimal');
  return paragraph(
    message(context.locale, 'views.learning-gain.sentence', {
      pairs,
      pre: text(model.total.pre),
      post: text(model.total.post),
      gain: text(model.total.gain),
      direction: (model.total.gain ?? 0) < 0 ? 'down' : 'up'
    }),
    sentenceIf(unpaired > 0, context, 'views.learning-gain.unpaired', { unpaired }),
    message(context.locale, 'views.learning-gain.caution')
  );
}
