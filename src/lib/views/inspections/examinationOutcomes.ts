import { barChart } from '$lib/charts/barChart';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import {
  completenessMetrics,
  completenessOf,
  completenessSentence,
  isIncomplete,
  type Completeness
} from '../shape/completeness';
import { numberIn, shareOf, textIn } from '../shape/rowValues';
import { countText, paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';

/** How examinations end, in the order in which they are shown. */
const outcomes = [
  'positive_seizure',
  'positive_irregularity',
  'cooperation',
  'true_negative',
  'referred',
  'inconclusive',
  'not_reported'
] as const;
export type Outcome = (typeof outcomes)[number];

export interface OutcomeRow {
  readonly outcome: Outcome;
  readonly examinations: number;
  readonly share: number | null;
}

export interface OutcomesModel {
  readonly rows: readonly OutcomeRow[];
  readonly total: number;
  readonly completeness: Completeness | null;
}

/**
 * What examinations ended in. One that finds nothing is a result too: a true negative, and where a partner unit had asked for it
 * (a consignment tracked together and released as legal) cooperation without a seizure.
 */
export const examinationOutcomes: View<OutcomesModel> = {
  id: 'examination-outcomes',
  title: 'views.examination-outcomes.title',
  metrics: ['examinations', ...completenessMetrics],
  picks: null,
  brushes: false,
  aspect: 1.8,
  span: 6,
  load,
  isEmpty: (model) => model.total === 0,
  option: (model, context) =>
    barChart({
      locale: context.locale,
      bars: model.rows.map(({ outcome, examinations }) => ({
        label: message(context.locale, `views.examination-outcomes.${outcome}`),
        value: examinations,
        pale: outcome === 'not_reported'
      }))
    }),
  table,
  sentence
};

async function load(ask: Ask): Promise<OutcomesModel> {
  const returns = await ask.metrics(completenessMetrics);
  const { rows, total } = await ask.metrics(['examinations'], ['examination_result', 'selection_method']);
  const counts = new Map<Outcome, number>();
  for (const row of rows) {
    const outcome = outcomeOf(textIn(row, 'examination_result'), textIn(row, 'selection_method'));
    counts.set(outcome, (counts.get(outcome) ?? 0) + (numberIn(row, 'examinations') ?? 0));
  }
  const all = numberIn(total, 'examinations') ?? 0;
  return {
    rows: outcomes.map((outcome) => {
      const examinations = counts.get(outcome) ?? 0;
      return { outcome, examinations, share: shareOf(examinations, all) };
    }),
    total: all,
    completeness: completenessOf(returns.total)
  };
}

function outcomeOf(result: string | null, method: string | null): Outcome {
  if (result === 'negative') return method === 'partner_alert' ? 'cooperation' : 'true_negative';
  return outcomes.find((outcome) => outcome === result) ?? 'not_reported';
}

function table(model: OutcomesModel, context: ViewContext): ViewTable {
  const { locale } = context;
  return tableOf(context, {
    caption: 'views.examination-outcomes.title',
    columns: [
      ['outcome', 'views.examination-outcomes.outcome', 'text'],
      ['examinations', 'views.column.examinations', 'integer'],
      ['share', 'views.column.share', 'percent'],
      ['note', 'views.column.note', 'text']
    ],
    rows: model.rows.map(({ outcome, examinations, share }) => [
      message(locale, `views.examination-outcomes.${outcome}`),
      examinations,
      share,
      outcome === 'cooperation' ? message(locale, 'views.examination-outcomes.cooperation_note') : ''
    ])
  });
}

function sentence(model: OutcomesModel, context: ViewContext): string {
  if (model.total === 0) return message(context.locale, 'views.shape.no_examinations');
  const incomplete = isIncomplete(model.completeness);
  const count = (outcome: Outcome) => model.rows.find((row) => row.outcome === outcome)!.examinations;
  const negative = count('true_negative') + count('cooperation');
  return paragraph(
    message(context.locale, 'views.examination-outcomes.sentence', {
      total: model.total,
      totalText: countText(context, model.total, incomplete),
      negativeText: countText(context, negative, incomplete),
      share: formatNumber(context.locale, shareOf(negative, model.total), 'percent')
    }),
    sentenceIf(count('cooperation') > 0, context, 'views.examination-outcomes.cooperation_sentence', {
      count: count('cooperation'),
      text: countText(context, count('cooperation'), incomplete)
    }),
    completenessSentence(context, model.completeness)
  );
}
