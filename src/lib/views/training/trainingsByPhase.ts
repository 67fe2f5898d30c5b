import { message } from '$lib/messages/messages';
import { dimensionName } from '../shape/names';
import { askByPeriod } from '../shape/periodRows';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { columnsOf, tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { phasesOption } from './trainingOptions';

export interface PhaseRow {
  readonly phase: string | null;
  /** Events for each period, in the order of `periods`. */
  readonly events: readonly number[];
  readonly total: number;
}

export interface PhasesModel {
  readonly grain: 'year' | 'quarter';
  readonly periods: readonly (string | null)[];
  /** Phases with most events first. */
  readonly phases: readonly PhaseRow[];
  readonly total: number;
  /** Events on strategic trade and export control (UNSCR 1540). */
  readonly strategic: number;
}

/** Training events by phase and year (by quarter for two years or less). */
export const trainingsByPhase: View<PhasesModel> = {
  id: 'trainings-by-phase',
  title: 'views.trainings-by-phase.title',
  metrics: ['training_events', 'strategic_training_events'],
  picks: 'training_type',
  brushes: false,
  aspect: 1.8,
  span: 6,
  load,
  isEmpty: (model) => model.total === 0,
  option: (model, context) => phasesOption(context, model),
  table,
  sentence
};

async function load(ask: Ask): Promise<PhasesModel> {
  const answer = await askByPeriod(ask, ['training_events', 'strategic_training_events'], ['training_type']);
  const phases = [...new Set(answer.rows.map((row) => textIn(row, 'training_type')))].map((phase) => {
    const rows = answer.rows.filter((row) => textIn(row, 'training_type') === phase);
    const events = answer.periods.map((period) => {
      const row = rows.find((candidate) => textIn(candidate, answer.grain) === period);
      return row === undefined ? 0 : (numberIn(row, 'training_events') ?? 0);
    });
    return { phase, events, total: events.reduce((sum, count) => sum + count, 0) };
  });
  return {
    grain: answer.grain,
    periods: answer.periods,
    phases: phases.sort((a, b) => b.total - a.total || ((a.phase ?? '~') < (b.phase ?? '~') ? -1 : 1)),
    total: numberIn(answer.total, 'training_events') ?? 0,
    strategic: numberIn(answer.total, 'strategic_training_events') ?? 0
  };
}

function table(model: PhasesModel, context: ViewContext): ViewTable {
  const outline = tableOf(context, {
    caption: 'views.trainings-by-phase.title',
    columns: [['training_type', 'views.column.training_type', 'text']],
    rows: model.phases.map((row) => [dimensionName(context, 'training_type', row.phase), ...row.events, row.total]),
    picks: model.phases.map((row) => row.phase)
  });
  const periods = model.periods.map((period, index) => ({
    id: `period_${index + 1}`,
    label: dimensionName(context, model.grain, period),
    kind: 'integer' as const
  }));
  const total = columnsOf(context, [['total', 'views.column.total', 'integer']]);
  return { ...outline, columns: [...outline.columns, ...periods, ...total] };
}

function sentence(model: PhasesModel, context: ViewContext): string {
  if (model.total === 0) return message(context.locale, 'views.shape.no_trainings');
  const first = model.phases[0];
  const undated = model.periods.indexOf(null);
  const count = undated < 0 ? 0 : model.phases.reduce((sum, row) => sum + (row.events[undated] ?? 0), 0);
  return paragraph(
    message(context.locale, 'views.trainings-by-phase.sentence', {
      events: model.total,
      strategic: model.strategic
    }),
    sentenceIf(model.phases.length > 1, context, 'views.trainings-by-phase.most', {
      phase: first ? dimensionName(context, 'training_type', first.phase) : '',
      events: first?.total ?? 0
    }),
    sentenceIf(count > 0, context, 'views.shape.undated', { count })
  );
}
