import type { Row } from '$lib/engine/database';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { scorePairs } from '$lib/metrics/trainingEventRecords';
import { pairedEffect, type PairedEffect } from '$lib/stats';
import { dimensionName } from '../shape/names';
import { minimumForComparison } from '../shape/rate';
import { hundredth, rounded } from '../shape/rounded';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, Cell, View, ViewContext, ViewTable } from '../view';

/** The effect of one kind of training on the scores of the people who have both, in points of 100. */
export interface EffectRow extends PairedEffect {
  readonly phase: string | null;
  /** Participations without both scores, which the effect leaves out. */
  readonly lost: number;
}

export interface EffectModel {
  readonly rows: readonly EffectRow[];
  readonly total: EffectRow;
}

/**
 * What was learnt, on matched pairs only: mean difference with t, the effect in standard deviations with Hedges' correction, the
 * share of the possible gain, and how many people are lost to it because a score is missing.
 */
export const learningEffect: View<EffectModel> = {
  id: 'learning-effect',
  title: 'views.learning-effect.title',
  metrics: ['matched_score_pairs', 'unmatched_participations', 'learning_gain'],
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.total.n === 0,
  table,
  sentence
};

async function load(ask: Ask): Promise<EffectModel> {
  const unmatched = await ask.metrics(['unmatched_participations'], ['training_type']);
  const pairs = await ask.records(scorePairs);
  const phases = [...new Set(pairs.map((row) => textIn(row, 'training_type')))].sort();
  const lostIn = (row: Row | undefined) => numberIn(row ?? {}, 'unmatched_participations') ?? 0;
  const rows = phases.map((phase) => {
    const lost = lostIn(unmatched.rows.find((row) => textIn(row, 'training_type') === phase));
    return effectOf(
      pairs.filter((row) => textIn(row, 'training_type') === phase),
      phase,
      lost
    );
  });
  return { rows: rows.sort((a, b) => b.n - a.n), total: effectOf(pairs, null, lostIn(unmatched.total)) };
}

function effectOf(pairs: readonly Row[], phase: string | null, lost: number): EffectRow {
  const ofHundred = (row: Row, column: string) => (100 * numberIn(row, column)!) / numberIn(row, 'max_score')!;
  const effect = pairedEffect(
    pairs.map((row) => ofHundred(row, 'pre_score')),
    pairs.map((row) => ofHundred(row, 'post_score'))
  );
  return { phase, lost, ...effect };
}

function table(model: EffectModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.learning-effect.title',
    columns: [
      ['training_type', 'views.column.training_type', 'text'],
      ['n', 'views.column.pairs', 'integer'],
      ['lost', 'views.column.unpaired', 'integer'],
      ['difference', 'views.learning-effect.difference', 'decimal'],
      ['t', 'views.learning-effect.t', 'decimal'],
      ['dav', 'views.learning-effect.dav', 'decimal'],
      ['gav', 'views.learning-effect.gav', 'decimal'],
      ['gain', 'views.learning-effect.gain', 'percent'],
      ['note', 'views.column.note', 'text']
    ],
    rows: [
      ...model.rows.map((row) => cellsOf(context, row, dimensionName(context, 'training_type', row.phase))),
      cellsOf(context, model.total, message(context.locale, 'views.shape.all_together'))
    ]
  });
}

function cellsOf(context: ViewContext, row: EffectRow, name: string): readonly Cell[] {
  return [
    name,
    row.n,
    row.lost,
    rounded(row.difference),
    hundredth(row.t),
    hundredth(row.dav),
    hundredth(row.gav),
    row.normalisedGain,
    row.n < minimumForComparison ? message(context.locale, 'common.too_few') : ''
  ];
}

function sentence({ total }: EffectModel, context: ViewContext): string {
  const { locale } = context;
  if (total.n === 0) return message(locale, 'views.learning-effect.none', { lost: total.lost });
  const text = (value: number | null) => formatNumber(locale, rounded(value), 'decimal');
  return paragraph(
    message(locale, 'views.learning-effect.sentence', {
      n: total.n,
      difference: text(total.difference),
      gav: formatNumber(locale, hundredth(total.gav), 'decimal'),
      known: total.gav === null ? 'no' : 'yes',
      gain: formatNumber(locale, total.normalisedGain, 'percent')
    }),
    sentenceIf(total.lost > 0, context, 'views.learning-effect.lost', {
      lost: total.lost,
      share: formatNumber(locale, total.lost / (total.lost + total.n), 'percent')
    }),
    message(locale, 'views.learning-gain.caution')
  );
}
