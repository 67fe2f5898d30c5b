import type { ChartOption } from '$lib/charts/chartOption';
import { returnsGrid } from '$lib/charts/returnsGrid';
import { formatMonth } from '$lib/messages/format';
import { dimensionName, unitName } from '../shape/names';
import type { ViewContext } from '../view';
import { cellText, type ReturnsCell, type ReturnsModel } from './completeness';

/** Units down, periods across: how many of the returns due came, and whether in time. */
export function completenessOption(context: ViewContext, model: ReturnsModel): ChartOption {
  return returnsGrid({
    columns: model.periods.map((period) =>
      model.grain === 'month' ? formatMonth(context.locale, period) : dimensionName(context, 'year', period)
    ),
    rows: model.units.map((unit) => ({
      label: unitName(context, unit.unit),
      pick: unit.unit,
      cells: unit.cells.map((cell) => gridCell(context, model, cell))
    }))
  });
}

function gridCell(context: ViewContext, model: ReturnsModel, cell: ReturnsCell) {
  const text = cellText(context, cell, model.grain);
  return {
    share: cell === null ? null : cell.received / cell.due,
    late: model.grain === 'month' && cell !== null && cell.received > 0 && cell.onTime === 0,
    text,
    ...(model.grain === 'year' && cell !== null ? { label: text } : {})
  };
}
