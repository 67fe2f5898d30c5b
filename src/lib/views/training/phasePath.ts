import { returnsGrid } from '$lib/charts/returnsGrid';
import type { Row } from '$lib/engine/database';
import { formatDate } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { phasesReached } from '$lib/metrics/strategicRecords';
import { dimensionName, unitName } from '../shape/names';
import { textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';

/** The usual path of a unit, and the phases of strategic trade beside it. */
const path = [
  'tna',
  'theoretical',
  'practical',
  'advanced',
  'mentorship',
  'refresher',
  'stec1',
  'stec2',
  'stec3_tot'
] as const;

/** A unit on the path: the first day of each phase that it reached, null where none is on record. */
export interface PathRow {
  readonly unit: string;
  readonly reached: readonly (string | null)[];
}

export interface PathModel {
  readonly rows: readonly PathRow[];
}

/** Who has reached which phase: assessment, theory, practice, advanced, mentoring; and the phases of strategic trade. */
export const phasePath: View<PathModel> = {
  id: 'phase-path',
  title: 'views.phase-path.title',
  metrics: ['training_events', 'unique_participants'],
  picks: 'unit',
  brushes: false,
  aspect: 1.9,
  span: 12,
  load,
  isEmpty: (model) => model.rows.every(({ reached }) => reached.every((day) => day === null)),
  option: (model, context) =>
    returnsGrid({
      everyName: true,
      columns: path.map((phase) => dimensionName(context, 'training_type', phase)),
      rows: model.rows.map(({ unit, reached }) => ({
        label: unitName(context, unit),
        pick: unit,
        cells: reached.map((day) => ({
          share: day === null ? null : 1,
          late: false,
          text:
            day === null ? message(context.locale, 'views.phase-path.not_reached') : formatDate(context.locale, day),
          ...(day === null ? {} : { label: day.slice(0, 4) })
        }))
      }))
    }),
  table,
  sentence
};

async function load(ask: Ask): Promise<PathModel> {
  const rows = await ask.records(phasesReached);
  const units = [...new Set(rows.map((row) => textIn(row, 'unit')))].filter((unit) => unit !== null);
  return {
    rows: units
      .map((unit) =>
        pathRow(
          unit,
          rows.filter((row) => textIn(row, 'unit') === unit)
        )
      )
      .sort((a, b) => steps(b) - steps(a) || (a.unit < b.unit ? -1 : 1))
  };
}

function pathRow(unit: string, rows: readonly Row[]): PathRow {
  const first = new Map(rows.map((row) => [textIn(row, 'training_type'), textIn(row, 'first_on')]));
  return { unit, reached: path.map((phase) => first.get(phase) ?? null) };
}

function steps({ reached }: PathRow): number {
  return reached.filter((day) => day !== null).length;
}

function table(model: PathModel, context: ViewContext): ViewTable {
  const { locale } = context;
  const outline = tableOf(context, {
    caption: 'views.phase-path.title',
    columns: [['unit', 'views.column.unit', 'text']],
    rows: model.rows.map(({ unit, reached }) => [
      unitName(context, unit),
      ...reached.map((day) =>
        day === null ? message(locale, 'views.phase-path.not_reached') : formatDate(locale, day)
      )
    ]),
    picks: model.rows.map(({ unit }) => unit)
  });
  const phases = path.map((id) => ({ id, label: dimensionName(context, 'training_type', id), kind: 'text' as const }));
  return { ...outline, columns: [...outline.columns, ...phases] };
}

function sentence(model: PathModel, context: ViewContext): string {
  const { locale } = context;
  const reachedBy = (phase: (typeof path)[number]) =>
    model.rows.filter(({ reached }) => reached[path.indexOf(phase)] !== null).length;
  const none = model.rows.filter((row) => steps(row) === 0).length;
  return paragraph(
    message(locale, 'views.phase-path.sentence', {
      units: model.rows.length,
      theory: reachedBy('theoretical'),
      practice: reachedBy('practical'),
      advanced: reachedBy('advanced'),
      mentorship: reachedBy('mentorship')
    }),
    sentenceIf(reachedBy('tna') === 0, context, 'views.phase-path.no_assessment'),
    sentenceIf(none > 0, context, 'views.phase-path.none_reached', { units: none })
  );
}
