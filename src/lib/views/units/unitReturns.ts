import type { ChartOption } from '$lib/charts/chartOption';
import { returnsGrid } from '$lib/charts/returnsGrid';
import { formatMonth } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { cellText, type ReturnsCell } from '../overview/completeness';
import { completenessOf, completenessSentence, type Completeness } from '../shape/completeness';
import { listNames } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { unitAsked } from './unitAsked';

export interface UnitReturnsModel {
  /** Months in which a return was due, in order. */
  readonly months: readonly { readonly month: string; readonly cell: NonNullable<ReturnsCell> }[];
  readonly total: Completeness | null;
  readonly onTime: number;
}

const metrics = ['returns_due', 'returns_received', 'returns_on_time'] as const;
const namedMissing = 6;

/** The monthly returns of the unit, a line for each year: received, late, missing, not due. */
export const unitReturns: View<UnitReturnsModel> = {
  id: 'unit-returns',
  title: 'views.unit-returns.title',
  metrics,
  picks: null,
  brushes: false,
  aspect: 1.9,
  span: 6,
  load,
  isEmpty: (model) => model.total === null,
  option,
  table,
  sentence
};

async function load(ask: Ask): Promise<UnitReturnsModel> {
  if (unitAsked(ask) === null) return { months: [], total: null, onTime: 0 };
  const { rows, total } = await ask.metrics(metrics, ['month']);
  return {
    months: rows.flatMap((row) => {
      const month = textIn(row, 'month');
      const due = numberIn(row, 'returns_due') ?? 0;
      if (month === null || due === 0) return [];
      const [received, onTime] = [numberIn(row, 'returns_received') ?? 0, numberIn(row, 'returns_on_time') ?? 0];
      return [{ month, cell: { due, received, onTime } }];
    }),
    total: completenessOf(total),
    onTime: numberIn(total, 'returns_on_time') ?? 0
  };
}

function option(model: UnitReturnsModel, context: ViewContext): ChartOption {
  const years = [...new Set(model.months.map(({ month }) => month.slice(0, 4)))];
  const cells = new Map(model.months.map(({ month, cell }) => [month, cell]));
  const numbers = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  return returnsGrid({
    columns: numbers.map((number) => formatMonth(context.locale, `2024-${number}`).split(/\s/)[0]!),
    rows: years.map((year) => ({
      label: year,
      pick: null,
      cells: numbers.map((number) => {
        const cell = cells.get(`${year}-${number}`) ?? null;
        return {
          share: cell === null ? null : cell.received / cell.due,
          late: cell !== null && cell.received > 0 && cell.onTime === 0,
          text: cellText(context, cell, 'month')
        };
      })
    }))
  });
}

function table(model: UnitReturnsModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.unit-returns.title',
    columns: [
      ['month', 'views.column.month', 'month'],
      ['state', 'views.unit-returns.state', 'text']
    ],
    rows: model.months.map(({ month, cell }) => [month, cellText(context, cell, 'month')]).reverse()
  });
}

function sentence(model: UnitReturnsModel, context: ViewContext): string {
  if (model.total === null) return message(context.locale, 'views.unit-returns.none');
  const missing = model.months.filter(({ cell }) => cell.received === 0).map(({ month }) => month);
  const late = model.total.received - model.onTime;
  return paragraph(
    completenessSentence(context, model.total),
    sentenceIf(late > 0, context, 'views.completeness.late_count', { late }),
    sentenceIf(missing.length > 0, context, 'views.unit-returns.missing', {
      months: listNames(
        context,
        missing.slice(-namedMissing).map((month) => formatMonth(context.locale, month))
      ),
      earlier: Math.max(0, missing.length - namedMissing)
    })
  );
}
