import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { KeyFigure } from '$lib/views/overview/keyFigure';
import {
  figureKey,
  figureNote,
  figureText,
  overviewKeyFigures,
  type KeyFiguresModel
} from '$lib/views/overview/overviewKeyFigures';
import { cautionText } from '$lib/views/shape/cautions';
import type { View, ViewContext, ViewTable } from '$lib/views/view';
import type { BriefBlock, BriefKeyFigure, BriefTable } from './briefDocument';
import type { Answered } from './briefViews';
import { intervalNote } from './writers/intervalNote';
import { onlyColumns, shortened, withoutBlanks } from './paperTable';

/** Rows that a list of records shows before it says how many more there are. */
export const listedRows = 40;

/** Rows that the table under a picture shows before it says how many more there are. */
export const picturedRows = 30;

/** The numbers a reader sees first, each with its interval, its change and what to know with it. */
export function keyFiguresBlock({ result }: Answered<KeyFiguresModel>, context: ViewContext): BriefBlock {
  return {
    kind: 'key-figures',
    view: overviewKeyFigures.id,
    sentence: overviewKeyFigures.sentence(result.model, context),
    figures: result.model.figures.map((figure) => keyFigure(figure, context))
  };
}

/** The picture, the sentence and the table of a view, drawn as wide as its aspect says. */
export function figureBlock<Model>(
  { view, result }: Answered<Model>,
  context: ViewContext,
  aspect: number
): BriefBlock {
  const { model } = result;
  return {
    kind: 'figure',
    ...wordsOf(view, model, context),
    option: view.isEmpty(model) ? null : view.option(model, context),
    aspect,
    table: shortened(withoutBlanks(rowsOf(view, model, context)), picturedRows),
    disclaimer: cautionText(view, context.locale)
  };
}

/** The table of a view with those of its columns that fit the page. */
export function tableBlock<Model>(
  { view, result }: Answered<Model>,
  context: ViewContext,
  columns: readonly string[]
): BriefTable {
  const { model } = result;
  const table = shortened(onlyColumns(rowsOf(view, model, context), columns), listedRows);
  return { kind: 'table', ...wordsOf(view, model, context), table };
}

function wordsOf<Model>(view: View<Model>, model: Model, context: ViewContext) {
  return {
    view: view.id,
    title: message(context.locale, view.title),
    sentence: view.sentence(model, context)
  };
}

/** The table of a view; without rows where the view has nothing, for its sentence says so. */
function rowsOf<Model>(view: View<Model>, model: Model, context: ViewContext): ViewTable {
  const table = view.table(model, context);
  return view.isEmpty(model) ? { ...table, rows: [] } : table;
}

function keyFigure(figure: KeyFigure, context: ViewContext): BriefKeyFigure {
  const { locale } = context;
  const { recent, previous } = figure;
  const notes = [
    intervalNote(figure, locale),
    recent === null || previous === null
      ? ''
      : message(locale, 'reports.brief.change', {
          recent: formatNumber(locale, recent, figure.kind),
          previous: formatNumber(locale, previous, figure.kind)
        }),
    figure.value === null ? '' : figureNote(context, figure)
  ];
  return {
    name: message(locale, figureKey(figure)),
    value: figureText(context, figure),
    missing: figure.value === null,
    notes: notes.filter((note) => note !== '')
  };
}
