import { message, type MessageKey } from '$lib/messages/messages';
import {
  completenessMetrics,
  completenessOf,
  completenessSentence,
  isIncomplete,
  type Completeness
} from '../shape/completeness';
import { rateIn } from '../shape/rate';
import { numberIn, shareOf } from '../shape/rowValues';
import { countText, paragraph, rateText, sentenceIf, type Rate } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { cascadeOption } from './cascadeOption';

/** A step of the control cascade. */
export type StepId = 'profiled' | 'selected' | 'examined' | 'positive';

export interface CascadeStep {
  readonly id: StepId;
  /** Null when the sources do not report this step. */
  readonly count: number | null;
  /** Share of the step before; null when either is unknown or the two can not be compared. */
  readonly share: number | null;
}

/** Counts of the cascade, the hit rate among completed examinations, and how complete the returns are. */
export interface CascadeModel {
  readonly steps: readonly CascadeStep[];
  readonly completed: number | null;
  readonly rate: Rate;
  readonly completeness: Completeness | null;
}

/** From consignments profiled to positive examinations; a step that no source reports stays unknown. */
export const inspectionCascade: View<CascadeModel> = {
  id: 'inspection-cascade',
  title: 'views.inspection-cascade.title',
  metrics: [
    'consignments_profiled',
    'consignments_selected',
    'examinations',
    'completed_examinations',
    'positive_examinations',
    'hit_rate',
    ...completenessMetrics
  ],
  picks: null,
  brushes: false,
  aspect: 2.2,
  span: 6,
  load,
  isEmpty: (model) => model.steps.every((step) => (step.count ?? 0) === 0),
  option: (model, context) => cascadeOption(context, model, (step) => message(context.locale, stepKeys[step])),
  table,
  sentence
};

const stepKeys: Readonly<Record<StepId, MessageKey>> = {
  profiled: 'views.inspection-cascade.profiled',
  selected: 'views.inspection-cascade.selected',
  examined: 'views.inspection-cascade.examined',
  positive: 'views.inspection-cascade.positive'
};

async function load(ask: Ask): Promise<CascadeModel> {
  const { total } = await ask.metrics(inspectionCascade.metrics);
  const profiled = numberIn(total, 'consignments_profiled');
  const selected = numberIn(total, 'consignments_selected');
  const examined = numberIn(total, 'examinations');
  const positive = numberIn(total, 'positive_examinations');
  const rate = rateIn(total, 'hit_rate');
  return {
    steps: [
      { id: 'profiled', count: profiled, share: null },
      { id: 'selected', count: selected, share: shareOf(selected, profiled) },
      { id: 'examined', count: examined, share: shareOf(examined, selected) },
      { id: 'positive', count: positive, share: rate.value }
    ],
    completed: numberIn(total, 'completed_examinations'),
    rate,
    completeness: completenessOf(total)
  };
}

function table(model: CascadeModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.inspection-cascade.title',
    columns: [
      ['step', 'views.inspection-cascade.step', 'text'],
      ['count', 'views.inspection-cascade.count', 'integer'],
      ['share', 'views.inspection-cascade.share', 'percent'],
      ['low', 'views.column.low', 'percent'],
      ['high', 'views.column.high', 'percent'],
      ['note', 'views.column.note', 'text']
    ],
    rows: model.steps.map((step) => [
      message(context.locale, stepKeys[step.id]),
      step.count,
      step.share,
      step.id === 'positive' ? model.rate.low : null,
      step.id === 'positive' ? model.rate.high : null,
      noteOn(step, model, context)
    ])
  });
}

function noteOn(step: CascadeStep, model: CascadeModel, context: ViewContext): string {
  if (step.count === null) return message(context.locale, 'views.inspection-cascade.unknown_step');
  const ofCompleted = sentenceIf(step.id === 'positive', context, 'views.inspection-cascade.of_completed', {
    completed: model.completed ?? 0
  });
  const lowerBound = sentenceIf(isIncomplete(model.completeness), context, 'views.shape.lower_bound');
  return paragraph(ofCompleted, lowerBound);
}

function sentence(model: CascadeModel, context: ViewContext): string {
  if (inspectionCascade.isEmpty(model)) return message(context.locale, 'views.shape.no_examinations');
  const incomplete = isIncomplete(model.completeness);
  const count = (id: StepId) => model.steps.find((step) => step.id === id)!.count;
  const unknown = model.steps.filter((step) => step.count === null);
  return paragraph(
    sentenceIf(count('profiled') !== null, context, 'views.inspection-cascade.sentence_profiled', {
      profiled: count('profiled') ?? 0,
      profiledText: countText(context, count('profiled'), incomplete),
      selectedText: countText(context, count('selected'), incomplete)
    }),
    message(context.locale, 'views.inspection-cascade.sentence_examined', {
      examined: count('examined') ?? 0,
      examinedText: countText(context, count('examined'), incomplete),
      positive: count('positive') ?? 0,
      positiveText: countText(context, count('positive'), incomplete)
    }),
    sentenceIf(model.rate.value !== null, context, 'views.inspection-cascade.sentence_rate', {
      completed: model.completed ?? 0,
      rate: rateText(context, model.rate)
    }),
    sentenceIf(unknown.length > 0, context, 'views.inspection-cascade.sentence_unknown', { steps: unknown.length }),
    completenessSentence(context, model.completeness)
  );
}
