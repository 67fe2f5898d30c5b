import { formatMonth, formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { dimensionName, unitName } from '../shape/names';
import { monthsBetween, periodsBetween } from '../shape/periods';
import { completenessOf, completenessSentence, type Completeness } from '../shape/completeness';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { completenessOption } from './completenessOption';

/** Returns of one unit in one period; null when none was due, because the unit was not yet open. */
export type ReturnsCell = { readonly due: number; readonly received: number; readonly onTime: number } | null;

export interface UnitReturns {
  readonly unit: string;
  readonly cells: readonly ReturnsCell[];
  readonly due: number;
  readonly received: number;
}

export interface ReturnsModel {
  /** Months for three years or less, else years. */
  readonly grain: 'month' | 'year';
  readonly periods: readonly string[];
  readonly units: readonly UnitReturns[];
  readonly total: Completeness | null;
  readonly onTime: number;
}

const metrics = ['returns_due', 'returns_received', 'returns_on_time'] as const;
const monthsShown = 36;

/** Which monthly returns came, came late or are missing, unit by unit; hatched is missing, grey is not yet open. */
export const completeness: View<ReturnsModel> = {
  id: 'completeness',
  title: 'views.completeness.title',
  metrics,
  picks: 'unit',
  brushes: false,
  aspect: 2.3,
  span: 12,
  load,
  isEmpty: (model) => model.total === null,
  option: (model, context) => completenessOption(context, model),
  table,
  sentence
};

async function load(ask: Ask): Promise<ReturnsModel> {
  const byMonth = await ask.metrics(metrics, ['unit', 'month']);
  const known = byMonth.rows.map((row) => textIn(row, 'month')).filter((month) => month !== null);
  const months = [...new Set(known)].sort();
  const span = months.length === 0 ? null : { from: `${months[0]!}-01`, to: `${months.at(-1)!}-01` };
  const all = span === null ? [] : monthsBetween(span.from.slice(0, 7), span.to.slice(0, 7));
  const grain = all.length > monthsShown ? 'year' : 'month';
  const { rows } = grain === 'month' ? byMonth : await ask.metrics(metrics, ['unit', 'year']);
  const periods = grain === 'month' || span === null ? all : periodsBetween(ask.filters.calendar, span, 'year');
  const units = [...new Set(rows.map((row) => textIn(row, 'unit')))].filter((unit) => unit !== null).sort();
  return {
    grain,
    periods,
    units: units.map((unit) => unitReturns(unit, periods, grain, rows)).filter((row) => row.due > 0),
    total: completenessOf(byMonth.total),
    onTime: numberIn(byMonth.total, 'returns_on_time') ?? 0
  };
}

function unitReturns(
  unit: string,
  periods: readonly string[],
  grain: 'month' | 'year',
  rows: readonly Parameters<typeof numberIn>[0][]
): UnitReturns {
  const own = new Map(rows.filter((row) => textIn(row, 'unit') === unit).map((row) => [textIn(row, grain), row]));
  const cells = periods.map((period) => returnsCell(own.get(period)));
  return {
    unit,
    cells,
    due: cells.reduce((sum, cell) => sum + (cell?.due ?? 0), 0),
    received: cells.reduce((sum, cell) => sum + (cell?.received ?? 0), 0)
  };
}

function returnsCell(row: Parameters<typeof numberIn>[0] | undefined): ReturnsCell {
  if (row === undefined) return null;
  const due = numberIn(row, 'returns_due') ?? 0;
  if (due === 0) return null;
  return { due, received: numberIn(row, 'returns_received') ?? 0, onTime: numberIn(row, 'returns_on_time') ?? 0 };
}

/** What a cell says: not yet open, missing, late, received, or `10/12` for a year. */
export function cellText(context: ViewContext, cell: ReturnsCell, grain: 'month' | 'year'): string {
  if (cell === null) return message(context.locale, 'views.completeness.not_open');
  if (grain === 'year')
    return `${formatNumber(context.locale, cell.received)}/${formatNumber(context.locale, cell.due)}`;
  if (cell.received === 0) return message(context.locale, 'views.completeness.missing');
  return message(context.locale, cell.onTime === 0 ? 'views.completeness.late' : 'views.completeness.received');
}

function table(model: ReturnsModel, context: ViewContext): ViewTable {
  const outline = tableOf(context, {
    caption: 'views.completeness.title',
    columns: [
      ['unit', 'views.column.unit', 'text'],
      ['received', 'views.column.returns_received', 'integer'],
      ['due', 'views.column.returns_due', 'integer']
    ],
    rows: model.units.map((row) => [
      unitName(context, row.unit),
      row.received,
      row.due,
      ...row.cells.map((cell) => cellText(context, cell, model.grain))
    ]),
    picks: model.units.map((row) => row.unit)
  });
  const periods = model.periods.map((period) => ({
    id: `period_${period.replace(':', '_')}`,
    label: model.grain === 'month' ? formatMonth(context.locale, period) : dimensionName(context, 'year', period),
    kind: 'text' as const
  }));
  return { ...outline, columns: [...outline.columns, ...periods] };
}

function sentence(model: ReturnsModel, context: ViewContext): string {
  if (model.total === null) return message(context.locale, 'views.completeness.none');
  const late = model.total.received - model.onTime;
  const worst = [...model.units].sort((a, b) => b.due - b.received - (a.due - a.received))[0];
  const missing = worst === undefined ? 0 : worst.due - worst.received;
  return paragraph(
    completenessSentence(context, model.total),
    sentenceIf(late > 0, context, 'views.completeness.late_count', { late }),
    sentenceIf(missing > 0, context, 'views.completeness.worst', {
      unit: worst ? unitName(context, worst.unit) : '',
      missing
    })
  );
}
